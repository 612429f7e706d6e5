import { type Identity, identities } from '../mentions/identities';
import { folded } from '../mentions/identities/folding';
import type { Mentions } from '../mentions/mentions';

/** The persons of a source: who a mention or a short form means. */
export interface Cast {
    readonly persons: readonly Identity[];
    /** The person whom a name at a passage offset means, as far as the source says: a lone "Roe" may be two. */
    personAt(passage: number, start: number): Identity | undefined;
    /** The one person with that surname or given name; undefined for full names, for none and for several. */
    personCalled(name: string): Identity | undefined;
}

/** Casts a source from all that its passages mention, in the order of the copy. */
export function castOf(passages: readonly Mentions[]): Cast {
    const persons = identities(passages).filter(
        ({ kind, name, given, surname }) =>
            kind === 'person' &&
            given !== undefined &&
            surname !== undefined &&
            name.includes(' ') &&
            // "Harlow Toddler" of a headline is no name.
            !somebody.test(surname),
    );
    const places = new Map<string, Identity>();
    const called = new Map<string, Set<Identity>>();
    for (const person of persons) {
        for (const { passage, span } of person.mentions) places.set(`${passage}:${span.start}`, person);
        for (const name of [person.surname, person.given?.split(' ')[0]]) {
            const key = folded(name ?? '');
            called.set(key, (called.get(key) ?? new Set()).add(person));
        }
    }
    return {
        persons,
        personAt: (passage, start) => places.get(`${passage}:${start}`),
        personCalled(name) {
            const found = called.get(folded(name));
            return found?.size === 1 ? [...found][0] : undefined;
        },
    };
}

const somebody =
    /^(?:Man|Men|Woman|Women|Boys?|Girls?|Teens?|Teenager|Toddler|Child|Infant|Baby|Mom|Dad|Couple|Suspects?|Victims?|Officers?|Students?|Police)$/;
