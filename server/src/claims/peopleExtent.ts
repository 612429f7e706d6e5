import type { Token } from '../text/token';
import type { Extent } from './claim';
import type { CountedPhrase } from './countedPhrase';
import { objectVerbs, stateAt, subjectVerbs } from './lexicon';
import { nounLemma } from './nounLemma';
import { isOnBoard, type Predicate } from './predicate';
import type { Scene } from './scene';
import { spansIn } from './spans';
import { deadly } from './vocabulary/harm';
import { namesPeople, somePeople } from './vocabulary/people';

/**
 * Whether a count of people is all that the event has of its measure, or a part: "38 of the 67 on board were killed" is
 * the total of the killed, "four of the 12 killed" is a part of them.
 */
export function peopleExtent(
    scene: Scene,
    phrase: CountedPhrase,
    predicate: Predicate,
    group: readonly string[],
): Extent {
    const { tokens } = scene.context.mentions;
    if (predicate.grade !== undefined) return 'part';
    if (phrase.partitive)
        return phrase.ofFigure && predicate.side === 'behind' && predicate.at > phrase.to && isEverybody(tokens, phrase)
            ? 'total'
            : 'part';
    if (scene.figure.quantity.max === 0) return narrowedZero(tokens, phrase, predicate, group) ? 'part' : 'total';
    const before = tokens[phrase.from - 1]?.lower ?? '';
    const figure = tokens[scene.from]?.lower ?? '';
    // "both men": people spoken of before, perhaps not all of them.
    if (
        figure === 'both' ||
        before === 'including' ||
        before === 'among' ||
        tokens[scene.clause.from]?.lower === 'among'
    )
        return 'part';
    if (isConjoined(tokens, phrase, predicate, scene)) return 'part';
    // "Six were taken to St Mary's Hospital": others may have gone elsewhere.
    if (predicate.measure === 'hospitalized' && tokens[predicate.at - 1]?.pos === 'PROPN') return 'part';
    if (phrase.additional) return addsTo(tokens, phrase, predicate);
    if (scene.figure.quantity.max === 1 && isOneOfStory(scene, phrase)) return 'part';
    return 'total';
}

/** "of the 67 people on board", "of the 12 passengers": the group is all who were there. */
function isEverybody(tokens: readonly Token[], phrase: CountedPhrase): boolean {
    return (
        isOnBoard(tokens, phrase) ||
        /^(?:people|person|passenger|occupant|resident|student|worker|miner|employee|patient|climber)$/.test(
            phrase.head ?? '',
        )
    );
}

/** "no other injuries", "no serious injuries", "no children were hurt", "nobody inside was hurt": others may have been. */
function narrowedZero(
    tokens: readonly Token[],
    phrase: CountedPhrase,
    { measure, side, at }: Predicate,
    group: readonly string[],
): boolean {
    // That nobody is arrested or charged is true up to the hour only.
    if (measure === 'arrested' || measure === 'charged') return true;
    if (phrase.additional || group.length > 0) return true;
    const next = tokens[phrase.to];
    return (
        side === 'behind' &&
        at > phrase.to &&
        next !== undefined &&
        (next.pos === 'ADP' || next.lower === 'inside' || next.lower === 'there') &&
        !isOnBoard(tokens, phrase)
    );
}

/** "a woman and two children were killed", "three women and two men": others share the predicate. */
function isConjoined(tokens: readonly Token[], phrase: CountedPhrase, predicate: Predicate, scene: Scene): boolean {
    const link = tokens[phrase.from - 1]?.lower ?? '';
    const left = tokens[phrase.from - 2];
    if (
        left !== undefined &&
        (link === 'and' ||
            (link === ',' && (scene.context.place === 'headline' || tokens[phrase.from - 3]?.pos === 'NUM'))) &&
        isPerson(left)
    )
        return true;
    // "his wife, and their two children"
    if (/^(?:his|her|their)$/.test(link) && left?.lower === 'and') return true;
    if (!/^(?:and|,)$/.test(tokens[phrase.to]?.lower ?? '')) return false;
    let at = phrase.to + 1;
    if (tokens[at]?.lower === 'and') at++;
    while (
        (at < phrase.to + 6 && /^(?:DET|NUM|ADJ)$/.test(tokens[at]?.pos ?? '')) ||
        /^(?:his|her|their)$/.test(tokens[at]?.lower ?? '')
    )
        at++;
    const noun = tokens[at];
    const bare = at === phrase.to + 1 && scene.context.place !== 'headline';
    if (noun === undefined || bare || !isPerson(noun)) return false;
    if (predicate.side === 'behind') return predicate.at > at;
    // "killed two men, police said": the next noun speaks, it does not die.
    const after = tokens[at + 1]?.lower ?? '';
    return (
        !objectVerbs.has(after) &&
        !subjectVerbs.has(after) &&
        !/^(?:said|say|says|were|was|have|had)$/.test(after) &&
        stateAt(tokens, at + 1) === undefined
    );
}

function isPerson(token: Token): boolean {
    return (
        (token.pos === 'NOUN' || token.pos === 'PROPN') &&
        somePeople.has(nounLemma(token)) &&
        !/^(?:police|official|officials)$/.test(token.lower)
    );
}

/**
 * "three others were hurt": all of the hurt where the copy has just told of the killed, a part where it has told of
 * other hurt, and a part where it does not say.
 */
function addsTo(tokens: readonly Token[], phrase: CountedPhrase, { measure, at, side }: Predicate): Extent {
    const start = (side === 'front' ? Math.min(at, phrase.from) : phrase.from) - 1;
    for (let i = start; i >= 0 && i > start - 60; i--) {
        const { lower } = tokens[i] as Token;
        const told = objectVerbs.get(lower) ?? subjectVerbs.get(lower) ?? stateAt(tokens, i);
        if (told === undefined) continue;
        const kills = deadly.has(tokens[i - 1]?.lower ?? '');
        const said = kills ? 'killed' : told.measure;
        if (!/^(?:killed|injured|hospitalized|missing|survived|arrested)$/.test(said)) continue;
        return said === measure ? 'part' : 'total';
    }
    return 'part';
}

/** "One victim died at the scene", deep in the copy and with no other count beside it, tells of one among several. */
function isOneOfStory(scene: Scene, phrase: CountedPhrase): boolean {
    const { context, sentence } = scene;
    if (context.place === 'headline') return false;
    if (phrase.head === undefined ? false : !namesPeople(phrase.head)) return false;
    const counts = spansIn(context.mentions.figures, sentence).filter(({ span }) => span.kind === 'count').length;
    return counts === 1 && context.index > 2;
}
