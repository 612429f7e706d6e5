import type { Check } from '../checks/check';
import type { Corroboration, Finding, Report, ReportClaim, ReportPassage, Severity } from '../checks/report';
import { measureInWords, valueInWords } from '../checks/words';
import type { Claim } from '../claims/claim';
import { readSource } from '../claims/readSource';
import type { SourceReading } from '../claims/sourceReading';
import { derivedFigures } from '../compare/derivedFigures';
import { type Sum, sumsOf } from '../compare/sums';
import { independentOf } from '../index/independence';
import { readAllMentions } from '../mentions/readMentions';
import { splitPassages } from '../text/passages';
import type { SourceInput } from '../text/source';
import type { Span } from '../text/span';
import { agreementsOf, statementAgreementsOf } from './agreements';
import { type Agreement, corroborationOf, corroborationOfSum, gather, type Said } from './corroborations';
import { noStories, type StoryOf } from './declaredStories';
import { findingsAt, findingsOfAll } from './findings';
import { Lines } from './lines';
import { meaningOf } from './meaning';
import { meet, meetStory, type Seen } from './meetings';
import { PassageCache } from './passageCache';
import { reportClaim } from './reportClaim';
import { gatherStatements, type StatementAgreement } from './statementGroups';
import { StoryMap, type StoryMode } from './storyMap';
import { gatherSums } from './sumGroups';

export interface WorkspaceOptions {
    /** 'one': all sources tell one story; 'folder': one story per folder; 'auto': the texts decide. */
    readonly story: StoryMode;
    /** Severity per check; 'off' leaves the check out. A check that is not named keeps its own. */
    readonly severity: Readonly<Record<string, Severity | 'off'>>;
    /** Stories that the user declares by uri. Another function makes all links anew. */
    readonly storyOf?: StoryOf;
}

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
}

/** What is known of a source beside its copy. */
export interface SourceView {
    readonly uri: string;
    readonly label: string;
    /** ISO 8601. */
    readonly published?: string;
    readonly publisher?: string;
    /** The story declared for it, as printed. */
    readonly story?: string;
}

/** A source with all that is kept about it. */
interface Entry {
    readonly input: SourceInput;
    readonly reading: SourceReading;
    readonly lines: Lines;
    /** What the source means, without offsets: other sources depend on nothing else. */
    readonly meaning: string;
}

/**
 * What changed, what is stale: the only mutable object of the server. Everything it gives back is computed when asked
 * for and kept until a source that it rests on changes its meaning.
 */
export class Workspace {
    #options: WorkspaceOptions;
    #stories: StoryMap;
    /** Counts what may have changed the findings of a source, by uri; and of all, by options. */
    readonly #versions = new Map<string, number>();
    #epoch = 0;
    readonly #entries = new Map<string, Entry>();
    readonly #passages = new PassageCache();

    constructor(options: WorkspaceOptions) {
        this.#options = options;
        this.#stories = new StoryMap(options.story, options.storyOf ?? noStories);
    }

