import { CodeActionKind, commands, type Disposable, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    COPY_COMMAND,
    DECIDE_COMMAND,
    type DecisionOrder,
    WITHDRAW_COMMAND,
    type WithdrawalOrder,
} from '../../server/src/wire/decisions';
import { copyText, Decisions } from './decide';
import { quickFixesHere } from './quickFixesHere';

/** The commands that enter decisions into the ledger. `user`: who sits at this machine, where that can be known. */
export function registerDecisions(
    subscriptions: Disposable[],
    client: () => BaseLanguageClient | undefined,
    user: string | undefined,
): void {
    const decisions = new Decisions(client, user);
    subscriptions.push(
        commands.registerCommand(DECIDE_COMMAND, (order?: DecisionOrder, note?: string) =>
            order === undefined ? chooseHere() : decisions.decide(order, note),
        ),
        commands.registerCommand(WITHDRAW_COMMAND, (order: WithdrawalOrder) => decisions.withdraw(order)),
        commands.registerCommand(COPY_COMMAND, copyText),
    );
}

/** The decisions that can be taken at the cursor, to choose from. */
async function chooseHere(): Promise<unknown> {
    const actions = (await quickFixesHere(CodeActionKind.QuickFix.append('secondSource.decide'))).filter(
        ({ command }) => command !== undefined,
    );
    if (actions.length === 0) {
        void window.showInformationMessage('Second Source has found nothing at the cursor to decide about.');
        return undefined;
    }
    const titles = actions.map(({ title }) => title);
    const chosen = await window.showQuickPick(titles, { title: 'Decide About a Finding' });
    const command = actions.find(({ title }) => title === chosen)?.command;
    return command && commands.executeCommand(command.command, ...(command.arguments ?? []));
}
