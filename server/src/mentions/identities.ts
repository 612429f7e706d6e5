import type { Span } from '../text/span';
import { folded } from './identities/folding';
import { Roll } from './identities/roll';
import type { Mentions } from './mentions';
import type { Name, NameKind } from './name';

/** One person, organisation or place within one source, with everything it is called there. */
export interface Identity {
    readonly kind: NameKind;
    /** The longest form: "Ann Marie Lee". */
    readonly name: string;
    /** All forms as printed, in order of appearance. */
    readonly spellings: readonly string[];
    /** In lower case, in order of appearance: "mayor". */
    readonly titles: readonly string[];
    readonly given?: string;
    readonly surname?: string;
    readonly acronym?: string;
    /** In order of the copy; `passage` is an index, spans are passage offsets. */
    readonly mentions: readonly IdentityMention[];
}

export interface IdentityMention {
    readonly passage: number;
    readonly span: Span;
    readonly text: string;
}

/**
 * Who and what a source names, each once. Full names come first; then surnames, given names and short forms join the
 * one name that they fit. What fits two ("Smith" beside John and Jane Smith) stays by itself: two people are never one.
 */
export function identities(mentions: readonly Mentions[]): Identity[] {
    const named = mentions.flatMap(({ names }, passage) => names.map((name) => ({ name, passage })));
    const roll = new Roll();
    for (const one of named) if (isFull(one.name)) roll.enter(one.name, one.passage, fullKey(one.name));
    for (const one of named) {
        if (isFull(one.name)) continue;
        roll.enter(one.name, one.passage, roll.fitting(one.name) ?? folded(one.name.text));
    }
    return roll.identities();
}

/** Whether a name says by itself whom it means. */
function isFull(name: Name): boolean {
    if (name.kind === 'person') return name.given !== undefined && name.surname !== undefined;
    return name.kind !== 'other' && !/^[A-Z][A-Z.]{1,6}$/.test(name.text) && name.text.includes(' ');
}

/** One person in one source: same surname, same first given name. "Ann M. Lee" is "Ann Lee"; "Jane Lee" is another. */
function fullKey(name: Name): string {
    if (name.kind !== 'person') return folded(name.text);
    const first = folded(name.given ?? '').split(' ')[0] ?? '';
    return `${first} ${folded(name.surname ?? '')}`;
}
