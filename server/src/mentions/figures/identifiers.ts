import { NOT_NAMING, NUMBERED, STREETS } from '../vocabulary/identifiers';
import { SMALL_NUMBERS } from '../vocabulary/numberWords';
import { readAmount } from './amount';
import { type Skipped, skip } from './reading';
import { hasCapital, isGlued, isPluralNoun, lowerAt, pluralNounWithin, posAt, type Scan, textAt } from './scan';

/** Passes over numbers that count nothing: models, flights, laws, addresses, telephones, versions, "24/7", "911". */
export function skipIdentifier(scan: Scan, i: number): Skipped | undefined {
    const to =
        hashed(scan, i) ??
        gluedToWord(scan, i) ??
        slashed(scan, i) ??
        shortCode(scan, i) ??
        emergency(scan, i) ??
        address(scan, i) ??
        listNumber(scan, i) ??
        numbered(scan, i) ??
        named(scan, i) ??
        nameOfNumber(scan, i) ??
        ranking(scan, i) ??
        idiom(scan, i);
    return to === undefined ? undefined : skip(to);
}

/** "#5", "No. 408", "Nos 3 and 4", "№ 7". */
function hashed(scan: Scan, i: number): number | undefined {
    const word = lowerAt(scan, i);
    if (word === '#' || word === '№')
        return scan.lexemes[i + 1]?.kind === 'number' || /^\p{L}/u.test(textAt(scan, i + 1)) ? i + 2 : undefined;
    if (!/^nos?$/.test(word)) return undefined;
    const at = textAt(scan, i + 1) === '.' ? i + 2 : i + 1;
    if (scan.lexemes[at]?.kind !== 'number' || (at === i + 1 && textAt(scan, i) === word)) return undefined;
    return endOfCode(scan, at);
}

/** "F-16", "Covid-19", "G7", "A380", "737-800", "4x4", "3D", "H5N1": digits and letters in one word. */
function gluedToWord(scan: Scan, i: number): number | undefined {
    const lexeme = scan.lexemes[i];
    const next = scan.lexemes[i + 1];
    if (lexeme === undefined) return undefined;
    if (lexeme.kind === 'word') {
        const hyphen = /^[-‑–]$/.test(textAt(scan, i + 1)) && isGlued(scan, i + 1) ? 1 : 0;
        const number = scan.lexemes[i + 1 + hyphen];
        if (number?.kind !== 'number' || !number.glued) return undefined;
        // "mid-30s", "pre-2010", "top-10", "under-18s" are words with a number; "Covid-19", "MH370", "F-16" are names.
        if (hyphen === 1 && lexeme.text === lexeme.lower) return undefined;
        return endOfCode(scan, i + 1 + hyphen);
    }
    if (lexeme.kind !== 'number') return undefined;
    // "id=3369", "file_12".
    if (lexeme.glued && /^[=_\\]$/.test(textAt(scan, i - 1))) return endOfCode(scan, i);
    if (/^\d+\.\d+\.\d/.test(lexeme.text)) return i + 1;
    if (
        (next?.kind === 'word' &&
            next.glued &&
            !/^(?:st|nd|rd|th|s|am|pm|m|k|bn|mn|x|plus|ish|odd)$/.test(next.lower)) ||
        (lexeme.kind === 'number' && next?.glued === true && (next.text === 'K' || next.lower === 'x'))
    ) {
        return readAmount(scan, i)?.to === i + 1 ? endOfCode(scan, i) : undefined;
    }
    return undefined;
}

/** The lexeme behind a code that starts at `i`: all that touches and is a letter, digit or hyphen between them. */
function endOfCode(scan: Scan, i: number): number {
    let to = i + 1;
    while (
        to < i + 12 &&
        isGlued(scan, to) &&
        (scan.lexemes[to]?.kind !== 'mark' ||
            (/^[-–/.]$/.test(textAt(scan, to)) && isGlued(scan, to + 1) && scan.lexemes[to + 1]?.kind === 'number'))
    )
        to++;
    return to;
}

/** "555-0123", "020 7946 0958", "+44 20 7946 0958", "(212) 555-0123", "800-555-TIPS (8477)". */
export function skipTelephone(scan: Scan, i: number): Skipped | undefined {
    if (scan.lexemes[i]?.kind !== 'number' || !/^\d+$/.test(textAt(scan, i))) return undefined;
    let to = i + 1;
    let digits = textAt(scan, i).length;
    let groups = 1;
    for (; to < i + 12; to++) {
        const lexeme = scan.lexemes[to];
        if (lexeme?.kind === 'number' && /^\d{2,7}$/.test(lexeme.text)) {
            digits += lexeme.text.length;
            groups++;
        } else if (!/^[-–()]$/.test(lexeme?.text ?? '') || scan.lexemes[to + 1]?.kind !== 'number') break;
    }
    if (groups < 2) return undefined;
    const letters = textAt(scan, to) === '-' && /^[A-Z]{4,}$/.test(textAt(scan, to + 1));
    if (letters) return skip(textAt(scan, to + 2) === '(' && scan.lexemes[to + 3]?.kind === 'number' ? to + 5 : to + 2);
    const dialled =
        textAt(scan, i - 1) === '+' ||
        /^0\d/.test(textAt(scan, i)) ||
        /^(?:call|phone|tel|telephone|dial|ring|text|hotline)$/.test(lowerAt(scan, i - 1));
    if (digits >= 7 && (dialled || (groups >= 3 && digits >= 9 && textAt(scan, i).length >= 3))) return skip(to);
    const short =
        groups === 2 && /^\d{3}$/.test(textAt(scan, i)) && /^\d{4}$/.test(textAt(scan, to - 1)) && to === i + 3;
    return short && textAt(scan, i + 1) === '-' ? skip(to) : undefined;
}

