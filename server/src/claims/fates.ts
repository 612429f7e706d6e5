import type { Token } from '../text/token';
import type { PassageDrafts } from './agePersons';
import type { Cast } from './cast';
import { clauseAt } from './clauses';
import { type CountedPhrase, countedPhrase } from './countedPhrase';
import type { DraftClaim } from './draftClaim';
import { blows } from './lexicon';
import { nounLemma } from './nounLemma';
import { type PassageContext, tokenAt } from './passageContext';
import { peoplePredicate } from './predicate';
import { sentenceSlots } from './sentenceSlots';
import { verbGroup } from './verbGroup';
import { namesPeople } from './vocabulary/people';

/** What news tells of a person that ties two mentions of one together. */
export type Fate = 'killed' | 'hurt' | 'accused';

/** What befell the person of an age that stands by no name: "a 15-year-old boy was killed", "Boy, 17, arrested". */
export function fateOfAged(
    context: PassageContext,
    draft: DraftClaim,
): { readonly fate?: Fate; readonly noun?: string; readonly definite: boolean } {
    const { mentions } = context;
    const { tokens } = mentions;
    const from = tokenAt(mentions, draft.focus.start);
    const to = tokenAt(mentions, draft.focus.end - 1) + 1;
    const figure = mentions.figures.find(({ start }) => start === draft.focus.start);
    const yearOld = /year|month|old/i.test(mentions.passage.text.slice(draft.focus.start, draft.focus.end));
    const definite = yearOld && tokens[from - 1]?.lower === 'the';
    if (figure === undefined) return { definite };
    const phrase = yearOld ? countedPhrase(tokens, figure, from, to) : agedNoun(tokens, from, to);
    if (phrase === undefined) return { definite };
    const article = yearOld && /^(?:an?|the|another)$/.test(tokens[from - 1]?.lower ?? '');
    const fate = fateOf(context, draft.sentence, {
        ...phrase,
        from: article ? phrase.from - 1 : phrase.from,
        head: phrase.head ?? 'person',
    });
    return {
        definite,
        ...(phrase.head === undefined ? {} : { noun: phrase.head }),
        ...(fate === undefined ? {} : { fate }),
    };
}

/** "Boy, 17," as headlines have it. */
function agedNoun(tokens: readonly Token[], from: number, to: number): CountedPhrase | undefined {
    const noun = tokens[from - 2];
    if (tokens[from - 1]?.lower !== ',' || noun === undefined || !namesPeople(nounLemma(noun))) return undefined;
    return single(from - 2, tokens[to]?.lower === ',' ? to + 1 : to);
}

/** What the copy tells of the persons it names, by full name. */
export function fatesOfPersons(passages: readonly PassageDrafts[], cast: Cast): Map<string, Set<Fate>> {
    const fates = new Map<string, Set<Fate>>();
    for (const person of cast.persons) {
        for (const { passage, span } of person.mentions) {
            const context = passages[passage]?.context;
            if (context === undefined) continue;
            const { mentions } = context;
            const nth = mentions.sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
            const fate = fateOf(
                context,
                nth,
                single(tokenAt(mentions, span.start), tokenAt(mentions, span.end - 1) + 1),
            );
            if (fate !== undefined) fates.set(person.name, (fates.get(person.name) ?? new Set()).add(fate));
        }
    }
    return fates;
}

function single(from: number, to: number): CountedPhrase {
    return {
        from,
        to,
        head: 'person',
        modifiers: [],
        printed: [],
        partitive: false,
        pronoun: false,
        ofFigure: false,
        additional: false,
    };
}

function fateOf(context: PassageContext, nth: number, phrase: CountedPhrase): Fate | undefined {
    const sentence = context.mentions.sentences[nth];
    if (sentence === undefined) return undefined;
    const { tokens } = context.mentions;
    const { clauses } = sentenceSlots(context, sentence, nth);
    const clause = {
        from: clauseAt(clauses, phrase.from, sentence).from,
        to: clauseAt(clauses, phrase.to - 1, sentence).to,
    };
    const measure = peoplePredicate(tokens, phrase, clause, sentence.to)?.measure;
    const fate = measure === undefined ? undefined : fateByMeasure.get(measure);
    return fate ?? toldBehind(tokens, phrase.to, clause.to) ?? fateByNoun.get(phrase.head ?? '');
}

/** What a verb behind says that counts nobody: "was hit by a bullet", "is recovering", "faces murder charges". */
function toldBehind(tokens: readonly Token[], from: number, limit: number): Fate | undefined {
    const group = verbGroup(tokens, from, limit);
    const word = group.at < limit ? (tokens[group.at]?.lower ?? '') : '';
    if (word === 'face' || word === 'faces' || word === 'facing') {
        const near = tokens.slice(group.at + 1, Math.min(limit, group.at + 6));
        return near.some(({ lemma }) => lemma === 'charge') ? 'accused' : undefined;
    }
    const next = tokens[group.at + 1]?.lower ?? '';
    if (blows.has(word) && (group.passive || next === 'by' || next === 'in')) return 'hurt';
    return fateByVerb.get(word);
}

const fateByVerb: ReadonlyMap<string, Fate> = new Map([
    ['recovering', 'hurt'],
    ['grazed', 'hurt'],
    ['accused', 'accused'],
    ['suspected', 'accused'],
    ['wanted', 'accused'],
    ['booked', 'accused'],
    ['jailed', 'accused'],
    ['convicted', 'accused'],
    ['indicted', 'accused'],
    ['pleaded', 'accused'],
]);

const fateByNoun: ReadonlyMap<string, Fate> = new Map([
    ['suspect', 'accused'],
    ['gunman', 'accused'],
    ['shooter', 'accused'],
    ['victim', 'hurt'],
]);

const fateByMeasure: ReadonlyMap<string, Fate> = new Map([
    ['killed', 'killed'],
    ['injured', 'hurt'],
    ['shot', 'hurt'],
    ['stabbed', 'hurt'],
    ['hospitalized', 'hurt'],
    ['survived', 'hurt'],
    ['arrested', 'accused'],
    ['charged', 'accused'],
]);
