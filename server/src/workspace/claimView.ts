import type { Spot } from '../checks/check';
import type { Corroboration, Finding, ReportClaim, ReportPassage } from '../checks/report';
import { measureInWords, valueInWords } from '../checks/words';
import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import type { Said } from './corroborations';
import { inReportOrder, toldAsOne } from './corroborationsAmong';
import { reportClaim } from './reportClaim';
import { isSameMeasure } from './sameMeasure';
import { type Links, statedAround, supportsOf } from './supports';

/** All that a hover, a definition or a references list says about one claim. */
export interface ClaimView {
    readonly claim: ReportClaim;
    /** In words: "people killed: 38". */
    readonly label: string;
    readonly corroborations: readonly Corroboration[];
    /** Findings that touch the claim. */
    readonly findings: readonly Finding[];
    /** Every passage on the same measure of the same event, this one included, in canonical order. */
    readonly sameMeasure: readonly ReportPassage[];
    /** Figures that other sources give under the same name and that are not compared with this one. */
    readonly apart: readonly ReportPassage[];
}

/** A source amid its story, as far as a view of one of its claims needs it. */
export interface Standpoint {
    readonly source: SourceReading;
    /** With the source itself, in canonical order. */
    readonly story: readonly SourceReading[];
    readonly links: Links;
    readonly print: (spot: Spot) => ReportPassage;
    readonly findings: () => readonly Finding[];
    /** Sums of the story that hold. */
    readonly sums: () => readonly Corroboration[];
}

/** What is said of one claim of the source. Asks only what the claim's own words lead to. */
export function claimViewOf(from: Standpoint, claim: Claim): ClaimView {
    const { uri } = from.source;
    const touches = (span: Span): boolean => span.start < claim.end && claim.start < span.end;
    const corroborations = corroborationsOf(from, touches);
    const findings = from.findings().filter((finding) => touches(finding.passage));
    const met = [...corroborations.flatMap(({ passages }) => passages), ...findings.flatMap(({ related }) => related)];
    return {
        claim: reportClaim(from.print({ uri, start: claim.start, end: claim.end }), claim),
        label: `${measureInWords(claim)}: ${valueInWords(claim)}`,
        corroborations,
        findings,
        sameMeasure: from.story.flatMap((reading) =>
            reading.claims
                .filter((one) => isSameMeasure(claim, one))
                .map((one) => from.print({ uri: reading.uri, start: one.start, end: one.end })),
        ),
        apart: from.story.flatMap((reading) =>
            reading.uri === uri
                ? []
                : reading.claims
                      .filter((one) => hasSameName(one, claim) && !met.some((known) => shares(known, reading.uri, one)))
                      .map((one) => from.print({ uri: reading.uri, start: one.start, end: one.end })),
        ),
    };
}

/** What a report tells of the words that `touches` names, and nothing else. */
function corroborationsOf(from: Standpoint, touches: (span: Span) => boolean): Corroboration[] {
    const { source, story, links, print } = from;
    const groups: (readonly Said[])[] = [];
    for (const of of source.claims.filter(touches)) groups.push(...supportsOf({ source, span: of, of }, story, links));
    for (const sentence of source.sentences.filter(touches))
        groups.push(...statedAround(source, sentence, story, links));
    const byId = new Map<string, Corroboration>();
    for (const group of groups) {
        if (!group.some((said) => said.source === source && touches(said.span))) continue;
        const told = toldAsOne(group, ({ source: of, span }) =>
            print({ uri: of.uri, start: span.start, end: span.end }),
        );
        byId.set(told.id, told);
    }
    for (const sum of from.sums())
        if (sum.passages.some((passage) => passage.uri === source.uri && touches(passage))) byId.set(sum.id, sum);
    return inReportOrder([...byId.values()]);
}

/** Whether a reader would look for a word on the two: figures of one kind, unit and measure, of whatever event or group. */
function hasSameName(one: Claim, as: Claim): boolean {
    return (
        one.quantity !== undefined &&
        as.quantity !== undefined &&
        FIGURES.has(as.kind) &&
        one.kind === as.kind &&
        one.unit === as.unit &&
        one.measure === as.measure
    );
}

const FIGURES: ReadonlySet<Claim['kind']> = new Set(['count', 'money', 'percent', 'measurement', 'duration']);

function shares(passage: ReportPassage, uri: string, { start, end }: Span): boolean {
    return passage.uri === uri && passage.start < end && start < passage.end;
}
