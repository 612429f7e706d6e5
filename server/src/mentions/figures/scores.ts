import { NOT_NAMING, NUMBERED } from '../vocabulary/identifiers';
import { readAmount } from './amount';
import { type Reading, roundingOf, type Skipped, skip } from './reading';
import { hasCapital, isGlued, isPluralNoun, lowerAt, type Scan, textAt } from './scan';
import { durationUnit, measuringUnit } from './units';

/** "3-2", "52–48", "voted 5 to 4", "a 7-5 vote": two numbers set against each other. */
export function recogniseScore(scan: Scan, i: number): Reading | Skipped | undefined {
    const first = side(scan, i);
    if (first === undefined) return undefined;
    const result = scoreline(scan, i, first);
    if (result !== undefined) return result;
    const link = lowerAt(scan, i + 1);
    if (IDIOMS.has(`${first}-${side(scan, i + 2) ?? ''}`)) return skip(i + 3);
    const word = link === 'to' || (link === '-' && lowerAt(scan, i + 2) === 'to' && textAt(scan, i + 3) === '-');
    if (!word && !/^[-–—]$/.test(link)) return undefined;
    if (!word && isGlued(scan, i + 1) !== isGlued(scan, i + 2)) return undefined;
    const at = link === '-' && word ? i + 4 : i + 2;
    const second = side(scan, at);
    if (second === undefined || (isGlued(scan, at + 1) && /^[\p{L}\d%°]/u.test(textAt(scan, at + 1)))) return undefined;
    // "737-800", "F-16-18", "2-3-4".
    if (isGlued(scan, i) && /^[\p{L}\d\-–/$£€]/u.test(textAt(scan, i - 1))) return undefined;
    if (/^[-–/]$/.test(textAt(scan, at + 1)) && isGlued(scan, at + 1) && scan.lexemes[at + 2]?.kind === 'number')
        return undefined;
    if (!isScore(scan, i, at, first, second, word)) return undefined;
    return pairOf(scan, i, at + 1, first, second);
}

/** "a 50-50 chance", "24-7 care", "20-20 vision". */
const IDIOMS: ReadonlySet<string> = new Set(['50-50', '24-7', '20-20', '9-11', '9-5']);

/** "Rovers 2 United 1", "Rovers 2, United 1": a name in front of either number, and nothing counted. */
function scoreline(scan: Scan, i: number, first: number): Reading | undefined {
    if (scan.lexemes[i]?.kind !== 'number' || first > 50 || !isTeam(scan, i - 1)) return undefined;
    let at = textAt(scan, i + 1) === ',' ? i + 2 : i + 1;
    const name = at;
    while (at < name + 4 && hasCapital(scan, at) && scan.lexemes[at]?.kind === 'word') at++;
    const second = side(scan, at);
    if (
        at === name ||
        second === undefined ||
        second > 50 ||
        scan.lexemes[at]?.kind !== 'number' ||
        !isTeam(scan, at - 1)
    )
        return undefined;
    if (!/^(?:[.,;:)(]|)$/.test(textAt(scan, at + 1)) || (isGlued(scan, at + 1) && isGlued(scan, at + 2)))
        return undefined;
    // "Jane Roe, 34, John Roe 12" is no result, nor is "Route 6, Exit 12".
    if (textAt(scan, i - 2) === ',' || NUMBERED.has(lowerAt(scan, i - 1)) || NUMBERED.has(lowerAt(scan, at - 1)))
        return undefined;
    return pairOf(scan, i, at + 1, first, second);
}

function isTeam(scan: Scan, i: number): boolean {
    return hasCapital(scan, i) && scan.lexemes[i]?.kind === 'word' && !NOT_NAMING.has(lowerAt(scan, i));
}

function pairOf(scan: Scan, from: number, to: number, first: number, second: number): Reading {
    return {
        kind: 'score',
        from,
        to,
        core: { from, to },
        value: first,
        granularity: 1,
        rounding: 'exact',
        form: scan.lexemes[from]?.kind === 'number' ? 'digits' : 'words',
        pair: second,
        hedged: false,
    };
}

