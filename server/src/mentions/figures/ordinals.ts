import { ORDINAL_WORDS, SMALL_NUMBERS } from '../vocabulary/numberWords';
import { type Reading, type Skipped, skip } from './reading';
import { hasCapital, isGlued, lowerAt, posAt, type Scan, textAt } from './scan';

/** "the third victim", "94th", "twenty-first", "second-largest", "finished fourth": an ordinal that ranks something. */
export function recogniseOrdinal(scan: Scan, i: number): Reading | Skipped | undefined {
    const found = printed(scan, i);
    if (found === undefined) return undefined;
    if (!ranks(scan, i, found.to, found.value)) return skip(found.to);
    return {
        kind: 'ordinal',
        from: i,
        to: found.to,
        core: { from: i, to: found.to },
        value: found.value,
        granularity: 1,
        rounding: 'exact',
        form: scan.lexemes[i]?.kind === 'number' ? 'digits' : 'words',
        hedged: false,
    };
}

function printed(scan: Scan, i: number): { readonly value: number; readonly to: number } | undefined {
    const lexeme = scan.lexemes[i];
    if (lexeme?.kind === 'number') {
        if (!isGlued(scan, i + 1) || !/^(?:st|nd|rd|th)$/.test(lowerAt(scan, i + 1))) return undefined;
        const value = Number(lexeme.text.replaceAll(',', ''));
        return Number.isInteger(value) ? { value, to: i + 2 } : undefined;
    }
    const tens = SMALL_NUMBERS.get(lowerAt(scan, i));
    if (tens !== undefined && tens >= 20 && textAt(scan, i + 1) === '-') {
        const unit = ORDINAL_WORDS.get(lowerAt(scan, i + 2));
        return unit !== undefined && unit < 10 ? { value: tens + unit, to: i + 3 } : undefined;
    }
    const value = ORDINAL_WORDS.get(lowerAt(scan, i));
    return value === undefined ? undefined : { value, to: i + 1 };
}

/** Whether it stands in front of the noun that it ranks, or behind a verb of ranking. */
function ranks(scan: Scan, from: number, to: number, value: number): boolean {
    const word = lowerAt(scan, from);
    const before = lowerAt(scan, from - 1);
    let next = lowerAt(scan, to);
    if (before === 'came' && /^[,;]$/.test(next)) return false;
    if (
        /^(?:finished|finish|finishes|came|come|placed|ranked|ranks|ranking|rank|sits|lies|lie|lying|joint|qualified|stands|tied)$/.test(
            before,
        )
    )
        return next !== 'to' || before !== 'came';
    // "was first hit": an adverb.
    if (value === 1 && /^(?:is|was|were|been|be|had|has|have|are|being)$/.test(before)) return false;
    // "United are 12th."
    if (
        scan.lexemes[from]?.kind === 'number' &&
        /^(?:is|are|was|were|to|in|lie|up|down)$/.test(before) &&
        /^[,.;]?$/.test(next)
    )
        return true;
    // Capitals inside a sentence make a name: "First Minister", "Fifth Avenue", "Second World War", "the Sixth Form".
    if (!scan.capitalised && !scan.opening[from] && hasCapital(scan, from)) return false;
    if (
        hasCapital(scan, to) &&
        /^(?:streets?|avenues?|st|ave|road|floor|world|amendment|circuit|ward|division|fleet|army)$/.test(next)
    )
        return false;
    if (
        word === 'second' &&
        /^(?:a|per|each|every|split|this|any|one)$/.test(before) &&
        posAt(scan, to) !== 'NOUN' &&
        posAt(scan, to) !== 'ADJ'
    )
        return false;
    let at = to;
    if (textAt(scan, at) === '-' && isGlued(scan, at)) {
        // "first-degree murder", "second-hand", "third-party": fixed words; "second-largest", "third-quarter" rank.
        if (
            !/^(?:\w+est|most|best|worst|placed|ranked|last|highest|ever|seeded|choice|round|born|ranking|floor)$/.test(
                lowerAt(scan, at + 1),
            )
        )
            return false;
        return true;
    }
    while (
        at < to + 3 &&
        (posAt(scan, at) === 'ADJ' ||
            posAt(scan, at) === 'ADV' ||
            posAt(scan, at) === 'NUM' ||
            /^(?:and|-|ever|straight|consecutive|such)$/.test(lowerAt(scan, at)))
    )
        at++;
    next = lowerAt(scan, at);
    if (FIXED.has(next) && (value <= 2 || /^(?:quarter|century|half)$/.test(next))) return false;
    const pos = posAt(scan, at);
    if (pos === 'NOUN' || (pos === 'PROPN' && !scan.opening[at])) return true;
    // "the third of five children", "a second, more serious, charge", "the first to", "the second since".
    if (
        /^(?:the|his|her|its|their|a|an|my|our)$/.test(before) &&
        /^(?:of|to|since|in|such|on)$/.test(lowerAt(scan, to))
    )
        return !(value <= 2 && lowerAt(scan, to) === 'of' && lowerAt(scan, to + 1) === 'all');
    return (
        /^(?:th|st|nd|rd)$/.test(lowerAt(scan, to - 1)) &&
        /^(?:the|his|her|its|their|in)$/.test(before) &&
        pos !== 'PUNCT'
    );
}

/** "first aid", "first time", "second thoughts", "third quarter", "first half", "21st century". */
const FIXED: ReadonlySet<string> = new Set(
    'aid time place hand lady class minister half quarter century name thing instance responders responder degree thoughts glance sight nature language secretary people nations edition base amendment reading appearance'.split(
        ' ',
    ),
);
