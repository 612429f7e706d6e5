// What is told of the claim under the cursor, passage by passage; and why two claims are not compared.
import type { WirePosition, WireRange } from './range';
import type { WirePassage } from './sourcesView';

export const CLAIM_PASSAGES = 'secondSource/claimPassages';
export const WHY = 'secondSource/why';

/** The answer is null where the copy claims nothing. */
export interface ClaimPassagesParams {
    readonly uri: string;
    readonly position: WirePosition;
}

export interface ClaimPassages {
    readonly uri: string;
    readonly range: WireRange;
    /** In words: "people killed: 38". */
    readonly label: string;
    readonly corroborations: readonly PassageGroup[];
    /** By what is the matter with them. */
    readonly contradictions: readonly PassageGroup[];
    /** Figures of the measure that are not compared with this one; each group a reason. */
    readonly apart: readonly PassageGroup[];
}

export interface PassageGroup {
    readonly heading: string;
    readonly passages: readonly WirePassage[];
}

/** The answer is null where one of the two places claims nothing. */
export interface WhyParams {
    readonly a: ClaimPassagesParams;
    readonly b: ClaimPassagesParams;
}

export interface WhyAnswer {
    readonly kind: 'finding' | 'agree' | 'differ' | 'apart';
    /** One sentence. */
    readonly sentence: string;
    readonly a: WirePassage;
    readonly b: WirePassage;
}
