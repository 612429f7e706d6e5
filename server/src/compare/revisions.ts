import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { peopleMeasures } from '../claims/vocabulary/measures';
import { figurePattern, matchesOf } from './figurePattern';
import { canAgree } from './intervals';
import { keptBySource } from './keptBySource';
import { markedSentences } from './markedSentence';
import { sameTime } from './slots';

/** A figure that the copy itself says was corrected. */
export interface Revision {
    readonly source: SourceReading;
    /** The figure no longer held: 12 of "revised to 19 from 12". */
    readonly old: Claim;
    readonly new: Claim;
    /** What the sentence counts, by its own words: "killed" for "the death toll was corrected". */
    readonly tolls: readonly string[];
}

/** "The toll was revised to 19 from 12", "corrected from $3.2m to $2.3m"; growth ("up from 12") is no revision. */
export const revisionsOf = keptBySource((source: SourceReading): readonly Revision[] => {
    const revisions: Revision[] = [];
    for (const marked of markedSentences(source)) {
        if (marked.claims.length < 2) continue;
        for (const pattern of patterns) {
            for (const match of matchesOf(marked, pattern)) {
                const [old, after] = [match.claim('old'), match.claim('new')];
                if (old !== undefined && after !== undefined && old.kind === after.kind)
                    revisions.push({ source, old, new: after, tolls: tollsIn(match.before + match.text) });
            }
        }
    }
    return revisions;
});

function tollsIn(text: string): string[] {
    const words = ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
    return peopleMeasures.flatMap((row) =>
        [...row.tolls, ...row.states, ...row.nouns].some((word) => words.includes(` ${word} `)) ? [row.measure] : [],
    );
}

/** Claims of a source that still give the old figure for the same measure, outside the sentence of the revision. */
export function stillHeld({ source, old, new: after, tolls }: Revision, other: SourceReading): Claim[] {
    return other.claims.filter((claim) => {
        if (
            claim.kind !== old.kind ||
            claim.figure !== old.figure ||
            claim.unit !== (old.unit ?? claim.unit) ||
            claim.quantity === undefined ||
            old.quantity === undefined ||
            after.quantity === undefined
        )
            return false;
        if (other === source && claim.passage === old.passage && claim.sentence === old.sentence) return false;
        if (claim.measure !== old.measure && claim.measure !== after.measure && !tolls.includes(claim.measure))
            return false;
        if (
            claim.event !== after.event ||
            (claim.date !== undefined && after.date !== undefined && !sameTime(claim.date, after.date))
        )
            return false;
        return (
            canAgree(claim.quantity, old.quantity) &&
            !canAgree(claim.quantity, after.quantity) &&
            claim.extent !== 'part'
        );
    });
}

const revised = '(?:revised|corrected|amended|restated|adjusted)';
const patterns: readonly RegExp[] = [
    figurePattern(
        `\\b${revised}(?: up| down| upwards?| downwards?)?~ to {cmpu:new}[^‹›;]{0,20} from (?:an (?:earlier|initial) )?{cmpu:old}`,
    ),
    figurePattern(
        `\\b${revised}(?: up| down| upwards?| downwards?)?~ from (?:an (?:earlier|initial) )?{cmpu:old}[^‹›;]{0,20} to {cmpu:new}`,
    ),
];
