import type { ReportPassage } from '../../checks/report';
import type { Claim } from '../../claims/claim';
import type { SourceReading } from '../../claims/sourceReading';
import type { FeatureContext } from '../context';

/** Where something is to be written. */
export interface WritingPlace {
    readonly uri: string;
    /** The paragraph up to the caret. */
    readonly before: string;
    /** The character behind the caret; "" at the end. */
    readonly next: string;
    /** The other sources of the story that are no drafts. */
    readonly sources: readonly SourceReading[];
}

/** What can be written there. */
export interface Offer {
    readonly what: 'figure' | 'name' | 'quotation';
    /** What has been typed of it, up to the caret: it is replaced. */
    readonly typed: string;
    /** Best first. */
    readonly found: readonly Sourced[];
}

/** Words that other sources print. */
export interface Sourced {
    readonly insert: string;
    /** What they measure, or who said them: "people killed"; "" when that goes without saying. */
    readonly about: string;
    /** Where they stand, and where the same is said in other words. */
    readonly passages: readonly ReportPassage[];
}

/** The words of a claim where they stand in its source. */
export function passageOf(context: FeatureContext, source: SourceReading, claim: Claim): ReportPassage | undefined {
    const range = context.layouts.rangeOf(source.uri, claim);
    if (range === undefined) return undefined;
    return {
        uri: source.uri,
        start: claim.start,
        end: claim.end,
        line: range.start.line + 1,
        column: range.start.character + 1,
        text: claim.text,
    };
}

/** How many sources stand behind words: what most agree on comes first. */
export function sourcesBehind({ passages }: Sourced): number {
    return new Set(passages.map(({ uri }) => uri)).size;
}
