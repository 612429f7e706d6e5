import { AGED_PERSONS } from '../vocabulary/persons';
import { readAmount } from './amount';
import type { Extent } from './range';
import { hasCapital, isGlued, isPluralNoun, lowerAt, posAt, type Scan, textAt } from './scan';
import { durationUnit } from './units';

/** Whether only its place tells that a number is an age: "Jane Roe, 34,", "who were 81 and 79", "a man of 34". */
export function readAgeByPlace(scan: Scan, extent: Extent): boolean {
    if (isGlued(scan, extent.to) && !/^[.,;:)\]!?—–"”'’-]$/.test(textAt(scan, extent.to))) return false;
    const place: Place = {
        from: extent.from,
        to: extent.to,
        before: lowerAt(scan, extent.from - 1),
        after: lowerAt(scan, extent.to),
        digits: extent.low.form === 'digits',
        value: extent.low.value,
    };
    if (extent.high !== undefined) return isOverOrUnder(scan, place);
    return (
        isBehindName(scan, place) ||
        isBehindVerb(scan, place) ||
        isListed(scan, place) ||
        isYoungest(scan, place) ||
        isManOf(scan, place) ||
        isAt(scan, place) ||
        isOverOrUnder(scan, place)
    );
}

interface Place {
    readonly from: number;
    readonly to: number;
    readonly before: string;
    readonly after: string;
    readonly digits: boolean;
    readonly value: number;
}

function closes(scan: Scan, { to, after }: Place): boolean {
    return /^(?:[,.;:)\]!?—–"”]|)$/.test(after) || (after === '-' && !isGlued(scan, to));
}

/** "Jane Roe, 34,"; "her son, 12, and"; "Jane Roe (34)". */
function isBehindName(scan: Scan, place: Place): boolean {
    const { from, to, before, after, digits, value } = place;
    if (!digits && !(before === ',' && value <= 12 && after === ',')) return false;
    if (before === '(') return after === ')' && value >= 10 && hasCapital(scan, from - 2) && hasCapital(scan, from - 3);
    if (before !== ',' || !(isPerson(scan, from - 2) || isSomebody(scan, place))) return false;
    if (!closes(scan, place) && !GOES_ON.has(after)) return false;
    // "of whom, in Leeds, 12 of them"; "most pupils, 112 of 260,".
    if (after === 'of' && /^(?:them|those|whom|which|the|its|their|\d.*)$/.test(lowerAt(scan, to + 1))) return false;
    // "Labour, 21, Greens, 4" and "12, 14 and 18" are lists of counts.
    return !(textAt(scan, from - 3) === ',' && scan.lexemes[from - 4]?.kind === 'number') && !isPluralNoun(scan, to);
}

const GOES_ON: ReadonlySet<string> = new Set('and who of from was were is has had told said died whose'.split(' '));

/** "The minister, 55, has": one of something between two commas, that is no sum itself. */
function isSomebody(scan: Scan, { from, after, value }: Place): boolean {
    const noun = lowerAt(scan, from - 2);
    if (after !== ',' || value < 10 || posAt(scan, from - 2) !== 'NOUN' || isPluralNoun(scan, from - 2)) return false;
    if (SUMS.has(noun)) return false;
    for (let at = from - 3; at >= from - 6; at--)
        if (/^(?:the|an?|his|her|their|my)$/.test(lowerAt(scan, at))) return true;
    return false;
}

const SUMS: ReadonlySet<string> = new Set(
    'total toll figure number count tally score majority average record result gap difference margin sum rate price index value list order page'.split(
        ' ',
    ),
);

