import type { Check } from '../checks/check';
import type { Corroboration, Finding, Report, ReportClaim, ReportPassage, Severity } from '../checks/report';
import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import type { Anchor } from '../decisions/decision';
import { independentOf } from '../index/independence';
import type { Mentions } from '../mentions/mentions';
import type { LanguageId, SourceInput } from '../text/source';
import type { Span } from '../text/span';
import { claimAt } from './claimAt';
import { type ClaimView, claimViewOf, type Standpoint } from './claimView';
import type { Said } from './corroborations';
import { corroborationsAmong, sumsThatHold, sumsTold } from './corroborationsAmong';
import { type Decided, Decisions, type PlacedLedger } from './decided';
import { noStories, type StoryOf } from './declaredStories';
import { type Entry, languageOf, mentionsOf, readEntry } from './entry';
import { findingsAt, findingsOfAll } from './findings';
import { KeptByVersion } from './keptByVersion';
import { meet, meetStory } from './meetings';
import { PassageCache } from './passageCache';
import { ReadingsAtHand } from './readingsAtHand';
import { reportClaim } from './reportClaim';
import { settledOf, shownOf } from './rulings';
import { isOn, severityOf } from './severities';
import { type SourceView, sourceView } from './sourceView';
import { type NamedStory, namedStories } from './stories';
import { StoryMap, type StoryMode } from './storyMap';
import type { Links } from './supports';
import { claimNear, type Place, type WhyView, whyView } from './why';

