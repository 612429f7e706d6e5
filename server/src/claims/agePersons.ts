import { type Cast, castOf } from './cast';
import type { DraftClaim } from './draftClaim';
import { introducedAges } from './introducedAges';
import { kinOf } from './kin';
import type { PassageContext } from './passageContext';

/** A passage of the copy with the claims that it makes by itself. Passage offsets. */
export interface PassageDrafts {
    readonly context: PassageContext;
    readonly drafts: readonly DraftClaim[];
}

/**
 * The same claims, with the person of an age where other sentences name it: "Roe, 34" is the Jane Roe of the paragraph
 * before, "her son Sam, 4" a son of hers, and "a 15-year-old boy was killed" whoever is named as the dead further down.
 */
export function withAgePersons(passages: readonly PassageDrafts[]): readonly PassageDrafts[] {
    if (!passages.some(({ drafts }) => drafts.some(needsPerson))) return passages;
    const cast = castOf(passages.map(({ context }) => context.mentions));
    const called = passages.map(({ context, drafts }, nth) => ({
        context,
        drafts: drafts.map((draft) =>
            needsPerson(draft) ? named(draft, subjectFromCast(draft, passages, nth, cast)) : draft,
        ),
    }));
    const found = introducedAges(called, cast);
    if (found.size === 0) return called;
    return called.map(({ context, drafts }) => ({
        context,
        drafts: drafts.map((draft) => named(draft, found.get(draft))),
    }));
}

/** An age of nobody, or of somebody called by one word. */
function needsPerson({ kind, subject }: DraftClaim): boolean {
    return kind === 'age' && (subject === undefined || !subject.includes(' '));
}

function subjectFromCast(
    draft: DraftClaim,
    passages: readonly PassageDrafts[],
    nth: number,
    cast: Cast,
): string | undefined {
    const person = draft.subject === undefined ? undefined : cast.personCalled(draft.subject);
    if (person === undefined) return kinOf(draft, passages, nth, cast);
    // Of "Roe, 25" and "Roe, 23" one is another Roe, whom the copy may call by the surname alone.
    const another = passages.some(({ drafts }) =>
        drafts.some(
            ({ kind, subject, quantity }) =>
                kind === 'age' &&
                (subject === draft.subject || subject === person.name) &&
                quantity?.value !== draft.quantity?.value,
        ),
    );
    return another ? undefined : person.name;
}

function named(draft: DraftClaim, subject: string | undefined): DraftClaim {
    return subject === undefined ? draft : { ...draft, subject };
}
