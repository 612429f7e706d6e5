import type { Token } from '../text/token';
import type { CountedPhrase } from './countedPhrase';
import type { DraftClaim } from './draftClaim';
import { sumsUp } from './eventOf';
import { groupOf } from './group';
import { peopleExtent } from './peopleExtent';
import { isOnBoard, type Predicate } from './predicate';
import { claimBase, type Scene } from './scene';

/** The claims of a figure that counts people of whom the copy says what happened to them. Passage offsets. */
export function peopleClaims(scene: Scene, phrase: CountedPhrase, predicate: Predicate): DraftClaim[] {
    const { context, figure } = scene;
    const { tokens } = context.mentions;
    const percent = figure.kind === 'percent';
    const both = tokens[scene.from]?.lower === 'both';
    const whole = figure.whole === true && !both;
    const boarded = predicate.measure !== 'aboard' && isOnBoard(tokens, phrase);
    const first = Math.min(phrase.from, Math.max(predicate.at, phrase.from - 12));
    let last = Math.max(phrase.to - 1, Math.min(predicate.at, phrase.to + 12));
    if (isOnBoard(tokens, phrase)) last = Math.max(last, phrase.to + (tokens[phrase.to]?.lower === 'on' ? 1 : 0));
    const group = groupOf(phrase);
    if (predicate.grade !== undefined) group.push(predicate.grade);
    const shared = claimBase(scene, first, last, predicate.at);
    const claim: DraftClaim = {
        ...shared,
        event: sumsUp(tokens, scene.clause) ? 'other' : shared.event,
        kind: percent ? 'percent' : 'count',
        measure: predicate.measure,
        unit: percent ? 'percent' : 'people',
        ...(phrase.head === undefined ? {} : { head: phrase.head }),
        predicate: (tokens[predicate.at] as Token).lemma,
        group,
        extent: peopleExtent(scene, phrase, predicate, group),
        whole,
    };
    const claims = [claim];
    if (predicate.also !== undefined) claims.push({ ...claim, measure: predicate.also });
    if (whole && boarded && !percent)
        claims.push({
            ...claim,
            measure: 'aboard',
            extent: 'total',
            whole: false,
            start: (tokens[phrase.from] as Token).start,
        });
    return claims;
}