/** Whether what ends in front of the comma may have an age: a name, "her son", "a teacher". */
function isPerson(scan: Scan, i: number): boolean {
    const lexeme = scan.lexemes[i];
    if (lexeme === undefined) return false;
    if (/^["”’)]$/.test(lexeme.text)) return hasCapital(scan, i - 1);
    if (lexeme.text === '.') return /^(?:jr|sr)$/.test(lowerAt(scan, i - 1));
    if (lexeme.kind !== 'word') return false;
    // "Child, 10, shot": one person; "Officers, 12 of them": several.
    if (AGED_PERSONS.has(lexeme.lower)) return !scan.opening[i] || !/(?:s|men|people|children)$/.test(lexeme.lower);
    if (!hasCapital(scan, i) || NEVER_AGED.has(lexeme.lower) || posAt(scan, i) === 'ADP') return false;
    // "In Leeds, 12, mostly children, were hurt": a place behind a preposition at the head of the sentence.
    return !(scan.opening[i - 1] && posAt(scan, i - 1) === 'ADP');
}

const NEVER_AGED: ReadonlySet<string> = new Set(
    `january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday however meanwhile yes no overall so
    then and but in on at street road avenue psalm chapter section route room flight`
        .trim()
        .split(/\s+/),
);

/** "who were 81 and 79", "She is 34.", "He was 46 when", "had just turned seven". */
function isBehindVerb(scan: Scan, { from, to, before, digits }: Place): boolean {
    if (!endsClause(scan, to)) return false;
    if (before === 'and' && digits && isAgeAhead(scan, from - 2)) return true;
    const verb = /^(?:only|just|about|around|now|also|nearly|almost|both|then|still)$/.test(before)
        ? from - 2
        : from - 1;
    const word = lowerAt(scan, verb);
    if (/^turn(?:ed|s|ing)?$/.test(word)) return closesOrWhen(scan, to);
    return digits && /^(?:is|was|were|are|be)$/.test(word) && isSubject(scan, verb - 1);
}

/** "ages 10, 8 and 4", "aged 2, 5 and 9": behind an age that the word announces. */
function isListed(scan: Scan, place: Place): boolean {
    const { from, to, before } = place;
    if (!/^(?:,|and|&)$/.test(before) || isPluralNoun(scan, to)) return false;
    if (!closes(scan, place) && !endsClause(scan, to)) return false;
    for (let at = from - 1, steps = 0; at > 0 && steps < 16; at--, steps++) {
        const word = lowerAt(scan, at);
        if (/^age[sd]?$/.test(word)) return true;
        if (!/^(?:,|and|&)$/.test(word) && scan.lexemes[at]?.kind !== 'number') return false;
    }
    return false;
}

/** "the youngest 19", "the eldest was 81". */
function isYoungest(scan: Scan, { from, to }: Place): boolean {
    const at = /^(?:is|was|only|just|,|being)$/.test(lowerAt(scan, from - 1)) ? from - 2 : from - 1;
    return /^(?:youngest|oldest|eldest)$/.test(lowerAt(scan, at)) && endsClause(scan, to);
}

function isSubject(scan: Scan, i: number): boolean {
    const word = lowerAt(scan, i);
    return /^(?:he|she|who|i|they|both)$/.test(word) || AGED_PERSONS.has(word);
}

/** "81 and 79": the number in front of "and" is an age in its own place. */
function isAgeAhead(scan: Scan, i: number): boolean {
    if (scan.lexemes[i]?.kind !== 'number') return false;
    const before = lowerAt(scan, i - 1);
    if (/^(?:is|was|were|are)$/.test(before)) return isSubject(scan, i - 2);
    return before === 'aged' || before === 'ages';
}

function closesOrWhen(scan: Scan, i: number): boolean {
    return /^(?:[,.;:)!?"”—]|when|in|on|this|last|and|)$/.test(lowerAt(scan, i));
}

function endsClause(scan: Scan, i: number): boolean {
    const word = lowerAt(scan, i);
    if (word !== 'and') return /^(?:[,.;:)!?"”—]|when|at|as|with|in|on|this|last|)$/.test(word);
    if (readAmount(scan, i + 1) !== undefined) return true;
    const pos = posAt(scan, i + 1);
    return pos === 'VERB' || pos === 'AUX' || pos === 'PRON' || pos === 'DET' || pos === 'ADV';
}

/** "a man of 34 appeared", "a boy of nine". */
function isManOf(scan: Scan, { from, to, before }: Place): boolean {
    // "a father of two" has children.
    if (before !== 'of' || !MAN.test(lowerAt(scan, from - 2)) || isPluralNoun(scan, to)) return false;
    const article = posAt(scan, from - 3) === 'ADJ' ? from - 4 : from - 3;
    return /^(?:an?|the|one|another)$/.test(lowerAt(scan, article)) && posAt(scan, to) !== 'NOUN';
}

const MAN = /^(?:man|woman|boy|girl|youth|teenager|person|child|baby|pensioner|lad|lady|adult|age)$/;

/** "At 19, Roe became"; "died at 84". */
function isAt(scan: Scan, place: Place): boolean {
    const { from, before, after, value } = place;
    if (before !== 'at') return false;
    if (after === ',' && scan.opening[from - 1])
        return value >= 10 && (hasCapital(scan, place.to + 1) || /^(?:he|she)$/.test(lowerAt(scan, place.to + 1)));
    return (
        /^(?:died|dies|retired|married|debuted|widowed|orphaned)$/.test(lowerAt(scan, from - 2)) && closes(scan, place)
    );
}

/** "children under 5", "people over 65", "adults between 18 and 34". */
function isOverOrUnder(scan: Scan, { from, to, before, digits }: Place): boolean {
    if (before === 'as' && /^(?:young|old)$/.test(lowerAt(scan, from - 2))) return true;
    if (before === 'than' && /^(?:younger|older)$/.test(lowerAt(scan, from - 2))) return true;
    if (!/^(?:under|over|below|above|between)$/.test(before) || !AGED_PERSONS.has(lowerAt(scan, from - 2)))
        return false;
    if (
        !digits ||
        isPluralNoun(scan, to) ||
        posAt(scan, to) === 'NOUN' ||
        (scan.lexemes[to]?.glued === true && scan.lexemes[to]?.kind !== 'mark')
    )
        return false;
    return durationUnit(scan, to) === undefined && !/^(?:%|percent|per|million|feet)$/.test(lowerAt(scan, to));
}
