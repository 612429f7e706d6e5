import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { figurePattern, matchesOf } from './figurePattern';
import { keptBySource } from './keptBySource';
import { type MarkedSentence, markedSentences } from './markedSentence';
import { sameName } from './similarity';

/** A person's age as the copy prints it beside the name, on the day of the copy. */
export interface PrintedAge {
    readonly source: SourceReading;
    readonly claim: Claim;
    /** Lower case: "neely gardner". */
    readonly name: string;
}

/** When the copy says that a person was born. */
export interface Birth {
    readonly source: SourceReading;
    readonly claim: Claim;
    readonly name: string;
}

/** A life or other stretch of time told with both its ends and its length. */
export interface Stretch {
    readonly from: Claim;
    readonly to: Claim;
    readonly length: Claim;
    readonly kind: 'life' | 'span' | 'interval';
}

/** The ages that stand beside a name: "Jane Roe, 34, said", "34-year-old Jane Roe"; not "when she was 18". */
export const printedAges = keptBySource((source: SourceReading): readonly PrintedAge[] => {
    return source.claims.flatMap((claim) => {
        if (claim.kind !== 'age' || claim.subject === undefined || claim.quantity?.bound !== 'exactly') return [];
        const printed = claim.text.replace(/\s+/g, ' ');
        const beside =
            /^\p{Lu}[\p{L}.'’ -]*(?:, | \()\d{1,3}$/u.test(printed) ||
            /^\p{Lu}[\p{L}.'’ -]*, an? \d{1,3}-year-old$/u.test(printed) ||
            /^\d{1,3}-year-old [^,]*$/.test(printed);
        // "Sam, son of Jane Roe": one of her sons, and no name to compare.
        if (
            !beside ||
            / of /.test(claim.subject) ||
            /\b(?:then|was|were|aged)\b/.test(printed) ||
            tellsOfAnotherTime(source, claim)
        )
            return [];
        return [{ source, claim, name: claim.subject.toLowerCase() }];
    });
});

function tellsOfAnotherTime(source: SourceReading, claim: Claim): boolean {
    const around = source.text.slice(Math.max(0, claim.start - 40), claim.end + 40);
    return /\b(?:then|at the time|years? (?:ago|earlier|later)|when (?:he|she|they) (?:was|were)|turn(?:ed|s)|would (?:be|have been)|Jr|Sr|junior|senior)\b/.test(
        around,
    );
}

/** "Alan Denby, who was born in 1954", "Jane Roe, born in Leeds on 3 March 1950". */
export const birthsOf = keptBySource((source: SourceReading): readonly Birth[] => {
    const births: Birth[] = [];
    for (const marked of markedSentences(source)) {
        for (const match of matchesOf(marked, born)) {
            const claim = match.claim('birth');
            const name = claim === undefined ? undefined : nameBefore(marked, claim, match.text);
            if (claim?.date !== undefined && /^\d{4}/.test(claim.date) && name !== undefined)
                births.push({ source, claim, name });
        }
    }
    return births;
});

const where = "(?:in [\\p{L}' ,]{1,40} )?";
const born = figurePattern(
    `(?:\\b(?:was|is)|,|\\() ?(?:an? [\\p{L} -]{0,30} )?born (?:and raised )?${where}(?:in|on) {y:birth}`,
);

/** The person named last in front of the birth, with nothing but "who was" between. */
function nameBefore({ source, sentence }: MarkedSentence, birth: Claim, words: string): string | undefined {
    let best: Claim | undefined;
    for (const claim of source.claims) {
        if (
            claim.kind !== 'name' ||
            claim.measure !== 'person' ||
            claim.end > birth.start ||
            claim.passage !== sentence.passage ||
            claim.sentence !== sentence.sentence
        )
            continue;
        best = claim;
    }
    if (best?.subject === undefined || birth.start - best.end > words.length + 12) return undefined;
    return best.subject.toLowerCase();
}

/** Whether two names can be one person's, by the names of both sources: "Calloway" is not one where two Calloways are named. */
export function isOnePerson(a: PrintedAge | Birth, b: PrintedAge | Birth): boolean {
    if (!sameName(a.name, b.name) || !/\s/.test(a.name.length > b.name.length ? a.name : b.name)) return false;
    if (a.name === b.name) return true;
    const surname = a.name.length < b.name.length ? a.name : b.name;
    const full = a.name.length < b.name.length ? b.name : a.name;
    return ![a.source, b.source].some((source) =>
        source.claims.some(
            (claim) =>
                claim.kind === 'name' &&
                claim.subject !== undefined &&
                claim.subject.toLowerCase() !== full &&
                claim.subject.toLowerCase().endsWith(` ${surname}`),
        ),
    );
}

/** "Born in 1950, died in 2010 aged 70"; "from 2001 to 2010, a span of 12 years"; "opened in 1990, 20 years after 1960". */
export function stretchesOf(source: SourceReading): Stretch[] {
    const stretches: Stretch[] = [];
    for (const marked of markedSentences(source)) {
        if (marked.claims.length < 3) continue;
        for (const { kind, pattern } of shapes) {
            for (const match of matchesOf(marked, pattern)) {
                const [from, to, length] = ['from', 'to', 'length'].map((name) => match.claim(name));
                if (from?.date === undefined || to?.date === undefined || length?.quantity?.bound !== 'exactly')
                    continue;
                if (
                    /^\d{4}/.test(from.date) &&
                    /^\d{4}/.test(to.date) &&
                    (length.unit === 'year' || length.kind === 'age')
                )
                    stretches.push({ from, to, length, kind });
            }
        }
    }
    return stretches;
}

const beginnings =
    '(?:founded|founding|foundation|opened|opening|built|established|set up|began|started|start|launched|launch|formed|created)';

const shapes: readonly { readonly kind: Stretch['kind']; readonly pattern: RegExp }[] = [
    {
        kind: 'life',
        pattern: figurePattern(
            '\\bborn (?:in [\\p{L} ,]{1,30} )?(?:in|on) {y:from}[^‹›;]{0,60}\\b(?:died|dead|death)\\b[^‹›;]{0,30}{y:to},?[^‹›;]{0,20}{acd:length}',
        ),
    },
    {
        kind: 'life',
        pattern: figurePattern(
            '\\bborn (?:in [\\p{L} ,]{1,30} )?(?:in|on) {y:from}[^‹›;]{0,60}\\b(?:died|dead)\\b[^‹›;]{0,20}{a:length},? (?:in|on) {y:to}',
        ),
    },
    {
        kind: 'span',
        pattern: figurePattern(
            '\\bfrom {y:from} (?:to|until|till|through) {y:to},? (?:a (?:span|period|stretch|total) of |for |or |lasting ){d:length}',
        ),
    },
    {
        kind: 'span',
        pattern: figurePattern(
            '\\b(?:for|over|lasted|spent) {d:length},? (?:[\\p{L}]+ ){0,4}?(?:from|between) {y:from} (?:to|until|and) {y:to}',
        ),
    },
    {
        kind: 'interval',
        pattern: figurePattern('\\bin {y:from}(?:,| and| –| —)[^‹›;]{0,40} {d:length} later,? in {y:to}'),
    },
    // "set up in 2014, collapsed in March 2023, nine years after it was founded"
    {
        kind: 'interval',
        pattern: figurePattern(
            `\\b${beginnings} in {y:from},?[^‹›;]{1,60} in {y:to},? {d:length} after (?:it (?:was|had been|first) |they (?:were|had been) |its )${beginnings}`,
        ),
    },
];