export interface WorkspaceOptions {
    /** 'one': all sources tell one story; 'folder': one story per folder; 'auto': the texts decide. */
    readonly story: StoryMode;
    /** Severity per check; 'off' leaves the check out. A check that is not named keeps its own. */
    readonly severity: Readonly<Record<string, Severity | 'off'>>;
    /** Stories that the user declares by uri. Another function makes all links anew. */
    readonly storyOf?: StoryOf;
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
    readonly #atHand = new ReadingsAtHand();
    readonly #decisions = new Decisions({
        reading: (uri) => this.#entry(uri).reading,
        ignored: (uri) => this.#entry(uri).ignored,
    });
    readonly #findings = new KeptByVersion<readonly Finding[]>();
    readonly #corroborated = new KeptByVersion<readonly Corroboration[]>();
    readonly #views = new KeptByVersion<Map<Claim, ClaimView>>();
    /** Sums that hold, by a source of the story. */
    readonly #sums = new KeptByVersion<readonly Corroboration[]>();

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
        const { uri } = source;
        const before = this.#entries.get(uri);
        const entry = readEntry(source, this.#passages, this.#atHand);
        this.#entries.set(uri, entry);
        return this.#touch(uri, this.#stories.replace(uri, entry.reading), before?.meaning !== entry.meaning);
    }

    /** Forgets a source. Returns the uris of other sources whose findings may have changed. */
    delete(uri: string): readonly string[] {
        if (!this.#entries.delete(uri)) return [];
        const kept = [this.#findings, this.#corroborated, this.#sums, this.#views, this.#atHand];
        for (const one of kept) one.forget(uri);
        return this.#touch(uri, this.#stories.replace(uri, undefined), true);
    }

    /** Takes the decisions of all ledgers anew. Returns the uris of sources whose findings may have changed. */
    decide(ledgers: readonly PlacedLedger[]): readonly string[] {
        const { named, ruled } = this.#decisions.replace(ledgers, this.#uris());
        const told = ruled.flatMap((uri) => [uri, ...this.#stories.linked(uri)]);
        const touched = [...new Set([...named, ...told])].sort();
        for (const uri of touched) this.#versions.set(uri, (this.#versions.get(uri) ?? 0) + 1);
        return touched;
    }

    /** Every source that shows a place in this one gets a new version. */
    #touch(uri: string, story: ReadonlySet<string>, changed: boolean): readonly string[] {
        for (const one of [uri, ...story]) this.#versions.set(one, (this.#versions.get(one) ?? 0) + 1);
        return changed ? [...story].sort() : [];
    }

    has(uri: string): boolean {
        return this.#entries.has(uri);
    }

    /** In canonical order. */
    sources(): readonly { readonly uri: string; readonly label: string }[] {
        return this.#uris().map((uri) => ({ uri, label: this.#entry(uri).label }));
    }

    /** What is known of a source beside its copy. */
    source(uri: string): SourceView | undefined {
        const reading = this.#entries.get(uri)?.reading;
        return reading === undefined ? undefined : sourceView(reading, this.#stories.declared(uri));
    }

    /** The source's text as last set. */
    text(uri: string): string | undefined {
        return this.#entries.get(uri)?.input.text;
    }

    languageOf(uri: string): LanguageId | undefined {
        const input = this.#entries.get(uri)?.input;
        return input && languageOf(input);
    }

    /** Findings that touch the source, each anchored in it (`passage.uri` is `uri`), in order of offset; without what is settled. */
    findings(uri: string): readonly Finding[] {
        return this.#findings.get(uri, this.resultId(uri), () =>
            findingsAt(uri, shownOf(this.#seenFrom(uri)), this.#print, this.#severityOf),
        );
    }

    /** Findings of the source that decisions or comments have settled, as `findings`. */
    settled(uri: string): readonly Finding[] {
        return findingsAt(uri, settledOf(this.#seenFrom(uri)), this.#print, this.#severityOf);
    }

    /** What a decision about a finding remembers of its passages; empty when the ledger cannot name one of the sources. */
    anchors({ code, passage, related }: Finding, pathOf: PlacedLedger['pathOf']): readonly Anchor[] {
        const rivals = related.filter(({ relation }) => relation === 'contradicts');
        return this.#decisions.anchors(pathOf, code, [passage, ...rivals], this.#seenFrom(passage.uri));
    }

    #seenFrom(uri: string): Decided[] {
        const entry = this.#entries.get(uri);
        if (entry === undefined) return [];
        const story = this.#story(entry.reading);
        return [
            ...story.flatMap((other) => this.#decisions.of(meet(entry.reading, other).seen)),
            ...this.#decisions.of(meetStory(entry.reading, story, this.#isOn)),
        ];
    }

    /** Changes whenever the answer of `findings` may have: the `resultId` of a diagnostic report. */
    resultId(uri: string): string {
        return `${this.#epoch}.${this.#versions.get(uri) ?? 0}`;
    }

    /** What the source says that another passage of its story says too, in canonical order. */
    corroborationsOf(uri: string): readonly Corroboration[] {
        return this.#corroborated.get(uri, this.resultId(uri), () =>
            this.corroborations(this.story(uri)).filter((one) => one.passages.some((passage) => passage.uri === uri)),
        );
    }

    /** How many of these sources are worded independently of each other. */
    independent(uris: readonly string[]): number {
        return independentOf(uris.flatMap((uri) => this.#entries.get(uri)?.reading ?? []));
    }

    /** All that the source's passages mention, in order; spans of mentions count from their passage. */
    mentions(uri: string): readonly Mentions[] {
        const entry = this.#entries.get(uri);
        return entry === undefined ? [] : mentionsOf(entry.input, this.#passages);
    }

    /** Claims of the source in order of offset. */
    claims(uri: string): readonly ReportClaim[] {
        const entry = this.#entries.get(uri);
        if (entry === undefined) return [];
        return entry.reading.claims.map((claim) => reportClaim(this.#print({ ...claim, uri }), claim));
    }

    /** The narrowest claim around an offset of the source. */
    viewAt(uri: string, offset: number): ClaimView | undefined {
        const source = this.#entries.get(uri)?.reading;
        const claim = source === undefined ? undefined : claimAt(source.claims, offset);
        if (source === undefined || claim === undefined) return undefined;
        const views = this.#views.get(uri, this.resultId(uri), () => new Map());
        const kept = views.get(claim) ?? claimViewOf(this.#standpoint(source), claim);
        views.set(claim, kept);
        return kept;
    }

    #standpoint(source: SourceReading): Standpoint {
        const { uri } = source;
        const story = this.#story(source);
        return {
            source,
            story,
            links: this.#links,
            print: this.#print,
            findings: () => this.findings(uri),
            sums: () => this.#sums.get(uri, this.resultId(uri), () => sumsTold(sumsThatHold(story), this.#printSaid)),
        };
    }

    /** Every source in one story, with a name for it: as declared, else the names that its sources share. */
    stories(): readonly NamedStory[] {
        return namedStories(this.#uris(), this.#stories, (uri) => this.#entry(uri).reading);
    }

    /** Why the claims at two places are reported together, agree, or are not compared; undefined where one claims nothing. */
    why(a: Place, b: Place): WhyView | undefined {
        const [left, right] = [a, b].map(({ uri, offset }) => claimNear(this.#entries.get(uri), offset));
        if (left === undefined || right === undefined) return undefined;
        const asked = {
            stories: this.#stories,
            story: this.#story(left.source),
            seen: this.#seenFrom(a.uri).filter((one) => this.#severityOf(one) !== 'off'),
        };
        return whyView(left, right, asked, this.#print);
    }

    /** The source itself and all that tell its story, in canonical order; none when it is no source. */
    story(uri: string): readonly SourceReading[] {
        const entry = this.#entries.get(uri);
        return entry === undefined ? [] : this.#story(entry.reading);
    }

    /** Everything, over all sources, in canonical order: what the command line prints. */
    report(): Report {
        const readings = this.#uris().map((uri) => this.#entry(uri).reading);
        const seen: Decided[] = [];
        for (const a of readings) {
            const story = this.#story(a);
            for (const b of story) if (a.uri <= b.uri) seen.push(...this.#decisions.of(meet(a, b).seen));
            seen.push(...this.#decisions.of(meetStory(a, story, this.#isOn)));
        }
        const settled = findingsOfAll(settledOf(seen), this.#print, this.#severityOf);
        return {
            sources: this.sources(),
            claims: readings.flatMap((reading) => this.claims(reading.uri)),
            corroborations: this.corroborations(readings),
            findings: findingsOfAll(shownOf(seen), this.#print, this.#severityOf),
            ...(settled.length === 0 ? {} : { settled }),
        };
    }

    /** The source itself and all that tell its story, in canonical order. */
    #story(reading: SourceReading): SourceReading[] {
        const uris = [reading.uri, ...this.#stories.linked(reading.uri)].sort();
        this.#atHand.makeRoom(uris.length);
        return uris.map((uri) => this.#entry(uri).reading);
    }

    /** What these sources, all of the workspace, say alike. */
    corroborations(readings: readonly SourceReading[]): readonly Corroboration[] {
        return corroborationsAmong(readings, this.#links, this.#printSaid);
    }

    #links: Links = ({ uri }) => this.#stories.linked(uri);

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

    #printSaid = ({ source, span }: Said): ReportPassage => this.#print({ ...span, uri: source.uri });

    #isOn = (check: Check): boolean => isOn(this.#options.severity, check);

    #severityOf = (decided: Decided): Severity | 'off' => severityOf(this.#options.severity, decided);
}
