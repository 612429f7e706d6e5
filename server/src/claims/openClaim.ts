import type { Figure } from '../mentions/figure';
import type { Token } from '../text/token';
import type { ClaimKind, Extent } from './claim';
import type { CountedPhrase } from './countedPhrase';
import type { DraftClaim } from './draftClaim';
import { groupOf, measureOfPhrase } from './group';
import { isPlural } from './nounLemma';
import { physicalMeasure } from './physicalMeasure';
import { claimBase, type Scene } from './scene';
import { type Topic, topicOf } from './topic';
import { namedMeasure } from './vocabulary/namedMeasures';

/** The claim of any other figure: what it is said of gives the measure. Passage offsets. */
export function openClaim(scene: Scene, phrase: CountedPhrase | undefined): DraftClaim {
    const { context, figure, from, to, clause } = scene;
    const { tokens } = context.mentions;
    const topic = topicOf(tokens, from, to, clause.from);
    const complement = complementOf(tokens, figure, to, topic);
    // "lost 31 points": the index, not the points.
    const counted =
        phrase?.head === 'point' && topic?.tie === 'change' && topic.measure !== topic.verb ? undefined : phrase?.head;
    const head = counted ?? complement ?? topic?.head;
    const own = phrase === undefined || counted === undefined ? undefined : measureOfPhrase(phrase);
    const measure =
        namedMeasure(figure, topic, head) ??
        own ??
        physicalMeasure(scene) ??
        (complement === undefined
            ? topic?.measure
            : figure.kind === 'percent'
              ? `share of ${complement}`
              : complement) ??
        figure.unit ??
        figure.kind;
    const last = Math.max((phrase?.to ?? to) - 1, to - 1);
    const predicate = topic?.verb;
    const subject = subjectOf(scene);
    const base = claimBase(scene, from, last, from);
    return {
        ...base,
        // "fell from 11 to eight": the level before is none of now, and no amount of change.
        ...(topic?.tie === 'from' && base.event === 'main' ? { event: 'before' } : {}),
        kind: contractKind(figure),
        measure,
        ...(head === undefined ? {} : { head }),
        ...(figure.unit === undefined ? {} : { unit: figure.unit }),
        ...(predicate === undefined ? {} : { predicate }),
        ...(subject === undefined ? {} : { subject }),
        group: phrase?.head === undefined ? (topic?.modifiers ?? []) : groupOf(phrase),
        extent: extentOf(scene, phrase, topic),
        whole: figure.whole === true,
    };
}

function extentOf(scene: Scene, phrase: CountedPhrase | undefined, topic: Topic | undefined): Extent {
    const { tokens } = scene.context.mentions;
    if (topic !== undefined && phrase?.head === undefined && topic.tie !== 'level') return 'change';
    if (phrase === undefined) return 'total';
    // "five more than in 2019"
    if (phrase.additional && tokens[phrase.to]?.lower === 'than') return 'change';
    if (phrase.partitive || phrase.additional) return 'part';
    const before = tokens[phrase.from - 1]?.lower ?? '';
    return before === 'including' || before === 'among' || tokens[scene.clause.from]?.lower === 'among'
        ? 'part'
        : 'total';
}

/** The organisation or person of whom money or a share is told: the last one named before it in the clause. */
function subjectOf({ context, figure, clause }: Scene): string | undefined {
    if (figure.kind !== 'money' && figure.kind !== 'percent') return undefined;
    const { names, tokens } = context.mentions;
    const start = tokens[clause.from]?.start ?? figure.start;
    let low = 0;
    let high = names.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((names[middle]?.end ?? 0) <= figure.start) low = middle + 1;
        else high = middle;
    }
    for (let nth = low - 1; nth >= 0; nth--) {
        const name = names[nth];
        if (name === undefined || name.start < start) return undefined;
        if (name.kind === 'organisation' || name.kind === 'person') return name.text;
    }
    return undefined;
}

/**
 * What stands behind the amount and tells what it is of: "voters" in "52% of voters", "adults" in "one in six adults",
 * "cocaine" in "seized 40 kilos of cocaine". A subject that is measured itself goes first: "the deficit was 3.9% of output".
 */
function complementOf(
    tokens: readonly Token[],
    figure: Figure,
    at: number,
    topic: Topic | undefined,
): string | undefined {
    const of = tokens[at]?.lower === 'of';
    if (figure.kind === 'percent') {
        if (of && topic !== undefined && measured.has(topic.head) && topic.tie === 'level') return undefined;
        return of || figure.form === 'fraction' ? nounFrom(tokens, of ? at + 1 : at) : undefined;
    }
    const byVerb = topic === undefined || topic.measure === topic.verb;
    // "approved €2bn in loans"
    const made = tokens[at]?.lower === 'in' && figure.kind === 'money' && isPluralNoun(tokens[at + 1]);
    if (made && byVerb) return nounFrom(tokens, at + 1);
    return figure.kind === 'measurement' && of && byVerb ? nounFrom(tokens, at + 1) : undefined;
}

/** Amounts that are told as a share of something else. Lemmas. */
const measured: ReadonlySet<string> = new Set([
    'deficit',
    'debt',
    'surplus',
    'rate',
    'borrowing',
    'spending',
    'gap',
    'shortfall',
]);

function isPluralNoun(token: Token | undefined): boolean {
    return token?.pos === 'NOUN' && isPlural(token);
}

function nounFrom(tokens: readonly Token[], from: number): string | undefined {
    let head: string | undefined;
    for (let i = from; i < from + 6 && i < tokens.length; i++) {
        const token = tokens[i] as Token;
        if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token.lemma.toLowerCase();
        else if (head !== undefined) break;
        else if (token.pos === 'VERB' || token.pos === 'PUNCT' || token.pos === 'ADP') break;
    }
    return head;
}

/** The contract knows fewer kinds than the reader. */
function contractKind(figure: Figure): ClaimKind {
    switch (figure.kind) {
        case 'points':
            return 'percent';
        case 'score':
        case 'multiple':
            return 'count';
        case 'count':
        case 'money':
        case 'percent':
        case 'measurement':
        case 'duration':
        case 'age':
        case 'time':
        case 'ordinal':
            return figure.kind;
    }
}
