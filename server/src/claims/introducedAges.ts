import type { PassageDrafts } from './agePersons';
import type { Cast } from './cast';
import type { DraftClaim } from './draftClaim';
import { type Fate, fateOfAged, fatesOfPersons } from './fates';
import { personsIn } from './kin';
import { type NamedAs, namedAs } from './namedAs';

/**
 * The persons of ages that stand by no name. News tells of "a 15-year-old boy" first and names him below: by name
 * ("identified the boy as"), or by what befell him, where just one age and just one person without an age met the same
 * fate. "The 26-year-old" is the only person that its sentence or the one before names. Nothing is said where two fit.
 */
export function introducedAges(passages: readonly PassageDrafts[], cast: Cast): Map<DraftClaim, string> {
    const found = new Map<DraftClaim, string>();
    const ages = passages.flatMap(({ context, drafts }, nth) =>
        drafts.flatMap((draft): Unnamed[] => {
            const { quantity } = draft;
            if (draft.kind !== 'age' || draft.subject !== undefined || quantity?.bound !== 'exactly') return [];
            return [{ draft, nth, value: quantity.value, ...fateOfAged(context, draft) }];
        }),
    );
    if (ages.length === 0) return found;
    const aged = agesByPerson(passages);
    const named = new Set<string>();
    const name = (value: number, person: string, fate?: Fate): void => {
        named.add(person);
        for (const age of ages)
            if (age.value === value && (fate === undefined || age.fate === undefined || fits(age.fate, fate)))
                found.set(age.draft, person);
    };
    for (const one of namedAs(passages, cast)) {
        if (aged.has(one.person) || named.has(one.person)) continue;
        const value = ageMeant(
            ages.filter(({ draft }) => !found.has(draft)),
            one,
        );
        if (value !== undefined) name(value, one.person);
    }
    const fates = fatesOfPersons(passages, cast);
    for (const fate of ['killed', 'hurt', 'accused'] as const) {
        const values = new Set(
            ages.filter((age) => fits(age.fate, fate) && !found.has(age.draft)).map(({ value }) => value),
        );
        const persons = cast.persons.filter(
            (person) =>
                !aged.has(person.name) &&
                !named.has(person.name) &&
                [...(fates.get(person.name) ?? [])].some((one) => fits(one, fate)),
        );
        const [value] = values;
        const [person] = persons;
        if (values.size === 1 && persons.length === 1 && value !== undefined && person !== undefined)
            name(value, person.name, fate);
    }
    for (const age of ages) {
        if (found.has(age.draft) || !age.definite) continue;
        if (ages.some((other) => !other.definite && other.value === age.value)) continue;
        const person = onlyPersonBefore(passages, age, cast);
        const known = person === undefined ? undefined : aged.get(person);
        if (person !== undefined && (known === undefined || known.has(age.value))) found.set(age.draft, person);
    }
    return found;
}

interface Unnamed {
    readonly draft: DraftClaim;
    /** Index of the passage among those given. */
    readonly nth: number;
    /** Years. */
    readonly value: number;
    readonly fate?: Fate;
    /** "boy" in "a 15-year-old boy". */
    readonly noun?: string;
    /** "the 26-year-old" */
    readonly definite: boolean;
}

/** Ages that the copy prints beside a name, by person. */
function agesByPerson(passages: readonly PassageDrafts[]): Map<string, Set<number>> {
    const aged = new Map<string, Set<number>>();
    for (const { drafts } of passages)
        for (const { kind, subject, quantity } of drafts)
            if (kind === 'age' && subject !== undefined && quantity !== undefined)
                aged.set(subject, (aged.get(subject) ?? new Set()).add(quantity.value));
    return aged;
}

/** Whoever was shot may be the dead or the wounded. */
function fits(one: Fate | undefined, other: Fate): boolean {
    return one === other || (one === 'killed' && other === 'hurt');
}

/** The one age that may be meant by "identified the victim as": that of its own sentence, else of whom it describes. */
function ageMeant(ages: readonly Unnamed[], { as, nth, sentence, start }: NamedAs): number | undefined {
    const beside = ages.filter(
        ({ draft, ...age }) => age.nth === nth && draft.sentence === sentence && draft.start < start,
    );
    const meant = beside.length > 0 ? beside : ages.filter((age) => isMeant(age, as));
    const values = new Set(meant.map(({ value }) => value));
    return values.size === 1 ? [...values][0] : undefined;
}

function isMeant({ fate, noun }: Unnamed, as: string): boolean {
    if (/^(?:gunman|shooter|suspect|attacker)$/.test(as)) return fate === 'accused';
    if (/^(?:victim|deceased)$/.test(as)) return fate === 'killed' || fate === 'hurt';
    return as === 'person' || noun === as || (noun === undefined && fate !== undefined);
}

function onlyPersonBefore(passages: readonly PassageDrafts[], { draft, nth }: Unnamed, cast: Cast): string | undefined {
    const here = personsIn(passages, nth, cast, draft.sentence).filter(({ start }) => start < draft.start);
    const before =
        draft.sentence > 0
            ? personsIn(passages, nth, cast, draft.sentence - 1)
            : nth > 0
              ? personsIn(passages, nth - 1, cast, (passages[nth - 1]?.context.mentions.sentences.length ?? 0) - 1)
              : [];
    const names = new Set([...before, ...here].map(({ name }) => name));
    return names.size === 1 ? [...names][0] : undefined;
}
