import { DENOMINATORS } from '../vocabulary/numberWords';
import { type Amount, readAmount, slashFraction } from './amount';
import { hedgeBefore } from './hedges';
import type { Reading } from './reading';
import { lowerAt, posAt, type Scan, textAt } from './scan';

/** "two-thirds", "a third of", "half of the 67", "one in five", "9 out of 10", "3/4 of": kind 'percent'. */
export function recogniseFraction(scan: Scan, i: number): Reading | undefined {
    return half(scan, i) ?? named(scan, i) ?? outOf(scan, i) ?? slashed(scan, i);
}

function reading(from: number, to: number, top: number, bottom: number): Reading {
    const value = Number(((top / bottom) * 100).toPrecision(6));
    return {
        kind: 'percent',
        from,
        to,
        core: { from, to },
        value,
        granularity: bottom > 5 ? 2 : 5,
        rounding: 'rounded',
        form: 'fraction',
        unit: 'percent',
        hedged: true,
    };
}

/** "half of", "half the", "half its", "over half", "a half"; not "half an hour", "half-time", "the first half". */
function half(scan: Scan, i: number): Reading | undefined {
    const article = lowerAt(scan, i) === 'a' || lowerAt(scan, i) === 'one';
    const at = article ? (textAt(scan, i + 1) === '-' ? i + 2 : i + 1) : i;
    if (lowerAt(scan, at) !== 'half' || textAt(scan, at + 1) === '-') return undefined;
    const before = lowerAt(scan, i - 1);
    const after = lowerAt(scan, at + 1);
    if (
        /^(?:first|second|the|and|other|better|opening|closing|in|per|latter|this|that|last|next|final|cut|fiscal|former|each|either|centre|center|scrum|fly|back|wing|left|right|top|bottom)$/.test(
            before,
        )
    )
        return undefined;
    if (
        /^(?:past|an?|time|way|back|year|term|brother|sister|price|marathon|hour|dozen|pint|mile|century|million|mast|empty|full|dead|open|asleep|naked|hearted|staff|term|day)$/.test(
            after,
        )
    )
        return undefined;
    if (/^(?:of|the|its|their|his|her|our|that|this|those|these|all|your|my)$/.test(after))
        return reading(i, at + 1, 1, 2);
    if (
        /^(?:about|around|roughly|nearly|almost|over|than|under|least|by|to|some|approximately|just|only)$/.test(
            before,
        ) ||
        article
    ) {
        const pos = posAt(scan, at + 1);
        return pos === 'PUNCT' ||
            pos === 'VERB' ||
            pos === 'AUX' ||
            pos === 'ADP' ||
            pos === 'CCONJ' ||
            pos === undefined ||
            pos === 'SCONJ'
            ? reading(i, at + 1, 1, 2)
            : undefined;
    }
    // "Half were children", "half said".
    return /^(?:were|are|have|had|said|say|died|came|was|is)$/.test(after) ? reading(i, at + 1, 1, 2) : undefined;
}

/** "two-thirds", "three quarters", "a third of", "one-fifth". */
function named(scan: Scan, i: number): Reading | undefined {
    const article = lowerAt(scan, i) === 'a' || lowerAt(scan, i) === 'an';
    // "the remaining tenth are farmers", "the other third".
    const rest = isRest(scan, i);
    const amount = article || rest ? undefined : readAmount(scan, i);
    const top = amount === undefined ? 1 : wholeTop(amount);
    if (amount === undefined && !article && !rest) return undefined;
    if (top === undefined || top > 9 || top < 1) return undefined;
    const end = article || rest ? i + 1 : (amount?.to ?? i + 1);
    const at = textAt(scan, end) === '-' ? end + 1 : end;
    const word = lowerAt(scan, at);
    const bottom = DENOMINATORS.get(word);
    if (bottom === undefined || bottom === 2) return undefined;
    if (top > 1 !== word.endsWith('s')) return undefined;
    if (
        /^(?:-|of)$/.test(textAt(scan, at + 1)) &&
        /^an?$/.test(lowerAt(scan, at + 2)) &&
        /^(?:million|billion|mile|century|hour|inch|pound|point|metre|meter|tonne|ton|litre|liter|year|percentage)$/.test(
            lowerAt(scan, at + 3),
        )
    )
        return undefined;
    // "A third man", "one fifth-grader", "three quarters (nine months)", "a quarter earlier".
    if (top === 1 && !standsAlone(scan, at + 1) && !isHedged(scan, i, at + 1) && !isChange(scan, i, at + 1))
        return undefined;
    if (
        /^quarters?$/.test(word) &&
        !/^(?:of|the|said|were|are|have|full)$/.test(lowerAt(scan, at + 1)) &&
        textAt(scan, end) !== '-' &&
        lowerAt(scan, i - 1) !== 'by'
    )
        return undefined;
    return reading(i, at + 1, top, bottom);
}