/** "the top 10": a part of a chart, unless it counts ("the top 20 clubs"). */
function ranking(scan: Scan, i: number): number | undefined {
    if (lowerAt(scan, i) !== 'top' || scan.lexemes[i + 1]?.kind !== 'number') return undefined;
    return pluralNounWithin(scan, i + 2, 3) ? undefined : i + 2;
}

/** "24/7", "9/11", "50-50", "4/5": two numbers in one that are no fraction of anything. */
function slashed(scan: Scan, i: number): number | undefined {
    if (scan.lexemes[i]?.kind !== 'number') return undefined;
    if (
        textAt(scan, i + 1) === '/' &&
        isGlued(scan, i + 1) &&
        isGlued(scan, i + 2) &&
        scan.lexemes[i + 2]?.kind === 'number'
    )
        return i + 3;
    const pair = `${textAt(scan, i)}${textAt(scan, i + 1)}${textAt(scan, i + 2)}`;
    return /^(?:50[-–]50|24[-–]7|20[-–]20|9[-–]11|9[-–]5)$/.test(pair) ? i + 3 : undefined;
}

/** "text 61016", "dial 1471". */
function shortCode(scan: Scan, i: number): number | undefined {
    const coded = /^\d{4,7}$/.test(textAt(scan, i)) && /^(?:text|dial|call|phone|ring|sms)$/.test(lowerAt(scan, i - 1));
    return coded && !pluralNounWithin(scan, i + 1, 2) ? i + 1 : undefined;
}

function emergency(scan: Scan, i: number): number | undefined {
    const text = textAt(scan, i);
    if (!/^(?:911|999|112|101|111|311|988)$/.test(text)) return undefined;
    if (
        /^(?:calls?|dispatch\w*|operators?|callers?|emergency|recordings?|system|tapes?|handlers?|line|centers?|centres?|hotline)$/.test(
            lowerAt(scan, i + 1),
        )
    )
        return i + 1;
    if (
        /^(?:call|called|calling|calls|dial|dialled|dialed|dialling|rang|ring|phoned|a|to)$/.test(
            lowerAt(scan, i - 1),
        ) &&
        !isPluralNoun(scan, i + 1)
    )
        return i + 1;
    return text === '911' && !isPluralNoun(scan, i + 1) ? i + 1 : undefined;
}

/** "12 High Street", "2700 block of Main", "1600 Pennsylvania Avenue". */
function address(scan: Scan, i: number): number | undefined {
    if (scan.lexemes[i]?.kind !== 'number') return undefined;
    if (/^blocks?$/.test(lowerAt(scan, i + 1)) && textAt(scan, i).endsWith('0')) return i + 2;
    for (let at = i + 1; at <= i + 4; at++) {
        if (textAt(scan, at) === '.') continue;
        const ordinal = scan.lexemes[at]?.kind === 'number' || /^(?:st|nd|rd|th)$/.test(lowerAt(scan, at));
        if (!hasCapital(scan, at) && !ordinal) return undefined;
        // "4 Hurt In Drive-By Shooting": a street's name holds no preposition but "of the".
        if (posAt(scan, at) === 'ADP' && lowerAt(scan, at) !== 'of') return undefined;
        if (at > i + 1 && STREETS.has(lowerAt(scan, at)) && hasCapital(scan, at))
            return scan.capitalised && pluralNounWithin(scan, i + 1, 1) ? undefined : at + 1;
    }
    return undefined;
}

/** "1. Food is short", "(2) Water": at the head of a passage, or in brackets in front of a word. */
function listNumber(scan: Scan, i: number): number | undefined {
    if (scan.lexemes[i]?.kind !== 'number' || !/^\d{1,2}$/.test(textAt(scan, i))) return undefined;
    if (i === 0 && /^[.)]$/.test(textAt(scan, 1)) && isGlued(scan, 1) && scan.lexemes.length > 2) return 2;
    return undefined;
}

