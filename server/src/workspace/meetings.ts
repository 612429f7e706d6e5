import { checks } from '../checks/all';
import type { Check, Clash } from '../checks/check';
import type { SourceReading } from '../claims/sourceReading';
import { type Alignment, alignFigures } from '../compare/alignment';
import { alignStatements } from '../compare/statements';
import { keptByPair } from './keptByPair';

/** A clash and the check that saw it. */
export interface Seen {
    readonly check: Check;
    readonly clash: Clash;
}

/** All that comparing two sources, or one with itself, gave. */
export interface Meeting {
    readonly seen: readonly Seen[];
    readonly figures: readonly Alignment[];
}

/** What comparing two sources, or one with itself, gives. */
export const meet = keptByPair((a, b): Meeting => (a === b ? alone(a) : together(a, b)));

/** Stretches of two sources that say the same: not needed for findings, and so not looked for until a hover asks. */
export const statementsOf = keptByPair(alignStatements);

function alone(source: SourceReading): Meeting {
    const figures = alignFigures(source, source);
    const seen: Seen[] = [];
    for (const check of checks) for (const clash of check.within?.(source, figures) ?? []) seen.push({ check, clash });
    return { seen, figures };
}

function together(a: SourceReading, b: SourceReading): Meeting {
    const figures = alignFigures(a, b);
    const seen: Seen[] = [];
    for (const check of checks)
        for (const clash of check.between?.({ a, b, figures }) ?? []) seen.push({ check, clash });
    return { seen, figures };
}

/** What the checks of a whole story say of one of its sources. `isOn` leaves out those that the user has not turned on. */
export function meetStory(
    source: SourceReading,
    story: readonly SourceReading[],
    isOn: (check: Check) => boolean,
): Seen[] {
    return checks.flatMap((check) => {
        if (check.among === undefined || !isOn(check)) return [];
        return [...check.among(source, story)].map((clash) => ({ check, clash }));
    });
}
