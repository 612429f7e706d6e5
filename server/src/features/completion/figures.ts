import { measureInWords } from '../../checks/words';
import type { Claim } from '../../claims/claim';
import { readSource } from '../../claims/readSource';
import type { Quantity } from '../../mentions/quantity';
import { readAllMentions } from '../../mentions/readMentions';
import { splitPassages } from '../../text/passages';
import { isSameMeasure } from '../../workspace/sameMeasure';
import type { FeatureContext } from '../context';
import { type Offer, passageOf, type Sourced, sourcesBehind, type WritingPlace } from './offer';

/**
 * The figures that other sources give for what the words in front of the caret measure: behind "killed " those of the
 * dead. undefined where they measure nothing, or nothing that another source gives.
 */
export function sourcedFigures(context: FeatureContext, place: WritingPlace): Offer | undefined {
    const typed = /(?<![\p{L}\p{N}])[\d.,]*$/u.exec(place.before)?.[0];
    // A figure begins behind a blank; in the middle of a word nothing is asked for.
    if (typed === undefined || !/(?:^|\s)$/.test(place.before.slice(0, place.before.length - typed.length)))
        return undefined;
    const asked = measuresBehind(place.before.slice(0, place.before.length - typed.length));
    if (asked.length === 0) return undefined;
    const groups: {
        readonly claims: Claim[];
        readonly found: Sourced & { passages: Sourced['passages'][number][] };
    }[] = [];
    for (const source of place.sources) {
        for (const claim of source.claims) {
            if (claim.polarity !== 'affirmed' || !asked.some((measure) => isSameMeasure(measure, claim))) continue;
            const passage = passageOf(context, source, claim);
            if (passage === undefined) continue;
            const same = groups.find(({ claims }) => claims.some((known) => sameValue(known.quantity, claim.quantity)));
            if (same === undefined) {
                const insert = source.text.slice(claim.focus.start, claim.focus.end);
                groups.push({ claims: [claim], found: { insert, about: measureInWords(claim), passages: [passage] } });
            } else {
                same.claims.push(claim);
                same.found.passages.push(passage);
            }
        }
    }
    const found = groups
        .map((group) => group.found)
        .filter(({ insert }) => insert.startsWith(typed) && insert !== typed)
        .sort((a, b) => sourcesBehind(b) - sourcesBehind(a));
    return found.length === 0 ? undefined : { what: 'figure', typed, found };
}

/**
 * What a figure would measure behind these words: the server reads them with a figure put there. What it would measure
 * without them is not asked for.
 */
function measuresBehind(words: string): Claim[] {
    if (!/\p{L}/u.test(words)) return [];
    const measures: Claim[] = [];
    for (const probe of PROBES) {
        const text = `${words}${probe}.`;
        const alone = new Set(claimsOf(`${probe}.`).map((claim) => claim.measure));
        for (const claim of claimsOf(text)) {
            if (claim.end > words.length && claim.quantity !== undefined && !alone.has(claim.measure))
                measures.push(claim);
        }
    }
    return measures;
}

/** A figure of each kind. */
const PROBES: readonly string[] = ['97 people', '97', '97 per cent', '$97'];

function claimsOf(text: string): readonly Claim[] {
    const source = { uri: '', text };
    return readSource(source, readAllMentions(splitPassages(text, 'plaintext'))).claims;
}

function sameValue(a: Quantity | undefined, b: Quantity | undefined): boolean {
    return a !== undefined && b !== undefined && a.min === b.min && a.max === b.max && a.bound === b.bound;
}
