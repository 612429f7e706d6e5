import type { Spot } from '../checks/check';
import type { ReportPassage } from '../checks/report';
import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { explainPair, type Stated } from '../compare/explain';
import type { Span } from '../text/span';
import { sumsThatHold } from './corroborationsAmong';
import type { Entry } from './entry';
import type { Seen } from './meetings';
import type { StoryMap } from './storyMap';
import { agreementsBetween } from './supports';

/** An offset of a source. */
export interface Place {
    readonly uri: string;
    readonly offset: number;
}

/** What the workspace makes of two claims. */
export interface Why {
    readonly kind: 'finding' | 'agree' | 'differ' | 'apart';
    /** One sentence. */
    readonly sentence: string;
}

/** What is made of two claims, and which they are. */
export interface WhyView extends Why {
    readonly a: ReportPassage;
    readonly b: ReportPassage;
}

/** What a question after two claims needs to know of them. */
export interface Asked {
    readonly stories: Pick<StoryMap, 'linked' | 'declared'>;
    /** The story of `a`, itself among it. */
    readonly story: readonly SourceReading[];
    /** What the checks that are on have seen in `a`. */
    readonly seen: readonly Seen[];
}

/** Why two claims are reported together, agree, or are not compared, with their passages. */
export function whyView(a: Stated, b: Stated, asked: Asked, print: (spot: Spot) => ReportPassage): WhyView {
    const passage = ({ source: { uri }, claim: { start, end } }: Stated) => print({ uri, start, end });
    return { ...whyOf(a, b, asked), a: passage(a), b: passage(b) };
}

function whyOf(a: Stated, b: Stated, asked: Asked): Why {
    if (a.claim === b.claim) return { kind: 'apart', sentence: 'Not compared: both are the same passage.' };
    const seen = asked.seen.find(({ clash }) => joins(clash, a, b) || joins(clash, b, a));
    if (seen !== undefined) return { kind: 'finding', sentence: `Reported by ${seen.check.id}: ${seen.clash.reason}.` };
    if (a.source !== b.source && !asked.stories.linked(a.source.uri).has(b.source.uri))
        return { kind: 'apart', sentence: `Not compared: ${otherStories(a.source, b.source, asked)}.` };
    const explained = explainPair(a, b);
    if (explained.kind !== 'apart') return explained;
    const agreements = a.source === b.source ? undefined : agreementsBetween(a.source, b.source).by.get(a.claim);
    if (agreements?.some(({ one }) => one.a.of === b.claim || one.b.of === b.claim))
        return { kind: 'agree', sentence: 'They agree: both say the same, in other words.' };
    const sum = sumsThatHold(asked.story).find(({ whole, parts }) => {
        const terms = new Set([whole, ...parts].map(({ claim }) => claim));
        return terms.has(a.claim) && terms.has(b.claim);
    });
    return sum === undefined ? explained : { kind: 'agree', sentence: `Both stand in one sum: ${sum.working}.` };
}

function joins(clash: Seen['clash'], a: Stated, b: Stated): boolean {
    return touches(clash.a, a) && touches(clash.b, b);
}

function touches(spot: Span & { readonly uri: string }, { source, claim }: Stated): boolean {
    return spot.uri === source.uri && spot.start < claim.end && claim.start < spot.end;
}

function otherStories(a: SourceReading, b: SourceReading, { stories }: Asked): string {
    const [left, right] = [stories.declared(a.uri), stories.declared(b.uri)];
    return left !== undefined && right !== undefined
        ? `the sources are declared to tell two stories (“${left}” / “${right}”)`
        : 'the sources tell two stories, as far as their texts and folders show';
}

/** The figure at an offset, else the narrowest claim there, else the first figure of the line. Source offset. */
export function claimNear(entry: Entry | undefined, offset: number): Stated | undefined {
    if (entry === undefined) return undefined;
    const { reading: source, lines } = entry;
    const line = lines.around(offset);
    const around = source.claims.filter((claim) => claim.start <= offset && offset <= claim.end);
    const onLine = source.claims.filter((claim) => line.start <= claim.start && claim.start < line.end);
    const claim = narrowest(around.filter(isFigure)) ?? narrowest(around) ?? onLine.find(isFigure) ?? onLine[0];
    return claim === undefined ? undefined : { source, claim };
}

function narrowest(claims: readonly Claim[]): Claim | undefined {
    let best: Claim | undefined;
    for (const claim of claims) if (best === undefined || claim.end - claim.start < best.end - best.start) best = claim;
    return best;
}

function isFigure({ quantity, kind }: Claim): boolean {
    return quantity !== undefined && kind !== 'date' && kind !== 'statement';
}
