import type { Sentence, Token } from '../text/token';
import { ageClaims } from './ageClaims';
import { isAgeOf } from './ageSubject';
import { type Clause, clauseAt } from './clauses';
import { type CountedPhrase, countedPhrase } from './countedPhrase';
import type { DraftClaim } from './draftClaim';
import { openClaim } from './openClaim';
import { type PassageContext, sentenceAt, tokenAt } from './passageContext';
import { peopleClaims } from './peopleClaims';
import { type Predicate, peoplePredicate } from './predicate';
import type { Scene } from './scene';
import { sentenceSlots } from './sentenceSlots';
import { anyone } from './vocabulary/people';

/** The claims that the figures of a passage make. Passage offsets. */
export function figureClaims(context: PassageContext): DraftClaim[] {
    const { mentions } = context;
    const drafts: DraftClaim[] = [];
    let previous: Told | undefined;
    for (const figure of mentions.figures) {
        const found = sentenceAt(mentions, figure.start);
        if (found === undefined) continue;
        const { sentence, nth } = found;
        const { clauses } = sentenceSlots(context, sentence, nth);
        const from = tokenAt(mentions, figure.start);
        const to = tokenAt(mentions, figure.end - 1) + 1;
        if (isCounter(mentions.tokens, to)) continue;
        const scene: Scene = {
            context,
            figure,
            sentence,
            nth,
            clause: clauseOf(clauses, sentence, from, to),
            from,
            to,
        };
        if (figure.kind === 'age') {
            drafts.push(...ageClaims(scene));
            continue;
        }
        if (
            figure.kind !== 'count' &&
            !(figure.kind === 'percent' && (figure.whole === true || figure.form !== 'digits'))
        ) {
            drafts.push(openClaim(scene, undefined));
            continue;
        }
        const phrase = countedPhrase(mentions.tokens, figure, from, to);
        if (phrase.head === undefined && figure.kind === 'count' && isAgeOf(context, figure)) {
            drafts.push(...ageClaims(scene));
            continue;
        }
        const predicate =
            peoplePredicate(mentions.tokens, phrase, scene.clause, sentence.to) ??
            shared(mentions.tokens, phrase, previous, sentence);
        if (predicate === undefined) {
            drafts.push(openClaim(scene, figure.kind === 'count' ? phrase : undefined));
            continue;
        }
        drafts.push(...peopleClaims(scene, phrase, predicate));
        previous = { predicate, phrase, sentence };
    }
    return drafts;
}

/** The clause of a figure; "as many as 12" may begin in the one before. */
function clauseOf(clauses: readonly Clause[], sentence: Sentence, from: number, to: number): Clause {
    return { from: clauseAt(clauses, from, sentence).from, to: clauseAt(clauses, to - 1, sentence).to };
}

/** "Image 3 of 10 A girl …", "1 of 13 Photos": where a gallery stands, no figure. A part is printed "38 of 67 passengers". */
function isCounter(tokens: readonly Token[], to: number): boolean {
    const total = tokens[to + 1];
    if (
        tokens[to]?.text !== 'of' ||
        total === undefined ||
        !/^\d+$/.test(total.text) ||
        !/^\d+$/.test(tokens[to - 1]?.text ?? '')
    )
        return false;
    const next = tokens[to + 2];
    return next === undefined || /^[A-Z"“]/.test(next.text);
}

/** The last count of people whose fate was told. */
interface Told {
    readonly predicate: Predicate;
    readonly phrase: CountedPhrase;
    readonly sentence: Sentence;
}

/** "killing two officers and three bystanders", "12 people, three of them children": the count before lends its predicate. */
function shared(
    tokens: readonly Token[],
    phrase: CountedPhrase,
    previous: Told | undefined,
    sentence: Sentence,
): Predicate | undefined {
    if (previous === undefined || previous.sentence !== sentence) return undefined;
    const { predicate } = previous;
    const link = tokens[phrase.from - 1]?.lower ?? '';
    if (phrase.pronoun) return phrase.head === undefined ? undefined : predicate;
    if (phrase.head === undefined) return undefined;
    if (link === 'including' && phrase.from - previous.phrase.to < 8) return predicate;
    const adjacent = phrase.from - previous.phrase.to <= 2 && (link === 'and' || link === ',');
    return adjacent && predicate.at < previous.phrase.from && (phrase.additional || !anyone.has(phrase.head))
        ? predicate
        : undefined;
}
