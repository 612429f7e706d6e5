import type { FindingDecision } from '../checks/report';
import { quote } from '../checks/words';
import { rulingInWords } from '../decisions/decision';
import type { Outcome } from '../decisions/outcome';
import type { Decided } from './decided';

/** What is to be shown of what the checks have seen: without what is settled, and the disputed as disputed. */
export function shownOf(decided: readonly Decided[]): Decided[] {
    const shown: Decided[] = [];
    for (const one of decided) {
        const kind = one.outcome?.kind;
        if (kind === 'disputed') shown.push({ ...one, clash: { ...one.clash, verdict: 'disputed' } });
        else if (kind !== 'settled' && kind !== 'commented') shown.push(one);
    }
    return shown;
}

/** What decisions and comments keep from being shown. */
export function settledOf(decided: readonly Decided[]): Decided[] {
    return decided.filter(({ outcome }) => outcome?.kind === 'settled' || outcome?.kind === 'commented');
}

/** The decision as the finding carries it. */
export function findingDecision(outcome: Outcome): FindingDecision {
    if (outcome.kind === 'commented') return { state: 'settled', verdict: 'ignored', who: '', when: '', why: '' };
    const { id, verdict, who, when, why } = outcome.decision;
    return { state: outcome.kind, verdict, id, who, when, why };
}

/** What the message says of a decision, a sentence or two; undefined for what is not shown. */
export function rulingNote(outcome: Outcome): string | undefined {
    switch (outcome.kind) {
        case 'settled':
        case 'commented':
            return undefined;
        case 'disputed':
            return `${decided(outcome)}${because(outcome)}.`;
        case 'changed':
            return `${decided(outcome)}${because(outcome)}; the figure or its wording has changed since.`;
        case 'unclear':
            return `${decided(outcome)}${because(outcome)}; it could belong to ${outcome.places} places, and so settles none.`;
    }
}

type Told = Exclude<Outcome, { readonly kind: 'commented' }>;

/** `Ann Lee decided “checked” on 2025-03-03`. */
function decided({ decision: { who, when, verdict } }: Told): string {
    const day = /^\d{4}-\d\d-\d\d/.exec(when)?.[0];
    return `${who === '' ? 'Somebody' : who} decided “${rulingInWords[verdict]}”${day === undefined ? '' : ` on ${day}`}`;
}

function because({ decision: { why } }: Told): string {
    return why === '' ? '' : ` (${quote(why, 80)})`;
}