    /** Takes new options. All findings become stale. */
    configure(options: WorkspaceOptions): void {
        if (options.story !== this.#options.story || options.storyOf !== this.#options.storyOf) {
            this.#stories = new StoryMap(options.story, options.storyOf ?? noStories);
            for (const [uri, { reading }] of this.#entries) this.#stories.replace(uri, reading);
        }
        this.#options = options;
        this.#epoch++;
    }

    /** Adds or replaces a source. Returns the uris of other sources whose findings may have changed. */
    set(source: SourceInput): readonly string[] {
        const before = this.#entries.get(source.uri);
        const passages = splitPassages(source.text, source.languageId ?? languageOf(source.uri));
        const mentions = this.#passages.read(passages, readAllMentions);
        const reading = readSource(source, mentions);
        const meaning = meaningOf(reading);
        this.#entries.set(source.uri, { input: source, reading, lines: new Lines(source.text), meaning });
        return this.#touch(source.uri, this.#stories.replace(source.uri, reading), before?.meaning !== meaning);
    }

    /** Forgets a source. Returns the uris of other sources whose findings may have changed. */
    delete(uri: string): readonly string[] {
        if (!this.#entries.delete(uri)) return [];
        return this.#touch(uri, this.#stories.replace(uri, undefined), true);
    }

    /** Every source that shows a place in this one gets a new version; those that may find otherwise are returned. */
    #touch(uri: string, story: ReadonlySet<string>, changed: boolean): readonly string[] {
        for (const one of [uri, ...story]) this.#versions.set(one, (this.#versions.get(one) ?? 0) + 1);
        return changed ? [...story].sort() : [];
    }

    has(uri: string): boolean {
        return this.#entries.has(uri);
    }

    /** In canonical order. */
    sources(): readonly { readonly uri: string; readonly label: string }[] {
        return this.#uris().map((uri) => ({ uri, label: this.#entry(uri).reading.label }));
    }

    /** What is known of a source beside its copy. */
    source(uri: string): SourceView | undefined {
        const reading = this.#entries.get(uri)?.reading;
        if (reading === undefined) return undefined;
        const { label, published, publisher } = reading;
        const story = this.#stories.declared(uri);
        return {
            uri,
            label,
            ...(published === undefined ? {} : { published }),
            ...(publisher === undefined ? {} : { publisher }),
            ...(story === undefined ? {} : { story }),
        };
    }

    /** The source's text as last set. */
    text(uri: string): string | undefined {
        return this.#entries.get(uri)?.input.text;
    }

    /** Findings that touch the source, each anchored in it (`passage.uri` is `uri`), in order of offset. */
    findings(uri: string): readonly Finding[] {
        const entry = this.#entries.get(uri);
        if (entry === undefined) return [];
        const seen: Seen[] = [];
        const story = this.#story(entry.reading);
        for (const other of story) seen.push(...meet(entry.reading, other).seen);
        seen.push(...meetStory(entry.reading, story, this.#isOn));
        return findingsAt(uri, seen, this.#print, this.#severityOf);
    }

    /** Changes whenever the answer of `findings` may have: the `resultId` of a diagnostic report. */
    resultId(uri: string): string {
        return `${this.#epoch}.${this.#versions.get(uri) ?? 0}`;
    }

    /** Claims of the source in order of offset. */
    claims(uri: string): readonly ReportClaim[] {
        const entry = this.#entries.get(uri);
        return entry === undefined ? [] : entry.reading.claims.map((claim) => this.#reportClaim(uri, claim));
    }

    /** The narrowest claim around an offset of the source. */
    viewAt(uri: string, offset: number): ClaimView | undefined {
        const entry = this.#entries.get(uri);
        if (entry === undefined) return undefined;
        let claim: Claim | undefined;
        for (const one of entry.reading.claims) {
            if (
                one.start <= offset &&
                offset <= one.end &&
                (claim === undefined || one.end - one.start < claim.end - claim.start)
            )
                claim = one;
        }
        if (claim === undefined) return undefined;
        const around = claim;
        const story = this.#story(entry.reading);
        const corroborations = this.#corroborations(story).filter((one) =>
            one.passages.some((p) => p.uri === uri && p.start < around.end && around.start < p.end),
        );
        const sameMeasure = story.flatMap((reading) =>
            reading.claims
                .filter(
                    (one) =>
                        one.kind === around.kind &&
                        one.measure === around.measure &&
                        one.event === around.event &&
                        (around.subject === undefined || one.subject === around.subject),
                )
                .map((one) => this.#print({ uri: reading.uri, start: one.start, end: one.end })),
        );
        return {
            claim: this.#reportClaim(uri, claim),
            label: `${measureInWords(claim)}: ${valueInWords(claim)}`,
            corroborations,
            findings: this.findings(uri).filter(
                (finding) => finding.passage.start < around.end && around.start < finding.passage.end,
            ),
            sameMeasure,
        };
    }

    /** Everything, over all sources, in canonical order: what the command line prints. */
    report(): Report {
        const readings = this.#uris().map((uri) => this.#entry(uri).reading);
        const seen: Seen[] = [];
        for (const a of readings) {
            const story = this.#story(a);
            for (const b of story) if (a.uri <= b.uri) seen.push(...meet(a, b).seen);
            seen.push(...meetStory(a, story, this.#isOn));
        }
        return {
            sources: this.sources(),
            claims: readings.flatMap((reading) => this.claims(reading.uri)),
            corroborations: this.#corroborations(readings),
            findings: findingsOfAll(seen, this.#print, this.#severityOf),
        };
    }

    /** The source itself and all that tell its story, in canonical order. */
    #story(reading: SourceReading): SourceReading[] {
        return [reading.uri, ...this.#stories.linked(reading.uri)].sort().map((uri) => this.#entry(uri).reading);
    }

    #corroborations(readings: readonly SourceReading[]): Corroboration[] {
        const agreements: Agreement[] = [];
        const statements: StatementAgreement[] = [];
        const sums: Sum[] = [];
        const asked = new Set(readings);
        for (const a of readings) {
            const story = this.#story(a).filter((b) => asked.has(b));
            for (const b of story) {
                if (a.uri >= b.uri) continue;
                agreements.push(...agreementsOf(a, b));
                statements.push(...statementAgreementsOf(a, b));
            }
            sums.push(
                ...[...sumsOf(story), ...derivedFigures(story)].filter((sum) => sum.holds && sum.whole.source === a),
            );
        }
        const groups = [...gather(agreements), ...gatherStatements(statements)].map((group) =>
            corroborationOf(group, this.#printSaid, independentOf),
        );
        const sumsTold = gatherSums(sums).map((group) => corroborationOfSum(group, this.#printSaid, independentOf));
        return [...groups, ...sumsTold].sort((x, y) => comparePassages(x.passages[0], y.passages[0]));
    }

    #uris(): string[] {
        return [...this.#entries.keys()].sort();
    }

    #entry(uri: string): Entry {
        return this.#entries.get(uri) as Entry;
    }

    #print = (spot: { readonly uri: string } & Span): ReportPassage => {
        const { input, lines } = this.#entry(spot.uri);
        return {
            uri: spot.uri,
            start: spot.start,
            end: spot.end,
            ...lines.at(spot.start),
            text: input.text.slice(spot.start, spot.end),
        };
    };

    #printSaid = ({ source, span }: Said): ReportPassage =>
        this.#print({ uri: source.uri, start: span.start, end: span.end });

    #isOn = (check: Check): boolean => {
        const severity = this.#options.severity[check.id];
        return severity === undefined ? check.optional !== true : severity !== 'off';
    };

    #severityOf = ({ check, clash }: Seen): Severity | 'off' =>
        this.#options.severity[check.id] ?? (check.optional === true ? 'off' : (clash.severity ?? check.severity));

    #reportClaim(uri: string, claim: Claim): ReportClaim {
        return reportClaim(this.#print({ uri, start: claim.start, end: claim.end }), claim);
    }
}

function languageOf(uri: string): 'plaintext' | 'markdown' {
    return /\.(md|markdown)$/i.test(uri) ? 'markdown' : 'plaintext';
}

function comparePassages(a: ReportPassage | undefined, b: ReportPassage | undefined): number {
    if (a === undefined || b === undefined) return 0;
    return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.start - b.start || a.end - b.end;
}
