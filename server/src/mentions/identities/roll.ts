import type { Identity, IdentityMention } from '../identities';
import type { Name, NameKind } from '../name';
import { places } from '../names/places';
import { wordList } from '../names/wordList';
import { folded, initialsOf } from './folding';

interface Entry {
    readonly key: string;
    readonly names: Name[];
    readonly mentions: IdentityMention[];
}

/** Collects the names of one source under keys. Short forms are looked up among the full names entered before them. */
export class Roll {
    private readonly entries = new Map<string, Entry>();
    /** Keys by surname, given name, acronym, leading words: what a short form may stand for. */
    private readonly short = new Map<string, Set<string>>();

    enter(name: Name, passage: number, key: string): void {
        const entry = this.entries.get(key) ?? { key, names: [], mentions: [] };
        this.entries.set(key, entry);
        entry.names.push(name);
        entry.mentions.push({ passage, span: { start: name.start, end: name.end }, text: name.text });
        for (const form of shortForms(name)) {
            const keys = this.short.get(form) ?? new Set();
            this.short.set(form, keys.add(key));
        }
    }

    /** The key of the one full name that a short form fits; undefined when there is none or more than one. */
    fitting(name: Name): string | undefined {
        const form = folded(name.text);
        // "in Harlow" may be the firm; "in Norway" is the country.
        if (name.kind === 'place' && places.has(name.text)) return undefined;
        const keys = this.short.get(form);
        if (keys?.size !== 1) return undefined;
        const [key] = keys;
        return key;
    }

    /** In order of first mention. */
    identities(): Identity[] {
        const all = [...this.entries.values()].map(identityOf);
        return all.sort((a, b) => order(a.mentions[0], b.mentions[0]));
    }
}

function shortForms(name: Name): readonly string[] {
    if (name.kind === 'person') {
        if (name.given === undefined || name.surname === undefined) return [];
        return [folded(name.surname), folded(name.given), folded(name.given).split(' ')[0] ?? ''];
    }
    if (name.kind !== 'organisation' || !name.text.includes(' ')) return [];
    const words = folded(name.text).split(' ');
    const acronym = name.acronym ?? initialsOf(name.text);
    const leading = words.slice(0, -1).flatMap((_, at) => {
        const form = name.text
            .split(/[\s-]+/)
            .slice(0, at + 1)
            .join(' ');
        // "Tarn" is not short for "Tarn City Council", nor a country for its airline.
        return places.has(form) || words.slice(at + 1).some((word) => civic.has(word))
            ? []
            : [words.slice(0, at + 1).join(' ')];
    });
    return [...leading, ...(acronym === undefined ? [] : [folded(acronym)])];
}

/** Behind the name of a place these make an institution of the place. */
const civic = wordList(
    'city county town village district borough council police department school high university hospital college court fire sheriff office church assembly parliament museum library elementary middle medical national state general fc united athletic of for and',
);

function identityOf({ names, mentions }: Entry): Identity {
    const kind = strongest(names);
    const longest = names.reduce((best, name) =>
        name.text.length > best.text.length && name.kind === kind ? name : best,
    );
    const full = names.find((name) => name.given !== undefined && name.surname !== undefined);
    const surname = full?.surname ?? names.find((name) => name.surname !== undefined)?.surname;
    const acronym = names.find((name) => name.acronym !== undefined)?.acronym;
    return {
        kind,
        name: longest.text,
        spellings: [...new Set(names.map((name) => name.text))],
        titles: [...new Set(names.flatMap((name) => (name.title === undefined ? [] : [name.title])))],
        ...(full?.given === undefined ? {} : { given: full.given }),
        ...(surname === undefined ? {} : { surname }),
        ...(acronym === undefined ? {} : { acronym }),
        mentions: [...mentions].sort(order),
    };
}

/** What most of its mentions are; a mention of no known kind counts for nothing. */
function strongest(names: readonly Name[]): NameKind {
    const counts = new Map<NameKind, number>();
    for (const { kind } of names) if (kind !== 'other') counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const ranked = [...counts].sort((a, b) => b[1] - a[1]);
    return ranked[0]?.[0] ?? 'other';
}

function order(a: IdentityMention | undefined, b: IdentityMention | undefined): number {
    return (a?.passage ?? 0) - (b?.passage ?? 0) || (a?.span.start ?? 0) - (b?.span.start ?? 0);
}
