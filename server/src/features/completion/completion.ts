import {
    type CompletionItem,
    CompletionItemKind,
    type CompletionList,
    type Position,
} from 'vscode-languageserver-types';
import type { EditorAbilities, FeatureContext } from '../context';
import { passageList } from '../passageList';
import { markdownProse, plainProse } from '../prose';
import { sourcedFigures } from './figures';
import { sourcedNames } from './names';
import type { Offer, Sourced } from './offer';
import { sourcedQuotations } from './quotations';

/** Whether the user asked, by a key or by typing a word, or only typed a blank or a quotation mark. */
export type Occasion = 'asked' | 'blank' | 'quotation mark';

/**
 * What other sources print at this place: the figure where the words in front say what is measured, the name that begins
 * so, the quotation behind an opening mark; what most sources agree on first. Nothing elsewhere: prose is typed in peace.
 */
export function completionsAt(
    context: FeatureContext,
    abilities: EditorAbilities,
    uri: string,
    position: Position,
    occasion: Occasion,
): CompletionList {
    const document = context.layouts.of(uri);
    if (document === undefined) return { isIncomplete: false, items: [] };
    const offset = document.offsetAt(position);
    const text = document.getText();
    const place = {
        uri,
        before: text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset),
        next: text.slice(offset, offset + 1),
        sources: supporting(context, uri),
    };
    const offer = offerAt(context, place, occasion);
    if (offer === undefined) return { isIncomplete: false, items: [] };
    const start = document.positionAt(offset - offer.typed.length);
    const prose = abilities.markdownHover ? markdownProse : plainProse;
    const items = offer.found.slice(0, MOST).map((sourced, nth): CompletionItem => {
        const { insert, passages } = sourced;
        return {
            label: labelOf(insert),
            kind: KIND[offer.what],
            detail: detailOf(sourced),
            documentation: { kind: prose.kind, value: passageList(context, prose, passages) },
            // The order is ours: an editor would sort by the alphabet.
            sortText: String(nth).padStart(3, '0'),
            filterText: insert,
            textEdit: { range: { start, end: position }, newText: insert },
        };
    });
    // A second letter may find what one alone did not ask for.
    return { isIncomplete: items.length === 0, items };
}

function offerAt(
    context: FeatureContext,
    place: Parameters<typeof sourcedNames>[1],
    occasion: Occasion,
): Offer | undefined {
    const quotations = sourcedQuotations(context, place);
    if (quotations !== undefined || occasion === 'quotation mark') return quotations;
    return (occasion === 'asked' ? sourcedNames(context, place) : undefined) ?? sourcedFigures(context, place);
}

/** The other sources of the story that are no drafts: what a draft may be written from. */
function supporting(context: FeatureContext, uri: string) {
    return context.workspace.story(uri).filter((reading) => reading.uri !== uri && !context.isDraft(reading.uri));
}

/** Offered at most. */
const MOST = 30;

const KIND: Readonly<Record<Offer['what'], CompletionItemKind>> = {
    figure: CompletionItemKind.Value,
    name: CompletionItemKind.Reference,
    quotation: CompletionItemKind.Text,
};

/** On one line, cut at 60 characters. */
function labelOf(insert: string): string {
    const line = insert.replace(/\s+/g, ' ').trim();
    const characters = Array.from(line.slice(0, 200));
    return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : line;
}

/** "people killed · 3 sources". */
function detailOf({ about, passages }: Sourced): string {
    const sources = new Set(passages.map(({ uri }) => uri)).size;
    return [about, `${sources} ${sources === 1 ? 'source' : 'sources'}`].filter((part) => part !== '').join(' · ');
}
