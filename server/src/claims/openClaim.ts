import type { Figure } from '../mentions/figure';
import type { Token } from '../text/token';
import type { ClaimKind, Extent } from './claim';
import type { CountedPhrase } from './countedPhrase';
import type { DraftClaim } from './draftClaim';
import { groupOf, measureOfPhrase } from './group';
import { claimBase, type Scene } from './scene';
import { type Topic, topicOf } from './topic';
import { namedMeasure } from './vocabulary/namedMeasures';

/** The claim of any other figure: what it is said of gives the measure. Passage offsets. */
export function openClaim(scene: Scene, phrase: CountedPhrase | undefined): DraftClaim {
    const { context, figure, from, to, clause } = scene;
    const { tokens } = context.mentions;
    const topic = topicOf(tokens, from, clause.from);
    const complement = figure.kind === 'percent' ? complementOf(tokens, to) : undefined;
    const head = phrase?.head ?? complement ?? topic?.head;
    const own = phrase?.head === undefined ? undefined : measureOfPhrase(phrase);
    const measure =
        namedMeasure(figure, topic, head) ??
        own ??
        (complement === undefined ? topic?.measure : `share of ${complement}`) ??
        figure.unit ??
        figure.kind;
    const last = Math.max((phrase?.to ?? to) - 1, to - 1);
    const predicate = topic?.verb;
    const subject = subjectOf(scene);
    return {
        ...claimBase(scene, from, last, from),
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

/** "voters" in "52% of voters". */
function complementOf(tokens: readonly Token[], at: number): string | undefined {
    if (tokens[at]?.lower !== 'of') return undefined;
    let head: string | undefined;
    for (let i = at + 1; i < at + 7 && i < tokens.length; i++) {
        const token = tokens[i] as Token;
        if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token.lemma.toLowerCase();
        else if (head !== undefined) break;
        else if (token.pos === 'VERB' || token.pos === 'PUNCT') break;
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
