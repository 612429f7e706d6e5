import type { SourceReading } from '../claims/sourceReading';
import type { Alignment } from '../compare/alignment';
import { type DigitSlip, digitSlips, slipOf } from '../compare/digitSlips';
import { type Clash, defineCheck, spot } from './check';
import { isHeadlinePair } from './headlineMismatch';

/**
 * A slip of the scale or of two digits.
 *
 * Why: two figures have the same digits on another scale (million for billion), or two neighbouring digits are swapped.
 * What to do: go back to the document the figure came from; one of the two was mistyped.
 *
 * Reported: million for billion.
 * ```
 * === wire.txt
 * The grocer Groveson had sales of £3.46 billion in the half-year to September.
 * === copy.txt
 * Groveson, with first-half sales of £3.46 million, is a third as big as its rival.
 * ```
 *
 * Reported: swapped digits.
 * ```
 * === wire.txt
 * Ann Lee of the Greens polled 2,364 votes in Millgate ward.
 * === copy.txt
 * The count in Millgate ward: Ann Lee 2,346 votes.
 * ```
 *
 * Let pass: other things.
 * ```
 * === wire.txt
 * Ann Lee of the Greens polled 2,364 votes in Millgate ward.
 * === copy.txt
 * The library in Millgate ward lent 2,346 books.
 * ```
 *
 * Let pass: both figures stand in both.
 * ```
 * === wire.txt
 * Ann Lee polled 2,364 votes in Millgate ward, Tom Reed 2,346 votes.
 * === copy.txt
 * In Millgate ward Ann Lee polled 2,364 votes and Tom Reed 2,346 votes.
 * ```
 */
export const magnitude = defineCheck({
    id: 'magnitude',
    title: 'A slip of the scale or of two digits',
    severity: 'warning',
    *within(source, figures) {
        yield* slips(source, source, figures);
    },
    *between({ a, b, figures }) {
        yield* slips(a, b, figures);
    },
});

function* slips(a: SourceReading, b: SourceReading, figures: readonly Alignment[]): Iterable<Clash> {
    const aligned = figures.flatMap((one): DigitSlip[] => {
        const oneSentence = a === b && one.a.passage === one.b.passage && one.a.sentence === one.b.sentence;
        const kind =
            one.agrees || (a === b && one.score < 0.55) || oneSentence || isHeadlinePair(one.a, one.b)
                ? undefined
                : slipOf(one.a, one.b);
        return kind === undefined ? [] : [{ a: one.a, b: one.b, kind, sure: true }];
    });
    const told = (slip: DigitSlip) =>
        figures.some(
            (one) =>
                (one.agrees || a !== b || one.score >= 0.55) &&
                ((one.a === slip.a && one.b === slip.b) || (one.a === slip.b && one.b === slip.a)),
        );
    const others = digitSlips(a, b).filter((slip) => !told(slip));
    for (const slip of [...aligned, ...others]) {
        yield {
            verdict: 'contradiction',
            severity: slip.sure ? 'warning' : 'information',
            a: spot(a, slip.a),
            b: spot(b, slip.b),
            reason: reasonOf(slip),
            advice: 'If both mean the same thing, one was mistyped.',
        };
    }
}

function reasonOf({ kind }: DigitSlip): string {
    switch (kind) {
        case 'tenfold':
            return 'The same digits, ten times as much';
        case 'thousandfold':
            return 'The same digits on another scale: thousand, million or billion';
        case 'transposed':
            return 'The same digits, two of them swapped';
    }
}
