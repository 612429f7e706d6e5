import type { Amount } from './amount';
import { readExtent } from './range';
import { type Reading, roundingOf, type Skipped, skip } from './reading';
import { isGlued, lowerAt, posAt, type Scan, textAt } from './scan';

/** The plain number: "38", "1.2 million", "two dozen", "19 to 22", and "one" where it counts. */
export function recogniseCount(scan: Scan, i: number): Reading | Skipped | undefined {
    const extent = readExtent(scan, i);
    if (extent === undefined) return undefined;
    const { low, high } = extent;
    if (low.form === 'words' && high === undefined && low.value === 1 && low.scale === 1) {
        if (!countsOne(scan, i)) return skip(extent.to);
    }
    const next = scan.lexemes[extent.to];
    // "30s", "7x", "12in4": a word, not a number.
    if (next?.glued === true && next.kind !== 'mark') return skip(extent.to + 1);
    if (isClockTime(scan, i, low, extent.to)) return skip(extent.to);
    return {
        kind: 'count',
        from: i,
        to: extent.to,
        core: { from: i, to: extent.to },
        value: low.value,
        granularity: low.granularity,
        rounding: roundingOf(low, 'whole'),
        ...(high === undefined ? {} : { high: { value: high.value, granularity: high.granularity } }),
        form: low.form,
        hedged: true,
    };
}

/** "won in 9.81": seconds on a stop-watch. */
function isClockTime(scan: Scan, i: number, low: Amount, to: number): boolean {
    return (
        low.granularity === 0.01 &&
        low.value < 100 &&
        lowerAt(scan, i - 1) === 'in' &&
        posAt(scan, to) !== 'NOUN' &&
        posAt(scan, to) !== 'ADJ'
    );
}

/** "one of the students", "one person", "one died"; not "the one who", "one another", "one day", "one-time". */
function countsOne(scan: Scan, i: number): boolean {
    const before = lowerAt(scan, i - 1);
    const next = lowerAt(scan, i + 1);
    if (textAt(scan, i + 1) === '-' && isGlued(scan, i + 1))
        return /^(?:person|bedroom|storey|story|goal|point|run|seat|vote)$/.test(lowerAt(scan, i + 2));
    if (before === 'only') return next !== 'who' && next !== 'thing';
    if (POINTING.has(before)) return false;
    if (next === 'of') return true;
    if (NEVER.has(next)) return false;
    const pos = posAt(scan, i + 1);
    if (pos === 'NOUN') return true;
    if (pos === 'ADJ' || pos === 'PROPN')
        return posAt(scan, i + 2) === 'NOUN' || /^(?:more|other|dead|missing)$/.test(next);
    // "went from one to four".
    if (before === 'from' && next === 'to') return true;
    return /^(?:was|died|survived|remains|remained|remain|injured|killed|wounded|missing|dead|more|other|hurt|fatally|critically|seriously|escaped|suffered|fled|each|in)$/.test(
        next,
    );
}

/** "the one who", "no one", "a good one": a pronoun. */
const POINTING: ReadonlySet<string> = new Set(
    'the this that no neither either any every each another which some other square quite many a good bad new last next first big loved'.split(
        ' ',
    ),
);

const NEVER: ReadonlySet<string> = new Set(
    "another day thing hand way time side point word reason might can must should would could may is has who that which cannot knows never else eye ear stage step moment night morning afternoon evening summer winter weekend's sense level after by".split(
        ' ',
    ),
);
