import type { SourceReading } from '../claims/sourceReading';
import { matchesIn } from '../compare/matchesIn';
import type { Span } from '../text/span';
import { defineCheck } from './check';

/**
 * Words that were to be replaced.
 *
 * Why: a mark for something still to come (TK, XX, "[NAME]", lorem ipsum) or a figure typed twice has been left in the copy.
 * What to do: fill it in.
 *
 * Reported:
 * ```
 * The fire killed TK people on Monday, and XX were hurt, the mayor said.
 * ```
 *
 * Reported:
 * ```
 * “We are proud,” said [NAME], who has worked there for 10 10 years.
 * ```
 *
 * Let pass: names and Roman numerals.
 * ```
 * TK Maxx paid for an advertisement during Super Bowl XX. “He [Lee] was there,” she said.
 * ```
 */
export const placeholder = defineCheck({
    id: 'placeholder',
    title: 'A placeholder was left in the copy',
    severity: 'warning',
    *within(source) {
        for (const { span, reason } of placeholdersOf(source)) {
            const spot = { uri: source.uri, ...span };
            yield { verdict: 'note', a: spot, b: spot, reason, advice: 'Fill it in.' };
        }
    },
});

function* placeholdersOf({
    text,
    sentences,
}: SourceReading): Iterable<{ readonly span: Span; readonly reason: string }> {
    for (const sentence of sentences) {
        const words = text.slice(sentence.start, sentence.end);
        for (const { pattern, reason } of shapes) {
            for (const match of matchesIn(words, pattern)) {
                const start = sentence.start + match.index;
                yield { span: { start, end: start + match[0].length }, reason };
            }
        }
    }
}

const shapes: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
    // "killed TK people", "(TK)", "in TKTK": journalists' mark, since no English word has it. Not "TK Maxx", "T.K.", "TK-421".
    {
        pattern: /(?<![\p{L}\p{N}.'’-])TK(?:TK)*(?![\p{L}\p{N}'’-]|\.\p{L})(?! \p{Lu})(?<!\p{Lu}\p{Ll}+ TK)/gu,
        reason: 'TK: something is to come here',
    },
    // "$XX million", "XX people", "XXX people". Not "Super Bowl XX", "XX chromosome", "XXX-rated".
    {
        pattern:
            /(?<![\p{L}\p{N}-])(?:[$£€]XX+|X{2,3}(?= (?:people|percent|per cent|million|billion|years?|dollars|men|women|children|days|a\.m\.|p\.m\.|were|have)\b)|XX+%)/gu,
        reason: 'XX: a figure is to come here',
    },
    {
        pattern:
            /\[(?:(?:insert|add|your|first|last|company|client|recipient|product|reporter|author|sender)[^\]\n]{0,30}|(?:full )?name|city|date|place|title|number|quote|quote here|tk|tbc|tbd|xx+|link|phone|email|address|placeholder|figure|age)\]/giu,
        reason: 'A field is not filled in',
    },
    { pattern: /\{\{[^{}\n]{1,40}\}\}|\blorem ipsum\b/giu, reason: 'Dummy text is left in' },
    {
        pattern: /(?<![\p{L}\p{N}.,:–-])(\d+(?:[.,]\d+)*) \1(?= \p{Ll}{3})(?! (?:on|vs|for|in|and|to)\b)/gu,
        reason: 'One figure is typed twice',
    },
];