/** "Flight 612", "article 91", "Airbus 320", "page 12". */
function numbered(scan: Scan, i: number): number | undefined {
    if (scan.lexemes[i]?.kind !== 'word' || !NUMBERED.has(lowerAt(scan, i))) return undefined;
    const at = textAt(scan, i + 1) === '.' ? i + 2 : i + 1;
    const number = scan.lexemes[at];
    if (number === undefined || isFarApart(scan, at)) return undefined;
    const word =
        number.kind === 'word' &&
        (SMALL_NUMBERS.has(number.lower) || /^[IVXLC]+$/.test(number.text)) &&
        hasCapital(scan, i) &&
        hasCapital(scan, at);
    if (number.kind !== 'number' && !word) return undefined;
    if (/[,.]/.test(number.text) && number.text.length > 4) return undefined;
    if (
        !hasCapital(scan, i) &&
        (pluralNounWithin(scan, at + 1, 2) || /^(?:percent|per|%|million|billion|of)$/.test(lowerAt(scan, at + 1)))
    )
        return undefined;
    let to = endOfCode(scan, at);
    // "Sections 4 and 5", "pages 3-7".
    if (
        /^(?:and|to|-|–|or)$/.test(lowerAt(scan, to)) &&
        scan.lexemes[to + 1]?.kind === 'number' &&
        !pluralNounWithin(scan, to + 2, 2)
    )
        to = endOfCode(scan, to + 1);
    return to;
}

/** "Cessna 172", "Area 51", "Blink 182": a name in the middle of a sentence right in front of the number. */
function named(scan: Scan, i: number): number | undefined {
    const number = scan.lexemes[i];
    if (number?.kind !== 'number' || scan.capitalised || i === 0) return undefined;
    const before = scan.lexemes[i - 1];
    if (before?.kind !== 'word' || !hasCapital(scan, i - 1) || isFarApart(scan, i)) return undefined;
    if (NOT_NAMING.has(before.lower) || (scan.opening[i - 1] && posAt(scan, i - 1) !== 'PROPN')) return undefined;
    if (/[,.]/.test(number.text)) return number.text.startsWith('.') ? i + 1 : undefined;
    // "In Leeds 12 people died", "gave Labour 12 seats", "Rovers 2-1".
    if (
        pluralNounWithin(scan, i + 1, 3) ||
        /^(?:-|–|percent|per|%|million|billion|thousand|of|other|more|others|were|are|to)$/.test(lowerAt(scan, i + 1))
    )
        return undefined;
    return endOfCode(scan, i);
}

/** More than one blank between, as where markup or the rule of a table stood: two columns, not a name. */
function isFarApart(scan: Scan, i: number): boolean {
    return (scan.lexemes[i]?.start ?? 0) - (scan.lexemes[i - 1]?.end ?? 0) > 1;
}

/** "the Big Ten", "Five Guys", "Channel Four", "the Seven Sisters": a number word with a capital inside a sentence. */
function nameOfNumber(scan: Scan, i: number): number | undefined {
    if (scan.capitalised || scan.opening[i] || !hasCapital(scan, i) || !SMALL_NUMBERS.has(lowerAt(scan, i)))
        return undefined;
    const before = textAt(scan, i - 1);
    if (/^["“‘':(–—-]$/.test(before)) return undefined;
    if (lowerAt(scan, i - 1) === 'of') return hasCapital(scan, i - 2) ? i + 1 : undefined;
    return hasCapital(scan, i - 1) || hasCapital(scan, i + 1) ? i + 1 : undefined;
}

/** "one-on-one", "two-way", "four-wheel", "zero tolerance", "ground zero". */
function idiom(scan: Scan, i: number): number | undefined {
    if (!SMALL_NUMBERS.has(lowerAt(scan, i))) return undefined;
    if (
        lowerAt(scan, i) === 'zero' &&
        (/^(?:tolerance|sum|carbon|emissions?|emission|hour|hours)$/.test(lowerAt(scan, i + 1)) ||
            /^(?:ground|net|sub|absolute|below|above)$/.test(lowerAt(scan, i - 1)) ||
            textAt(scan, i + 1) === '-')
    )
        return i + 1;
    if (textAt(scan, i + 1) !== '-' || !isGlued(scan, i + 1)) return undefined;
    return /^(?:way|on|off|to|dimensional|wheel|party|sided|fold|piece|handed|hander|star|legged|faced|bit|liner|time|nil|sum|bedroom|storey|story|some|something|edged|pronged|tier|tiered|speed|door|seater|letter|lane|track|stage|step|part|horse|man|woman|term|size)$/.test(
        lowerAt(scan, i + 2),
    ) && !isCountingAdjective(scan, i)
        ? i + 3
        : undefined;
}

/** "two-bedroom house", "four-lane road", "five-man crew" do count; "two-way", "one-sided" do not. */
function isCountingAdjective(scan: Scan, i: number): boolean {
    return (
        /^(?:bedroom|storey|story|lane|man|woman|star|door|seater|part|stage|term|party|tier|tiered|piece|track|letter|step|wheel)$/.test(
            lowerAt(scan, i + 2),
        ) &&
        lowerAt(scan, i) !== 'one' &&
        !/^(?:wheel|letter|star|step|party)$/.test(lowerAt(scan, i + 2))
    );
}
