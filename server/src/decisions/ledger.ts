import type { Decision } from './decision';
import { readLedgerLine } from './ledgerLine';

/** Where the ledger lies in its folder. */
export const LEDGER_PATH = '.second-source/decisions.jsonl';

/**
 * What stands in `.gitattributes` beside it: two branches that enter decisions in one place both keep theirs. The order
 * of lines means nothing, and of two decisions about one thing the later counts.
 */
export const LEDGER_ATTRIBUTES = 'decisions.jsonl merge=union\n';

/** What a ledger's text holds. */
export interface Ledger {
    /** One for each id, the latest; in order of id. */
    readonly decisions: readonly Decision[];
    /** Lines that hold no decision of this version, from 1. They are kept as they are. */
    readonly unreadable: readonly number[];
}

/** Reads a ledger: a decision a line; empty lines and lines that start with "#" or "//" are for people. Never throws. */
export function readLedger(text: string): Ledger {
    const latest = new Map<string, Decision>();
    const unreadable: number[] = [];
    text.split('\n').forEach((line, index) => {
        const trimmed = line.replace(/^\ufeff/, '').trim();
        if (trimmed === '' || /^(?:#|\/\/)/.test(trimmed)) return;
        const decision = readLedgerLine(trimmed);
        if (decision === undefined) unreadable.push(index + 1);
        else if (isLater(decision, latest.get(decision.id))) latest.set(decision.id, decision);
    });
    return { decisions: [...latest.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), unreadable };
}

/** Of two decisions about one thing the later counts, wherever it stands; of two of one moment the greater verdict. */
export function isLater(one: Decision, other: Decision | undefined): boolean {
    if (other === undefined || one.when !== other.when) return other === undefined || one.when > other.when;
    return `${one.verdict}\n${one.who}\n${one.why}` > `${other.verdict}\n${other.who}\n${other.why}`;
}
