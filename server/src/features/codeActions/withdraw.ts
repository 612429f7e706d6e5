import type { CodeAction } from 'vscode-languageserver-types';
import type { Finding } from '../../checks/report';
import { rulingInWords } from '../../decisions/decision';
import { actionKinds } from './actionKinds';
import { WITHDRAW_COMMAND } from './commands';
import type { ActionContext } from './findingAction';

/** Takes back the decision that settled a finding: "Report again: all-or-none, checked by Ann Lee". */
export function withdrawals({ abilities, ledgerOf }: ActionContext, uri: string, finding: Finding): CodeAction[] {
    const ledger = ledgerOf(uri);
    const { decision } = finding;
    if (!abilities.decide || ledger === undefined || decision?.id === undefined) return [];
    const by = decision.who === '' ? '' : ` by ${decision.who}`;
    const title = `Report again: ${finding.code}, ${rulingInWords[decision.verdict]}${by}`;
    const order = { ledger, id: decision.id };
    return [{ title, kind: actionKinds.withdraw, command: { title, command: WITHDRAW_COMMAND, arguments: [order] } }];
}
