import { recogniseAttributions } from '../../server/src/mentions/attributions';
import { recogniseDates } from '../../server/src/mentions/dates';
import type { Mentions } from '../../server/src/mentions/mentions';
import { recogniseNames } from '../../server/src/mentions/names';
import { recogniseQuotations } from '../../server/src/mentions/quotations';
import type { Passage } from '../../server/src/text/passage';
import { splitPassages } from '../../server/src/text/passages';
import type { LanguageId } from '../../server/src/text/source';
import { tokenise } from '../../server/src/text/tokens';

/** A text as one passage. */
export function passageOf(text: string): Passage {
    return { kind: 'paragraph', start: 0, end: text.length, text };
}

/** The passages of a text with all that this layer reads in them but figures. */
export function readingsOf(text: string, languageId: LanguageId = 'plaintext'): Mentions[] {
    return splitPassages(text, languageId).map((passage) => {
        const tokens = tokenise(passage.text);
        return {
            passage,
            ...tokens,
            figures: [],
            dates: recogniseDates(passage, tokens),
            names: recogniseNames(passage, tokens),
            quotations: recogniseQuotations(passage, tokens),
            attributions: recogniseAttributions(passage, tokens),
        };
    });
}

/** Texts that nobody writes and every reader must bear. */
export const oddTexts: readonly string[] = [
    '',
    ' ',
    '.',
    '…',
    '"',
    "'",
    '“',
    '”’"\'',
    '()[]{}',
    '😢',
    '👩‍👩‍👧‍👦 said 😢',
    '\ud83d',
    'said',
    'said said said',
    'according to',
    'According to , ,',
    ': “',
    'A: “',
    'President',
    'Mr',
    'of the',
    'The Of And For',
    '31 February 2024',
    '0000-00-00',
    '99/99/9999',
    'May',
    'constructor toString __proto__ hasOwnProperty',
    'Constructor Prototype said that __proto__',
    '\u0000\u0001\u0002',
    '“““‘‘‘"""\'\'\'',
    'A'.repeat(3000),
    'Ab '.repeat(600),
    '\u200b\u200d\ufe0f',
];

/**
 * How fast reading slows down: the time for a character of a text eight times as long, over that of the shorter one.
 * About 1 when time grows in step with length, 8 when it grows with its square. Processor time, best of three runs.
 */
export function growth(read: (text: string) => void, unit: string, length: number): number {
    const time = (text: string): number => {
        let best = Number.POSITIVE_INFINITY;
        for (let run = 0; run < 3; run++) {
            const start = process.cpuUsage();
            read(text);
            const spent = process.cpuUsage(start);
            best = Math.min(best, spent.user + spent.system);
        }
        return best;
    };
    const short = unit.repeat(Math.ceil(length / unit.length));
    // In the first milliseconds the compiler decides, not the length.
    return time(short.repeat(8)) / 8 / Math.max(time(short), 4000);
}
