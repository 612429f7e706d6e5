import type { SourceInput } from '../text/source';
import { type FrontMatter, fileName, frontMatterOf } from './document/frontMatter';
import { type Published, publishedOf } from './document/published';
import { type PassageRole, rolesOf } from './document/roles';
import type { Mentions } from './mentions';

/** What a document is, beside its copy: which passage is what, when it was published, what a reader calls it. */
export interface DocumentReading extends FrontMatter {
    /** One for each passage. */
    readonly roles: readonly PassageRole[];
    /** ISO 8601; `known` when the document says it, otherwise inferred from its dates and weekdays. */
    readonly published?: Published;
    /** "The Courier, 28 Dec 2024", else the headline, else the file's name without its folder. */
    readonly label: string;
    /** The headline as printed, markup left out. */
    readonly headline?: string;
}

/** Reads a source as a document. `mentions` has one entry for each of its passages, in order. */
export function readDocument(source: SourceInput, mentions: readonly Mentions[]): DocumentReading {
    const front = frontMatterOf(source);
    const roles = rolesOf(
        mentions.map(({ passage }) => passage),
        source.languageId ?? 'plaintext',
    );
    const published = publishedOf(source, front.date, mentions, roles);
    const headed = mentions[roles.indexOf('headline')]?.passage.text.trim().replace(/\s+/g, ' ');
    const headline = headed === '' ? undefined : headed;
    return {
        ...front,
        roles,
        ...(published === undefined ? {} : { published }),
        ...(headline === undefined ? {} : { headline }),
        label: labelOf(source, front, published, headline),
    };
}

function labelOf(
    source: SourceInput,
    front: FrontMatter,
    published: Published | undefined,
    headline: string | undefined,
): string {
    if (source.label !== undefined && source.label.trim() !== '') return source.label.trim();
    if (front.publisher !== undefined) {
        const day = published?.known === true ? readableDate(published.date) : undefined;
        return day === undefined ? front.publisher : `${front.publisher}, ${day}`;
    }
    const title = front.title ?? headline;
    if (title !== undefined)
        return title.length > longestLabel ? `${title.slice(0, longestLabel - 1).trimEnd()}…` : title;
    return fileName(source.uri);
}

/** "28 Dec 2024" of "2024-12-28T09:00Z", "Dec 2024" of "2024-12". */
function readableDate(iso: string): string | undefined {
    const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
    if (year === undefined) return undefined;
    const name = shortMonths[Number(month) - 1];
    if (name === undefined) return year;
    return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Characters. A label stands in a line of a message. */
const longestLabel = 70;
