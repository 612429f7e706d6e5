import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { tellOtherYears } from './otherYear';

/** A claim of all or none, and one of somebody who is left over. */
export interface Remainder {
    readonly universal: Claim;
    readonly left: Claim;
    /** What cannot both be, in an editor's words. */
    readonly reason: string;
    /** The universal is of a group, and who is left over may belong to another. */
    readonly perhaps: boolean;
}

/** Universal claims of the one source against those left over in the other: "killing all 42" and "11 survivors". */
export function remaindersOf(one: SourceReading, other: SourceReading): Remainder[] {
    const found: Remainder[] = [];
    for (const universal of one.claims) {
        for (const { measure, reason, group } of leftOver(universal)) {
            for (const left of other.claims) {
                if (
                    left.measure !== measure ||
                    left === universal ||
                    !isSomebody(left) ||
                    left.event !== universal.event ||
                    tellOtherYears(universal, left)
                )
                    continue;
                if (group === 'same' && !isOneGroup(universal, groupWords(other, left))) continue;
                const perhaps = universal.group.length > 0 && (measure === 'survived' || group === 'same');
                found.push({ universal, left, reason, perhaps });
            }
        }
    }
    return found;
}

interface LeftOver {
    readonly measure: string;
    readonly reason: string;
    /** Whether who is left over has to belong to the very group, or may be anybody of the event. */
    readonly group: 'same' | 'any';
}

/** The measures of which nobody can be left: "survived" for "killing all 38 on board", "injured" for "no injuries". */
function leftOver(claim: Claim): LeftOver[] {
    if (claim.polarity !== 'affirmed') return [];
    const group = claim.group.length > 0 ? 'same' : 'any';
    if (claim.quantity?.max === 0 && claim.unit === 'people' && (claim.extent !== 'part' || group === 'same'))
        return [
            {
                measure: claim.measure,
                reason: `None are said to be ${claim.measure}, and some are`,
                group: claim.extent === 'part' ? 'same' : 'any',
            },
        ];
    if (claim.extent === 'part' || !claim.whole) return [];
    if (claim.measure === 'killed')
        return [{ measure: 'survived', reason: 'All are said to have died, and some to have survived', group: 'any' }];
    if (!saved.has(claim.measure) || group === 'any') return [];
    const reason = 'All are said to be safe, and some not';
    return [
        { measure: 'killed', reason, group },
        { measure: 'missing', reason, group },
    ];
}

const saved: ReadonlySet<string> = new Set(['survived', 'rescued', 'unhurt']);

function isSomebody(claim: Claim): boolean {
    return claim.quantity !== undefined && claim.quantity.min >= 1 && claim.polarity === 'affirmed';
}

/** The words that narrow the group of a claim; "ours" is the group that the source writes for, as its name has it. */
function groupWords(source: SourceReading, claim: Claim): readonly string[] {
    if (claim.group.length > 0 || !/\b(?:ours|of us)\b/i.test(claim.text)) return claim.group;
    return `${source.label} ${nameOf(source.uri)}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

function nameOf(uri: string): string {
    return uri.slice(uri.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

/** Whether the words hold one of those that set the universal's group apart. */
function isOneGroup(universal: Claim, words: readonly string[]): boolean {
    return universal.group.some((word) => words.includes(word));
}
