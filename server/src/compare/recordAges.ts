import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { keptBySource } from './keptBySource';
import { sameName } from './similarity';

/** The youngest or oldest ever: "At 19, Ann Lee becomes the youngest councillor in the city's history". Source offsets. */
export interface RecordAge {
    readonly span: Span;
    readonly youngest: boolean;
    /** Lower case. */
    readonly holder: string;
    readonly age: number;
}

/** The records that a source claims for a person whose age stands in the sentence. */
export const recordAges = keptBySource((source): readonly RecordAge[] =>
    source.sentences.flatMap((sentence) => {
        const match = record.exec(source.text.slice(sentence.start, sentence.end));
        if (match === null) return [];
        const age = source.claims.find((claim) => isAgeIn(claim, sentence) && claim.subject !== undefined);
        if (age?.subject === undefined || age.quantity === undefined) return [];
        const start = sentence.start + match.index;
        return [
            {
                span: { start, end: start + match[0].length },
                youngest: match[1]?.toLowerCase() === 'youngest',
                holder: age.subject.toLowerCase(),
                age: age.quantity.value,
            },
        ];
    }),
);

/** Ages beyond the record that are told in one breath with its holder: "though Moira Poe won when she was 18". */
export function ageBeyond(record: RecordAge, other: SourceReading): Claim[] {
    return other.claims.filter((claim) => {
        if (claim.kind !== 'age' || claim.quantity === undefined) return false;
        if (!claim.names.some((name) => sameName(name, record.holder)) || claim.names.length < 2) return false;
        if (claim.subject !== undefined && sameName(claim.subject.toLowerCase(), record.holder)) return false;
        const { value } = claim.quantity;
        const around = other.text.slice(Math.max(0, claim.start - 30), claim.end);
        return (record.youngest ? value < record.age : value > record.age) && comparing.test(around);
    });
}

function isAgeIn(
    claim: Claim,
    { passage, sentence }: { readonly passage: number; readonly sentence: number },
): boolean {
    return claim.kind === 'age' && claim.passage === passage && claim.sentence === sentence;
}

const record =
    /\b(?:becomes?|became|is|was|are|were)? ?the (youngest|oldest) [^.;]{0,60}\b(?:history|ever|on record|of all time)\b/i;
/** Of an act at that age, as the record is. */
const comparing = /\b(?:when (?:he|she|they) (?:was|were)|at (?:the age of|just|only)|aged)\b/i;
