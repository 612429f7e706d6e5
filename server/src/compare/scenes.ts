import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { isPeopleMeasure } from './peopleMeasures';
import { sameName, sharedNames } from './similarity';

/**
 * Whether two notes place their figures in two places: each names one or more, and they share no name at all. Whole
 * articles name too many places for that.
 */
export function otherPlace(a: SourceReading, b: SourceReading, left: Claim, right: Claim): boolean {
    const placesA = left.names.filter((name) => a.keys.names.get(name)?.kind === 'place');
    const placesB = right.names.filter((name) => b.keys.names.get(name)?.kind === 'place');
    return placesA.length > 0 && placesB.length > 0 && sharedNames(left.names, right.names) === 0;
}

/** Whether two notes tell the day of a death, birth or the like of two people: the first persons that they name differ. */
export function otherPerson(a: SourceReading, b: SourceReading, left: Claim, right: Claim): boolean {
    const [one, other] = [firstPerson(a, left), firstPerson(b, right)];
    return left.kind === 'date' && one !== undefined && other !== undefined && !sameName(one, other);
}

function firstPerson(source: SourceReading, claim: Claim): string | undefined {
    return claim.names.find((name) => source.keys.names.get(name)?.kind === 'person');
}

/**
 * Whether a difference of one in a toll may be the one person whom one side counts in and the other does not: "six people
 * were killed, including the gunman" and "the gunman killed five people".
 */
export function oneMoreOrLess(a: SourceReading, b: SourceReading, left: Claim, right: Claim): boolean {
    if (Math.abs((left.quantity?.value ?? 0) - (right.quantity?.value ?? 0)) !== 1) return false;
    return countsSomebodyIn(a, left) || countsSomebodyIn(b, right) || namesOneMore(a, left) || namesOneMore(b, right);
}

/** "He and four others were wounded": five were. */
function namesOneMore(source: SourceReading, claim: Claim): boolean {
    const before = source.text.slice(Math.max(0, claim.focus.start - 40), claim.focus.start);
    return (
        /\bothers?\b/i.test(claim.text) &&
        /(?:\b(?:he|she|him|her|man|woman|boy|girl|officer|victim)|\p{Lu}\p{L}+) and $/u.test(before)
    );
}

/**
 * Whether one of two notes counts the people hurt in many events and the other those of one: "three shootings left five
 * injured", "two were injured in the shooting".
 */
export function otherScope(a: SourceReading, b: SourceReading, left: Claim, right: Claim): boolean {
    return isPeopleMeasure(left.measure) && countsManyEvents(a, left) !== countsManyEvents(b, right);
}

function countsManyEvents(source: SourceReading, claim: Claim): boolean {
    const sentence = source.sentences.find((one) => one.start <= claim.start && claim.end <= one.end);
    return sentence !== undefined && manyEvents.test(source.text.slice(sentence.start, sentence.end));
}

const manyEvents =
    /\b(?:shootings|stabbings|killings|murders|crashes|fires|blasts|explosions|bombings|attacks|storms|raids|clashes)\b/i;

function countsSomebodyIn(source: SourceReading, claim: Claim): boolean {
    const around = source.text.slice(Math.max(0, claim.start - reach), claim.end + reach);
    return /\b(including|himself|herself|themselves|unborn|gunman|shooter|attacker|bomber|assailant|killer|suspect|pregnant)\b/i.test(
        around,
    );
}

/** UTF-16 units to either side. */
const reach = 120;
