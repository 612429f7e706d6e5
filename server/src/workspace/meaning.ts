import type { SourceReading } from '../claims/sourceReading';
import type { Ignored } from '../decisions/ignoreComments';
import { fingerprint } from '../text/fingerprint';
import type { Span } from '../text/span';

/** What a source means to the others, without offsets: while it stays the same, none of them finds otherwise. */
export function meaningOf(reading: SourceReading, ignored: readonly Ignored[]): string {
    return fingerprint([
        reading.label,
        reading.published ?? '',
        reading.story ?? '',
        reading.role ?? '',
        ...reading.claims.map((claim) => claim.key),
        ...reading.sentences.flatMap((sentence) => sentence.words.map((word) => word.stem)),
        // Which block a comment stands before is told by the number of blocks up to there.
        ...ignored.map(
            ({ codes, block }) => `${codes.join(' ')} ${block === undefined ? '' : nthFrom(reading, block)}`,
        ),
    ]);
}

function nthFrom({ passages }: SourceReading, block: Span): string {
    const within = passages.filter((passage) => passage.start < block.end);
    return `${within.length} ${within.findIndex((passage) => passage.start >= block.start)}`;
}
