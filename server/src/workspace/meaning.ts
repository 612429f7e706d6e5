import type { SourceReading } from '../claims/sourceReading';
import { fingerprint } from './fingerprint';

/** What a source means, without offsets: other sources depend on nothing else. */
export function meaningOf(reading: SourceReading): string {
    return fingerprint([
        reading.label,
        reading.published ?? '',
        reading.story ?? '',
        ...reading.claims.map((claim) => claim.key),
        ...reading.sentences.flatMap((sentence) => sentence.words.map((word) => word.stem)),
    ]);
}
