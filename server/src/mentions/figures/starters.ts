import { CURRENCY_PREFIXES } from '../vocabulary/currencies';
import { NUMBERED } from '../vocabulary/identifiers';
import { MULTIPLE_WORDS } from '../vocabulary/multiples';
import { DENOMINATORS, FRACTION_MARKS, ORDINAL_WORDS, SCALE_WORDS, SMALL_NUMBERS } from '../vocabulary/numberWords';
import { DURATION_UNITS, MONTHS } from '../vocabulary/times';
import { VAGUE_COUNTS, VAGUE_SHARES } from '../vocabulary/vague';
import type { Lexeme } from './lexeme';
import type { Scan } from './scan';

/**
 * Whether a recogniser may find anything at lexeme `i`. Nineteen lexemes in twenty start nothing, and asking all
 * recognisers of each costs more than all the rest: what a new recogniser starts with has to be named here.
 */
export function mayStart(scan: Scan, i: number): boolean {
    const lexeme = scan.lexemes[i];
    if (lexeme === undefined) return false;
    switch (lexeme.kind) {
        case 'number':
            return true;
        case 'mark':
            return SYMBOLS.has(lexeme.text) || (SIGNS.has(lexeme.text) && isSign(scan, i));
        case 'word':
            return wordMayStart(scan, i, lexeme);
    }
}

const SYMBOLS: ReadonlySet<string> = new Set([...'$£€¥₹₦₩₽₺₴₱₪฿₫#№', ...FRACTION_MARKS.keys()]);
const SIGNS: ReadonlySet<string> = new Set('-−–+');

/** A sign touches what is behind it, and no word in front: "-10.4%", "–£33m"; not "first-half", "2019-20". */
function isSign(scan: Scan, i: number): boolean {
    const next = scan.lexemes[i + 1];
    if (next?.glued !== true || (next.kind === 'mark' && !SYMBOLS.has(next.text))) return false;
    return scan.lexemes[i]?.glued !== true || scan.lexemes[i - 1]?.kind === 'mark';
}

function wordMayStart(scan: Scan, i: number, lexeme: Lexeme): boolean {
    const next = scan.lexemes[i + 1];
    const start = STARTS.get(lexeme.lower);
    if (start !== undefined) {
        if (start.alone) return true;
        if (next !== undefined && start.before.has(next.lower)) return true;
        if (start.number && isNumber(next?.text === '.' ? scan.lexemes[i + 2] : next)) return true;
        // "A$5m" starts with its letter, "A-12" is a name.
        if (ARTICLES.has(lexeme.lower) && (next?.glued !== true || next.text === '-')) return false;
    }
    if (CURRENCY_PREFIXES.has(lexeme.text)) return true;
    // "F-16", "US$5m", "U.S.$5m", "P200,000", "HK$30bn".
    if (next?.glued !== true) return false;
    if (next.text === '.') return lexeme.text === 'U' && scan.lexemes[i + 4]?.text === '$';
    return next.kind === 'number' || next.text === '$' || scan.lexemes[i + 2]?.kind === 'number';
}

/** "page 12", "No. 408", "Sept. 28", "Section IV", "Channel Four". */
function isNumber(lexeme: Lexeme | undefined): boolean {
    if (lexeme === undefined || lexeme.kind === 'mark') return false;
    return lexeme.kind === 'number' || SMALL_NUMBERS.has(lexeme.lower) || ROMAN.test(lexeme.text);
}

const ROMAN = /^[IVXLC]+$/;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** What has to follow a word for something to start with it. */
interface Start {
    /** Nothing in particular: "several", "twelve". */
    alone: boolean;
    /** A number: "page", "march". */
    number: boolean;
    /** One of these words: "million" behind "a", "majority" behind "the". */
    readonly before: Set<string>;
}

const ALONE: ReadonlySet<string> = new Set(
    'half quarter no none nobody all both everyone everybody noon midday midnight aged ages age magnitude minus'.split(
        ' ',
    ),
);

const STARTS: ReadonlyMap<string, Start> = allStarts();

function allStarts(): ReadonlyMap<string, Start> {
    const starts = new Map<string, Start>();
    const startOf = (word: string): Start => {
        const start = starts.get(word) ?? { alone: false, number: false, before: new Set<string>() };
        starts.set(word, start);
        return start;
    };
    for (const words of [SMALL_NUMBERS, SCALE_WORDS, ORDINAL_WORDS, MULTIPLE_WORDS])
        for (const word of words.keys()) startOf(word).alone = true;
    for (const word of ALONE) startOf(word).alone = true;
    for (const word of [...MONTHS, ...NUMBERED, 'top']) startOf(word).number = true;
    for (const [phrase] of [...VAGUE_COUNTS, ...VAGUE_SHARES]) {
        const [first = '', second] = phrase.split(' ');
        if (second === undefined) startOf(first).alone = true;
        else startOf(first).before.add(second);
    }
    // "a million", "a third", "a decade", "a few", "a quarter".
    const counted = [...SCALE_WORDS.keys(), ...DENOMINATORS.keys(), ...DURATION_UNITS.flatMap(({ words }) => words)];
    const vague = [...VAGUE_COUNTS, ...VAGUE_SHARES].map(([phrase]) => phrase.split(' ')[1] ?? '');
    for (const article of ARTICLES) for (const word of [...counted, ...vague]) startOf(article).before.add(word);
    for (const rest of ['remaining', 'other', 'further', 'another'])
        for (const word of DENOMINATORS.keys()) startOf(rest).before.add(word);
    for (const bound of ['under', 'over']) startOf(bound).before.add('-');
    for (const word of ['a', 'one']) startOf('not').before.add(word);
    return starts;
}
