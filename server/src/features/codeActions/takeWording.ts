import { quote } from '../../checks/words';
import type { SourceReading } from '../../claims/sourceReading';
import type { Span } from '../../text/span';
import { sourceLabel } from '../sourceLabel';
import { actionKinds } from './actionKinds';
import { editing, type FindingAction, type Rewording } from './findingAction';

/** The other source's spelling of a name, everywhere in this text; or its wording of a quotation. */
export const takeWording: FindingAction = (context, at) => {
    const { features } = context;
    const { passage, related } = at.finding;
    const story = new Map(features.workspace.story(at.uri).map((reading) => [reading.uri, reading]));
    const here = story.get(at.uri);
    const seen = new Set<string>();
    return related.flatMap((other) => {
        const there = story.get(other.uri);
        if (here === undefined || there === undefined || other.relation !== 'contradicts') return [];
        const kind = kindAt(here, passage);
        if (kind === undefined || kind !== kindAt(there, other)) return [];
        const from = other.uri === at.uri ? 'elsewhere in this text' : sourceLabel(features, other.uri);
        const name = oneLine(other.text);
        const rewordings: Rewording[] =
            kind === 'name' ? everywhere(here.text, passage.text, name) : [rewording(passage, inner(other.text))];
        if (rewordings.length === 0 || seen.has(name)) return [];
        seen.add(name);
        const count = rewordings.length > 1 ? ` (${rewordings.length} times)` : '';
        const title =
            kind === 'name' ? `Spell it ${quote(name)}, as ${from}${count}` : `Quote as ${from}: ${quote(name)}`;
        return editing(context, at, title, actionKinds.wording, rewordings);
    });
};

/** What stands just there: two names, or two quotations, and nothing else can take each other's place. */
function kindAt(source: SourceReading, span: Span): 'name' | 'quotation' | undefined {
    const claim = source.claims.find(
        ({ start, end, kind }) => start === span.start && end === span.end && (kind === 'name' || kind === 'quotation'),
    );
    return claim?.kind === 'name' || claim?.kind === 'quotation' ? claim.kind : undefined;
}

/** All places where the words stand as words of their own. */
function everywhere(text: string, words: string, by: string): Rewording[] {
    const found: Rewording[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
        const around = text.charAt(at - 1) + text.charAt(at + words.length);
        if (!/[\p{L}\p{N}]/u.test(around)) found.push({ start: at, end: at + words.length, text: by });
    }
    return found;
}

/** New words between one's own quotation marks, before one's own punctuation. */
function rewording(passage: Span & { readonly text: string }, words: string): Rewording {
    const { open, close } = edges(passage.text);
    return { start: passage.start + open, end: passage.end - close, text: words };
}

function inner(quotation: string): string {
    const { open, close } = edges(quotation);
    return oneLine(quotation.slice(open, quotation.length - close));
}

/** Characters of quotation marks in front; of punctuation and quotation marks behind. */
function edges(quotation: string): { readonly open: number; readonly close: number } {
    return {
        open: /^["“”„«'‘’]*/.exec(quotation)?.[0].length ?? 0,
        close: /[.,;:!?]?["“”»'‘’]*[.,;:!?]?$/.exec(quotation)?.[0].length ?? 0,
    };
}

function oneLine(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
}
