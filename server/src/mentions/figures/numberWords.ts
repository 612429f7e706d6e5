import { DENOMINATORS, SCALE_WORDS, SMALL_NUMBERS } from '../vocabulary/numberWords';
import type { Amount } from './amount';
import { isGlued, lowerAt, pluralNounWithin, type Scan, textAt } from './scan';

/** Reads number words from lexeme `i`: "thirty-eight", "a hundred and twenty", "half a million", "one point two billion". */
export function readNumberWords(scan: Scan, i: number): Amount | undefined {
    return partOfScale(scan, i) ?? wholeWords(scan, i);
}

/** "half a million", "half a dozen", "a quarter of a million", "three-quarters of a billion". */
function partOfScale(scan: Scan, i: number): Amount | undefined {
    let at = i;
    let top = 1;
    if (lowerAt(scan, at) === 'a' || lowerAt(scan, at) === 'one') at++;
    else if (lowerAt(scan, at) === 'three') {
        top = 3;
        at++;
    }
    if (textAt(scan, at) === '-' && at > i) at++;
    const denominator = DENOMINATORS.get(lowerAt(scan, at));
    if (denominator !== 2 && denominator !== 4) return undefined;
    at++;
    if (textAt(scan, at) === '-' && isGlued(scan, at)) at++;
    if (lowerAt(scan, at) === 'of') at++;
    if (lowerAt(scan, at) === 'a') at++;
    const scale = SCALE_WORDS.get(lowerAt(scan, at));
    if (scale === undefined) return undefined;
    const value = (top / denominator) * scale;
    // "Half a dozen" is six or so, "half a million" 500,000 give or take a tenth.
    return words(i, at + 1, value, scale === 12 ? 2 : scale / 5, scale);
}

function wholeWords(scan: Scan, i: number): Amount | undefined {
    let at = i;
    let total = 0;
    let group = 0;
    let seen: 'nothing' | 'units' | 'tens' | 'hundred' | 'scale' = 'nothing';
    let last = 1;
    let scale = 1;
    if ((lowerAt(scan, at) === 'a' || lowerAt(scan, at) === 'an') && SCALE_WORDS.has(lowerAt(scan, at + 1))) {
        group = 1;
        seen = 'units';
        at++;
    } else if (/^(?:hundred|thousand|million|billion|dozen)$/.test(lowerAt(scan, at))) {
        // "hundred and twenty people", "the dozen people on the list"; not "hundred-year".
        const goesOn = lowerAt(scan, at + 1) === 'and' && SMALL_NUMBERS.has(lowerAt(scan, at + 2));
        const counts = DETERMINERS.has(lowerAt(scan, at - 1)) && pluralNounWithin(scan, at + 1, 2);
        if (!goesOn && !counts) return undefined;
        group = 1;
        seen = 'units';
    }
    for (;;) {
        let next = at;
        if (next > i && textAt(scan, next) === '-' && isGlued(scan, next) && isGlued(scan, next + 1)) next++;
        else if (
            lowerAt(scan, next) === 'and' &&
            (seen === 'hundred' || seen === 'scale') &&
            SMALL_NUMBERS.has(lowerAt(scan, next + 1)) &&
            !isTogether(scan, next + 1)
        )
            next++;
        const word = lowerAt(scan, next);
        const small = SMALL_NUMBERS.get(word);
        if (small !== undefined) {
            if (seen === 'units' || (seen === 'tens' && (small >= 10 || small === 0))) break;
            group += small;
            last = small >= 20 ? 10 : 1;
            seen = small >= 20 ? 'tens' : 'units';
            at = next + 1;
            continue;
        }
        const multiplier = SCALE_WORDS.get(word);
        if (multiplier === undefined || seen === 'nothing') break;
        if (multiplier <= 100) {
            if (seen !== 'units' && seen !== 'tens') break;
            group *= multiplier;
            seen = 'hundred';
        } else {
            total += (group === 0 ? 1 : group) * multiplier;
            if (seen === 'scale' && group === 0) total = (total - multiplier) * multiplier;
            group = 0;
            seen = 'scale';
        }
        last = multiplier;
        scale = Math.max(scale, multiplier);
        at = next + 1;
        if (word === 'dozen') break;
    }
    if (seen === 'nothing') return undefined;
    const value = total + group;
    return (
        withPoint(scan, i, at, value) ??
        withHalf(scan, i, at, value, scale) ??
        words(i, at, value, seen === 'units' || seen === 'tens' ? 1 : last, scale)
    );
}

const DETERMINERS: ReadonlySet<string> = new Set(
    'the these those another this nearly almost about around over some than last next first other'.split(' '),
);

/** "two hundred and one another": no number goes on there. */
function isTogether(scan: Scan, i: number): boolean {
    return lowerAt(scan, i) === 'one' && lowerAt(scan, i + 1) === 'another';
}

/** "one point two million", "six point five". */
function withPoint(scan: Scan, i: number, at: number, value: number): Amount | undefined {
    if (lowerAt(scan, at) !== 'point') return undefined;
    let digits = '';
    let to = at + 1;
    for (; digits.length < 4; to++) {
        const digit = SMALL_NUMBERS.get(lowerAt(scan, to));
        if (digit === undefined || digit > 9) break;
        digits += String(digit);
    }
    if (digits === '') return undefined;
    const scale = SCALE_WORDS.get(lowerAt(scan, to)) ?? 1;
    const read = Number((Number(`${value}.${digits}`) * scale).toPrecision(15));
    return { ...words(i, scale === 1 ? to : to + 1, read, 10 ** -digits.length * scale, scale), exact: false };
}

/** "three and a half", "one and a half million", "two and a quarter"; "a million and a half". */
function withHalf(scan: Scan, i: number, at: number, value: number, scale: number): Amount | undefined {
    let next = at;
    if (textAt(scan, next) === '-') next++;
    if (lowerAt(scan, next) !== 'and') return undefined;
    next++;
    if (textAt(scan, next) === '-') next++;
    if (lowerAt(scan, next) !== 'a' && lowerAt(scan, next) !== 'one') return undefined;
    next++;
    if (textAt(scan, next) === '-') next++;
    const denominator = DENOMINATORS.get(lowerAt(scan, next));
    if (denominator !== 2 && denominator !== 4) return undefined;
    const after = SCALE_WORDS.get(lowerAt(scan, next + 1));
    const unit = after ?? (scale >= 1000 ? scale : 1);
    const read = after === undefined ? value + unit / denominator : (value + 1 / denominator) * after;
    return { ...words(i, after === undefined ? next + 1 : next + 2, read, unit / denominator, unit), exact: false };
}

function words(from: number, to: number, value: number, granularity: number, scale: number): Amount {
    return { from, to, value, granularity, form: 'words', scale, exact: granularity === 1 };
}