function isRest(scan: Scan, i: number): boolean {
    if (!/^(?:remaining|other|further|another)$/.test(lowerAt(scan, i))) return false;
    return DENOMINATORS.has(lowerAt(scan, i + 1)) && standsAlone(scan, i + 2);
}

function wholeTop(amount: Amount): number | undefined {
    return amount.form === 'words' || (amount.exact && amount.value < 10) ? amount.value : undefined;
}

/** "just over a fifth complete": a hedge makes it a share where no noun follows. */
function isHedged(scan: Scan, from: number, to: number): boolean {
    return hedgeBefore(scan, from, 0) !== undefined && posAt(scan, to) !== 'NOUN' && posAt(scan, to) !== 'PROPN';
}

/** "fell a third in March": behind a verb of change a share, where no noun follows. */
function isChange(scan: Scan, from: number, to: number): boolean {
    return (
        /^(?:rose|fell|dropped|grew|climbed|jumped|declined|increased|shrank|slumped|plunged|soared|tumbled|by)$/.test(
            lowerAt(scan, from - 1),
        ) && lowerAt(scan, to) === 'in'
    );
}

/** A share is followed by "of", a mark, a verb or a preposition; an ordinal by its noun. */
function standsAlone(scan: Scan, i: number): boolean {
    const word = lowerAt(scan, i);
    if (word === '') return true;
    if (/^(?:of|more|less|fewer|higher|lower|larger|smaller|the|its|their|his|her|said|were|are|have|had)$/.test(word))
        return true;
    if (/^(?:was|is|has)$/.test(word)) return false;
    const pos = posAt(scan, i);
    return (pos === 'PUNCT' && word !== '-') || pos === 'CCONJ' || (pos === 'ADP' && word !== 'in');
}

/** "one in five", "two out of three", "9 in 10". */
function outOf(scan: Scan, i: number): Reading | undefined {
    const top = readAmount(scan, i);
    if (top === undefined || !top.exact || top.value < 1) return undefined;
    const out =
        lowerAt(scan, top.to) === 'out' && lowerAt(scan, top.to + 1) === 'of'
            ? 2
            : lowerAt(scan, top.to) === 'in'
              ? 1
              : 0;
    if (out === 0) return undefined;
    const every = lowerAt(scan, top.to + out) === 'every' ? 1 : 0;
    const bottom = readAmount(scan, top.to + out + every);
    if (bottom === undefined || (!bottom.exact && bottom.scale === 1) || bottom.value <= top.value || top.value > 99)
        return undefined;
    // "12 in 2019", "one in three minutes", "three in two weeks": a place or a time.
    const usual = [
        2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 200, 250, 500, 1000, 10000, 1e5, 1e6,
    ];
    if (out === 1 && !(usual.includes(bottom.value) && top.value <= 9)) return undefined;
    if (
        /^(?:minutes?|hours?|days?|weeks?|months?|years?|seconds?|games?|matches|innings|decades?)$/.test(
            lowerAt(scan, bottom.to),
        ) &&
        out === 1
    )
        return undefined;
    if (out === 2 && !(usual.includes(bottom.value) || every === 1)) return undefined;
    const found = reading(i, bottom.to, top.value, bottom.value);
    return { ...found, granularity: Math.min(found.granularity, Math.max(found.value / 10, 1e-6)) };
}

/** "3/4 of". A rating ("4/5 stars") and a date ("3/4") are none. */
function slashed(scan: Scan, i: number): Reading | undefined {
    const value = slashFraction(scan, i);
    if (value === undefined || !/^(?:of|the)$/.test(lowerAt(scan, i + 3))) return undefined;
    return reading(i, i + 3, Number(textAt(scan, i)), Number(textAt(scan, i + 2)));
}