/** "8.5/10", "4 out of 5 stars": a mark on a scale. */
export function recogniseRating(scan: Scan, i: number): Reading | undefined {
    const mark = readAmount(scan, i);
    if (mark === undefined || mark.scale > 1 || mark.form !== 'digits') return undefined;
    const slash = textAt(scan, mark.to) === '/' && isGlued(scan, mark.to) && isGlued(scan, mark.to + 1);
    const out = lowerAt(scan, mark.to) === 'out' && lowerAt(scan, mark.to + 1) === 'of';
    if (!slash && !out) return undefined;
    const top = slash ? mark.to + 1 : mark.to + 2;
    const best = textAt(scan, top);
    if (
        !/^(?:5|10|20|100)$/.test(best) ||
        mark.value > Number(best) ||
        (isGlued(scan, top + 1) && scan.lexemes[top + 1]?.kind !== 'mark')
    )
        return undefined;
    if (mark.exact && !ratingNearby(scan, i, top)) return undefined;
    return {
        ...pairOf(scan, i, top + 1, mark.value, Number(best)),
        core: { from: i, to: mark.to },
        granularity: mark.granularity,
        rounding: roundingOf(mark, 'exact'),
        hedged: true,
    };
}

function ratingNearby(scan: Scan, from: number, last: number): boolean {
    for (let at = Math.max(0, from - 8); at <= last + 2; at++) if (RATINGS.has(lowerAt(scan, at))) return true;
    return false;
}

const RATINGS: ReadonlySet<string> = new Set(
    'rating ratings rated rate rates score scores scored scoring stars star marks mark average review gave graded grade'.split(
        ' ',
    ),
);

/** A whole number without scale, one lexeme long. */
function side(scan: Scan, i: number): number | undefined {
    if (/^(?:0\d|\d{4})/.test(textAt(scan, i))) return undefined;
    const amount = readAmount(scan, i);
    if (amount === undefined) return lexemeNumber(scan, i);
    if (!amount.exact) return amount.scale > 1 ? undefined : lexemeNumber(scan, i);
    return amount.to === i + 1 && amount.value < 1000 ? amount.value : undefined;
}

function lexemeNumber(scan: Scan, i: number): number | undefined {
    const text = textAt(scan, i);
    return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}

function isScore(scan: Scan, from: number, last: number, first: number, second: number, word: boolean): boolean {
    const next = lowerAt(scan, last + 1);
    const at = textAt(scan, last + 1) === '-' ? last + 2 : last + 1;
    if (BEHIND.has(next) || BEHIND.has(lowerAt(scan, at))) return true;
    if (/^(?:percent|per|%|million|billion|thousand|hundred|dozen|of|bn|pm|am|years?|p)$/.test(lowerAt(scan, at)))
        return false;
    if (durationUnit(scan, last + 1) !== undefined || measuringUnit(scan, last + 1) !== undefined) return false;
    const before = lowerAt(scan, from - 1);
    if (IN_FRONT.has(before) && !(word && before === 'by')) return true;
    // "voted by 7 to 2", "voted narrowly 5 to 4", "lost to Rovers 3-1".
    if (word)
        return (first >= second || before === 'by') && cueNearby(scan, from, last, 4) && !isPluralNoun(scan, last + 1);
    if (isPluralNoun(scan, last + 1) && first < second) return false;
    if (/^(?:aged|ages|between|from|about|around|some|page|pages|chapters)$/.test(before)) return false;
    if (first >= second) return true;
    return cueNearby(scan, from, last, 8);
}

function cueNearby(scan: Scan, from: number, last: number, reach: number): boolean {
    for (let at = Math.max(0, from - reach); at < from; at++) if (CUES.has(lowerAt(scan, at))) return true;
    for (let at = last + 1; at <= last + reach; at++) if (CUES.has(lowerAt(scan, at))) return true;
    return false;
}

const IN_FRONT: ReadonlySet<string> = new Set(
    'won win wins winning beat beats beating lost lose losing voted vote votes lead led leading leads trailed trailing drew draw score scored 0 defeated ruled split'.split(
        ' ',
    ),
);
const BEHIND: ReadonlySet<string> = new Set(
    'vote votes win victory defeat loss lead draw score scoreline margin majority decision ruling rout thrashing stalemate aggregate split record advantage deficit drubbing triumph verdict tie favorite favourite underdog odds'.split(
        ' ',
    ),
);
const CUES: ReadonlySet<string> = new Set(
    'won win wins winning winner beat beats beating beaten lost lose loses losing defeat defeated voted vote votes ballot lead led leads leading trailed trailing drew draw drawn score scored scoring goal goals match game games set sets tie tied final semifinal semi quarterfinal playoff playoffs half aggregate penalties league cup champions victory victories margin record season standings ruled ruling decision majority overtime innings against over versus v vs'.split(
        ' ',
    ),
);
