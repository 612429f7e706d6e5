import type { CodeAction } from 'vscode-languageserver-types';
import type { Ruling } from '../../checks/report';
import { actionKinds } from './actionKinds';
import { DECIDE_COMMAND } from './commands';
import type { ActionContext, FindingAction, FindingAt } from './findingAction';

/** "Mark as checked", "Mark as disputed", "Not the same thing": each goes into the ledger, with a note. */
export const decide: FindingAction = (context, at) => {
    const rulings: readonly (readonly [Ruling, string])[] = [
        ['checked', 'Mark as checked…'],
        ['disputed', 'Mark as disputed…'],
        ['different', 'Mark as not the same thing…'],
    ];
    return rulings
        .filter(([verdict]) => at.finding.decision?.state !== 'disputed' || verdict !== 'disputed')
        .flatMap(([verdict, title]) => deciding(context, at, title, actionKinds.decide, verdict, 'finding'));
};

/** A command that enters a decision; none where no ledger is, or nobody to write it. */
export function deciding(
    { abilities, ledgerOf }: ActionContext,
    { uri, finding, diagnostics }: FindingAt,
    title: string,
    kind: string,
    verdict: Ruling,
    scope: 'finding' | 'file',
): CodeAction[] {
    const ledger = ledgerOf(uri);
    if (!abilities.decide || ledger === undefined) return [];
    const order = { ledger, uri, finding: finding.id, code: finding.code, verdict, scope };
    return [
        { title, kind, diagnostics: [...diagnostics], command: { title, command: DECIDE_COMMAND, arguments: [order] } },
    ];
}
