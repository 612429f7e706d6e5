import { ageSubjects } from './ageSubject';
import type { DraftClaim } from './draftClaim';
import { claimBase, type Scene } from './scene';

/** The claims of an age, one a person: "Jane Roe and John Roe, both 34" makes two. Passage offsets. */
export function ageClaims(scene: Scene): DraftClaim[] {
    const { context, figure } = scene;
    const claim: DraftClaim = {
        ...claimBase(scene, scene.from, scene.to - 1, scene.from),
        kind: 'age',
        measure: 'age',
        unit: 'year',
        polarity: 'affirmed',
        group: [],
        extent: 'total',
        whole: false,
    };
    const subjects = ageSubjects(context, figure);
    if (subjects.length === 0) return [claim];
    return subjects.map(({ text, span }) => ({
        ...claim,
        start: Math.min(figure.start, span.start),
        end: Math.max(figure.end, span.end),
        subject: text,
    }));
}
