import { env, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    DECIDE,
    type DecideParams,
    type DecisionOrder,
    LEDGER_WRITTEN,
    type LedgerAnswer,
    WITHDRAW_DECISION,
    type WithdrawalOrder,
    type WithdrawParams,
} from '../../server/src/wire/decisions';
import { readLedgerText, writeLedger } from './ledgerFile';

/** Writes decisions into the ledger, one after the other: each rests on the text that the one before it wrote. */
export class Decisions {
    private last: Promise<boolean> = Promise.resolve(true);

    /** `user`: the name of the person at this machine, where there is one. */
    constructor(
        private readonly client: () => BaseLanguageClient | undefined,
        private readonly user: string | undefined,
    ) {}

    /** Asks for a note, unless one is given or none is wanted, and enters the decision. Escape cancels. True when it is written. */
    async decide(order: DecisionOrder, note?: string): Promise<boolean> {
        const why = note ?? (order.verdict === 'ignored' ? '' : await askWhy(order));
        if (why === undefined) return false;
        const who = this.author();
        const when = new Date().toISOString();
        return this.enter(order.ledger, (client, text) =>
            client.sendRequest<LedgerAnswer>(DECIDE, { ...order, who, when, why, text } satisfies DecideParams),
        );
    }

    /** Takes a decision back: its finding is reported again. */
    withdraw(order: WithdrawalOrder): Promise<boolean> {
        return this.enter(order.ledger, (client, text) =>
            client.sendRequest<LedgerAnswer>(WITHDRAW_DECISION, { ...order, text } satisfies WithdrawParams),
        );
    }

    private enter(
        ledger: string,
        ask: (client: BaseLanguageClient, text: string) => Promise<LedgerAnswer>,
    ): Promise<boolean> {
        this.last = this.last.then(async () => {
            const client = this.client();
            if (client === undefined) return false;
            const uri = Uri.parse(ledger, true);
            if (workspace.fs.isWritableFileSystem(uri.scheme) === false) {
                void window.showWarningMessage(READ_ONLY);
                return false;
            }
            try {
                const answer = await ask(client, await readLedgerText(uri));
                if (answer.kind === 'problem') {
                    void window.showWarningMessage(`Second Source: ${answer.problem}`);
                    return false;
                }
                await writeLedger(uri, answer.text, answer.attributes);
                await client.sendNotification(LEDGER_WRITTEN, { ledger });
                return true;
            } catch (error) {
                const why = error instanceof Error ? error.message : String(error);
                void window.showErrorMessage(`Second Source: the decision could not be written. ${why}`);
                return false;
            }
        });
        return this.last;
    }

    private author(): string {
        const set = workspace.getConfiguration('secondSource').get<string>('decisions.author')?.trim();
        return set || this.user || 'editor';
    }
}

const READ_ONLY =
    'Second Source: this folder cannot be written to, and so keeps no decisions. Open a copy of it that can.';

/** Puts text on the clipboard, and says so. */
export async function copyText(text: string): Promise<void> {
    await env.clipboard.writeText(text);
    window.setStatusBarMessage('Second Source: the query is on the clipboard.', SEEN);
}

/** Milliseconds. */
const SEEN = 5000;

function askWhy({ verdict }: DecisionOrder): Thenable<string | undefined> {
    return window.showInputBox({
        title: TITLES[verdict],
        prompt: 'Why? A note for the next reader; may stay empty.',
        ignoreFocusOut: true,
    });
}

const TITLES: Readonly<Record<DecisionOrder['verdict'], string>> = {
    checked: 'Mark as Checked',
    disputed: 'Mark as Disputed',
    different: 'Not the Same Thing',
    ignored: 'Ignore',
};
