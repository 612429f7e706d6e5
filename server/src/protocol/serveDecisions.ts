import { decideOn } from '../decisions/decideOn';
import { enterDecisions, withdrawDecision } from '../decisions/enterDecisions';
import { LEDGER_ATTRIBUTES } from '../decisions/ledger';
import type { DecideParams, LedgerAnswer } from '../wire/decisions';
import { guarded } from './guarded';
import type { Ledgers } from './ledgers';
import { decide, ledgerWritten, withdraw } from './requests';
import type { Session } from './session';

/** Makes ledgers' texts for a client that writes them. */
export function serveDecisions(session: Session, ledgers: Ledgers): void {
    const { connection } = session;
    connection.onRequest(decide, (params) => textWith(session, ledgers, params));
    connection.onRequest(withdraw, ({ text, id }) => written(withdrawDecision(text, id)));
    connection.onNotification(
        ledgerWritten,
        guarded(connection, ({ ledger }) => ledgers.readAgain(ledger)),
    );
}

function textWith(session: Session, ledgers: Ledgers, params: DecideParams): LedgerAnswer {
    session.shelf.settle();
    const pathOf = ledgers.pathsOf(params.ledger);
    if (pathOf === undefined) return problem('The folder of this ledger is not open any more.');
    if (params.scope === 'file') {
        const source = pathOf(params.uri);
        if (source === undefined) return problem(NAMELESS);
        return written(enterDecisions(params.text, [decideOn(params.code, [{ source }], params)]));
    }
    const finding = session.workspace.findings(params.uri).find((one) => one.id === params.finding);
    if (finding === undefined) return problem('The copy has changed: what was to be decided is not there any more.');
    const anchors = session.workspace.anchors(finding, pathOf);
    if (anchors.length === 0) return problem(NAMELESS);
    return written(enterDecisions(params.text, [decideOn(finding.code, anchors, params)]));
}

const NAMELESS =
    'A passage stands in a document without a file, or in one that shares no folder with the ledger. Save it in the folder first.';

function written(text: string): LedgerAnswer {
    return { kind: 'text', text, attributes: LEDGER_ATTRIBUTES };
}

function problem(sentence: string): LedgerAnswer {
    return { kind: 'problem', problem: sentence };
}
