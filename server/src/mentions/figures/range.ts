import { type Amount, readAmount } from './amount';
import { isGlued, lowerAt, type Scan, textAt } from './scan';

/** One number, or two with a connector between: "19 to 22", "19-22", "between 19 and 22", "two or three". */
export interface Extent {
    readonly from: number;
    readonly to: number;
    readonly low: Amount;
    readonly high?: Amount;
}

/** Reads an amount and, if a second one follows that makes a range with it, that too. */
export function readExtent(scan: Scan, i: number, ends: 'as-said' | 'range' = 'as-said'): Extent | undefined {
    if (ends === 'range') return read(scan, i, ends);
    const known = scan.extents[i];
    if (known !== undefined) return known === 'none' ? undefined : known;
    const extent = read(scan, i, ends);
    if (i < scan.lexemes.length) scan.extents[i] = extent ?? 'none';
    return extent;
}

function read(scan: Scan, i: number, ends: 'as-said' | 'range'): Extent | undefined {
    const low = readAmount(scan, i);
    if (low === undefined) return undefined;
    const second = connector(scan, low, i, ends);
    const high = second === undefined ? undefined : readAmount(scan, second);
    if (high === undefined || second === undefined) return { from: i, to: low.to, low };
    const lower = withElidedScale(low, high);
    const level = lowerAt(scan, low.to) === 'to' && isLevel(scan, i, lower.value, high.value);
    if (ends === 'as-said' && level) return { from: i, to: low.to, low };
    if (!(lower.value < high.value)) return { from: i, to: low.to, low };
    if (lowerAt(scan, low.to) === 'or' && high.value > 3 * lower.value && high.value > 12)
        return { from: i, to: low.to, low };
    return { from: i, to: high.to, low: lower, high };
}

/** "$19 and $22 million", "2-3 million": the scale is said once. */
export function withElidedScale(low: Amount, high: Amount): Amount {
    if (low.scale > 1 || high.scale < 100 || low.value >= 1000 || low.value * high.scale > high.value) return low;
    return {
        ...low,
        value: Number((low.value * high.scale).toPrecision(15)),
        granularity: low.granularity * high.scale,
        scale: high.scale,
        exact: false,
    };
}

/** Index of the second number when the words between make a range of the two. */
function connector(scan: Scan, low: Amount, i: number, ends: 'as-said' | 'range'): number | undefined {
    const at = low.to;
    switch (lowerAt(scan, at)) {
        case 'to':
            return at + 1;
        case 'and':
            return ends === 'range' || isBetween(scan, i) ? at + 1 : undefined;
        case 'or':
            return at + 1;
        case '-':
        case '–':
            // "5-million": `readAmount` has taken it; "52 – 48" is printed with blanks too.
            if (textAt(scan, at + 1) === 'to' || lowerAt(scan, at + 1) === 'to')
                return textAt(scan, at + 2) === '-' ? at + 3 : undefined;
            return isGlued(scan, at) === isGlued(scan, at + 1) ? at + 1 : undefined;
    }
    return undefined;
}

/** "from 4 to 5", "rose 3 per cent to 37" tell of a change, unless something ranges from 4 to 5. */
export function isChange(scan: Scan, i: number): boolean {
    return changeWord(scan, i) !== undefined;
}

function changeWord(scan: Scan, i: number): string | undefined {
    let at = i - 1;
    while (at > i - 4 && APPROXIMATE.has(lowerAt(scan, at))) at--;
    const word = lowerAt(scan, at);
    if (CHANGES.has(word)) return word;
    return word === 'from' && !RANGES.has(lowerAt(scan, at - 1)) && lowerAt(scan, at - 2) !== 'range'
        ? word
        : undefined;
}

/**
 * Whether "to" leads to a level and not to the upper end: always behind "from"; behind "rose" or "by" when the second
 * number is far from the first ("up 3 per cent to 37", against "up 4 to 7 per cent").
 */
export function isLevel(scan: Scan, i: number, low: number, high: number): boolean {
    return isChange(scan, i) && (changeWord(scan, i) === 'from' || high > 2.5 * low);
}

const APPROXIMATE: ReadonlySet<string> = new Set(
    'about around some roughly just only nearly almost over under more less than another further a an $ £ €'.split(' '),
);
const RANGES: ReadonlySet<string> = new Set(
    'range ranges ranged ranging anything anywhere everything aged ages age vary varies varied varying estimates'.split(
        ' ',
    ),
);
/** Behind these the number in front of "to" is the step, and the one behind it the level reached. */
const CHANGES: ReadonlySet<string> = new Set(
    `by rose rise rises rising risen fell fall falls falling fallen up down climbed climb climbs climbing grew grown grow
    grows growing dropped drop drops dropping jumped jump jumps jumping increased increase increases increasing decreased
    decrease declined decline declines declining gained gain gains gaining slipped slid slide shed lost lose added add
    adds adding surged soared plunged tumbled dipped edged advanced eased shrank cut slumped rallied widened widens narrowed narrows strengthened weakened swelled expanded
    contracted improved`
        .trim()
        .split(/\s+/),
);

export function isBetween(scan: Scan, i: number): boolean {
    for (let at = i - 1; at >= i - 4; at--) {
        if (lowerAt(scan, at) === 'between') return true;
        if (!/^(?:about|around|some|roughly|[$£€]|US|A|C)$/.test(textAt(scan, at))) return false;
    }
    return false;
}
