import type { Passage } from '../../text/passage';
import type { PartOfSpeech, Token, Tokens } from '../../text/token';
import type { Amount } from './amount';
import { type Lexeme, splitLexemes } from './lexeme';
import type { Extent } from './range';

/** What every recogniser of figures reads: one passage, cut fine, with the tagger's opinion of each word. */
export interface Scan {
    readonly passage: Passage;
    readonly text: string;
    readonly lexemes: readonly Lexeme[];
    /** For each lexeme, the token that it starts in. */
    readonly tokens: readonly (Token | undefined)[];
    /** For each lexeme, whether it is the first word of a sentence. */
    readonly opening: readonly boolean[];
    /** Whether most words are capitalised and no full stop ends it, as in a headline: then a capital is no sign of a name. */
    readonly capitalised: boolean;
    /** Amounts and extents read so far, by first lexeme: nearly every recogniser asks for the same one. */
    readonly amounts: (Amount | 'none' | undefined)[];
    readonly extents: (Extent | 'none' | undefined)[];
}

export function scanPassage(passage: Passage, { tokens, sentences }: Tokens): Scan {
    const lexemes = splitLexemes(passage.text, tokens);
    const under: (Token | undefined)[] = [];
    const opening: boolean[] = [];
    let t = 0;
    let s = 0;
    let awaited = true;
    for (const lexeme of lexemes) {
        while (t < tokens.length && (tokens[t] as Token).end <= lexeme.start) t++;
        const token = tokens[t];
        under.push(token !== undefined && token.start <= lexeme.start ? token : undefined);
        while (s < sentences.length && (sentences[s]?.end ?? 0) <= lexeme.start) {
            s++;
            awaited = true;
        }
        opening.push(awaited);
        if (lexeme.kind !== 'mark') awaited = false;
    }
    return {
        passage,
        text: passage.text,
        lexemes,
        tokens: under,
        opening,
        capitalised: isCapitalised(lexemes) && !/[.!?]["”’')]*$/.test(passage.text.trimEnd().slice(-9)),
        amounts: new Array(lexemes.length),
        extents: new Array(lexemes.length),
    };
}

export function lowerAt(scan: Scan, i: number): string {
    return scan.lexemes[i]?.lower ?? '';
}

export function textAt(scan: Scan, i: number): string {
    return scan.lexemes[i]?.text ?? '';
}

export function isGlued(scan: Scan, i: number): boolean {
    return scan.lexemes[i]?.glued === true;
}

export function posAt(scan: Scan, i: number): PartOfSpeech | undefined {
    return scan.lexemes[i] === undefined ? undefined : scan.tokens[i]?.pos;
}

/** Whether the lexeme is a lower-case noun that can be counted: "people", "homes", "children". */
export function isPluralNoun(scan: Scan, i: number): boolean {
    const lexeme = scan.lexemes[i];
    const token = scan.tokens[i];
    if (lexeme === undefined || token === undefined || lexeme.kind !== 'word') return false;
    if (!scan.capitalised && lexeme.text !== lexeme.lower) return false;
    if (IRREGULAR_PLURALS.has(lexeme.lower)) return true;
    if (!/[^su']s$/.test(lexeme.lower) || SINGULAR_IN_S.has(lexeme.lower)) return false;
    return token.pos === 'NOUN' || token.pos === 'PROPN';
}

/** A noun a few words on, with adjectives and nouns between: "12 other people", "five small wooden boats". */
export function pluralNounWithin(scan: Scan, i: number, words: number): boolean {
    for (let at = i; at < i + words; at++) {
        if (isPluralNoun(scan, at)) return true;
        const pos = posAt(scan, at);
        const mark = textAt(scan, at);
        if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'VERB' && mark !== '-') return false;
    }
    return false;
}

/** A capital first letter. */
export function hasCapital(scan: Scan, i: number): boolean {
    return /^\p{Lu}/u.test(textAt(scan, i));
}

const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
    'people men women children police staff feet lives wives knives fish sheep cattle crew personnel troops teeth mice geese oxen aircraft spacecraft hovercraft servicemen servicewomen policemen firemen fishermen gunmen others more dead headlines media data firefighters sit'.split(
        ' ',
    ),
);
const SINGULAR_IN_S: ReadonlySet<string> = new Set(
    'is was has as this its his us yes plus thus perhaps always sometimes diabetes rabies measles mumps physics economics athletics gymnastics mathematics statistics news politics less across towards besides series species says does goes ours theirs hers yours whereas alas'.split(
        ' ',
    ),
);

function isCapitalised(lexemes: readonly Lexeme[]): boolean {
    let words = 0;
    let capitals = 0;
    for (const { kind, text } of lexemes) {
        if (kind !== 'word' || text.length < 4) continue;
        words++;
        if (/^\p{Lu}/u.test(text)) capitals++;
    }
    return words >= 3 && capitals >= 0.7 * words;
}
