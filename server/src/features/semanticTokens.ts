import type { Range } from 'vscode-languageserver-types';
import type { Mentions } from '../mentions/mentions';
import type { NameKind } from '../mentions/name';
import { overlaps, type Span } from '../text/span';
import type { FeatureContext } from './context';

/** What a word is. `number` and `string` are the protocol's own, so that every theme has a colour for them. */
export const TOKEN_TYPES = ['number', 'string', 'hedge', 'attribution', 'date', 'name'] as const;
export const TOKEN_MODIFIERS = ['quoted', 'person', 'organisation', 'place'] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** Words of one line. Lines and UTF-16 units from 0. */
export interface SemanticToken {
    readonly line: number;
    readonly character: number;
    readonly length: number;
    readonly type: TokenType;
    readonly modifiers: readonly TokenModifier[];
}

/** Figures, hedges, attributions, quotations, dates and names in the order of the copy; those of a range when it is given. */
export function semanticTokensOf(context: FeatureContext, uri: string, range?: Range): SemanticToken[] {
    const document = context.layouts.of(uri);
    if (document === undefined) return [];
    const from = range === undefined ? 0 : document.offsetAt(range.start);
    const to = range === undefined ? Number.POSITIVE_INFINITY : document.offsetAt(range.end);
    const tokens: SemanticToken[] = [];
    for (const mentions of context.workspace.mentions(uri)) {
        const { start, end } = mentions.passage;
        if (end < from || to < start) continue;
        for (const word of inOrder(mentions)) {
            // A token may not run over the end of a line.
            for (const piece of linesOf(document.getText().slice(start + word.start, start + word.end))) {
                const { line, character } = document.positionAt(start + word.start + piece.start);
                tokens.push({
                    line,
                    character,
                    length: piece.end - piece.start,
                    type: word.type,
                    modifiers: word.modifiers,
                });
            }
        }
    }
    return tokens;
}

/** Passage offsets. */
interface Word extends Span {
    readonly type: TokenType;
    readonly modifiers: readonly TokenModifier[];
}

/** Words of a passage that do not overlap; what is left of a quotation stands between them. */
function inOrder(mentions: Mentions): Word[] {
    const words: Word[] = [];
    const quoted = (span: Span): TokenModifier[] =>
        mentions.quotations.some(({ inner }) => overlaps(inner, span)) ? ['quoted'] : [];
    const add = (span: Span, type: TokenType, modifiers: readonly TokenModifier[] = []) => {
        if (span.start < span.end && !words.some((word) => overlaps(word, span))) {
            words.push({ start: span.start, end: span.end, type, modifiers: [...quoted(span), ...modifiers] });
        }
    };
    for (const figure of mentions.figures) {
        const hedge = hedgeOf(mentions.passage.text, figure);
        if (hedge !== undefined) add(hedge, 'hedge');
        add(
            {
                start: hedge === undefined ? figure.start : skipBlanks(mentions.passage.text, hedge.end),
                end: figure.end,
            },
            'number',
        );
    }
    for (const date of mentions.dates) add(date, 'date');
    for (const { cue } of mentions.attributions) add(cue, 'attribution');
    for (const name of mentions.names) add(name, 'name', modifierOf(name.kind));
    const taken = words.sort((a, b) => a.start - b.start);
    const pieces = mentions.quotations.flatMap((quotation) => without(quotation, taken));
    return [...taken, ...pieces].sort((a, b) => a.start - b.start);
}

/** "at least" of "at least 12 people"; "all 38" has none. */
function hedgeOf(text: string, figure: Mentions['figures'][number]): Span | undefined {
    if (figure.whole === true) return undefined;
    const words = /^(?:[a-z]+\s+)*[a-z]+(?=\s)/i.exec(text.slice(figure.start, figure.core.start))?.[0];
    return words === undefined ? undefined : { start: figure.start, end: figure.start + words.length };
}

function skipBlanks(text: string, from: number): number {
    let at = from;
    while (/\s/.test(text[at] ?? '')) at++;
    return at;
}

/** The stretches of a quotation between the words within it. */
function without(quotation: Span, words: readonly Word[]): Word[] {
    const pieces: Word[] = [];
    let start = quotation.start;
    for (const word of words) {
        if (!overlaps(word, quotation)) continue;
        if (start < word.start) pieces.push({ start, end: word.start, type: 'string', modifiers: [] });
        start = Math.max(start, word.end);
    }
    if (start < quotation.end) pieces.push({ start, end: quotation.end, type: 'string', modifiers: [] });
    return pieces;
}

function modifierOf(kind: NameKind): readonly TokenModifier[] {
    return kind === 'other' ? [] : [kind];
}

/** Spans of the lines of a stretch of text, without their ends. */
function linesOf(text: string): Span[] {
    const lines: Span[] = [];
    for (const match of text.matchAll(/[^\r\n]+/g)) {
        lines.push({ start: match.index, end: match.index + match[0].length });
    }
    return lines;
}
