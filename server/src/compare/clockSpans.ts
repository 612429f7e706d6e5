import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { figurePattern, matchesOf } from './figurePattern';
import { markedSentences } from './markedSentence';

/** Two times of one day or night with what lies between: "from 4 a.m. to noon, eight hours". */
export interface ClockSpan {
    readonly from: Claim;
    readonly to: Claim;
    readonly length: Claim;
    /** Minutes from the one to the other; past midnight where the second is the earlier. */
    readonly minutes: number;
    readonly agrees: boolean;
}

/** The stretches of the clock that a source tells with both ends and their length. */
export function clockSpansOf(source: SourceReading): ClockSpan[] {
    const spans: ClockSpan[] = [];
    for (const marked of markedSentences(source)) {
        if (zones.test(source.text.slice(marked.sentence.start, marked.sentence.end))) continue;
        for (const pattern of patterns) {
            for (const match of matchesOf(marked, pattern)) {
                const [from, to, length] = ['from', 'to', 'length'].map((name) => match.claim(name));
                const said = length?.quantity;
                const step = length?.unit === undefined ? undefined : steps[length.unit];
                if (from?.quantity === undefined || to?.quantity === undefined || said === undefined) continue;
                if (length === undefined || step === undefined || ![from, to].every(isOfHalfDay)) continue;
                if (spans.some((one) => one.length === length)) continue;
                const minutes = (to.quantity.value - from.quantity.value + day) % day;
                // "About two hours" is not held to the minute, nor is "eight hours".
                const slack = step * (said.bound === 'exactly' ? Math.max(0.5, said.granularity / 2) : 1.5);
                const agrees = Math.abs(said.value * step - minutes) <= slack;
                spans.push({ from, to, length, minutes, agrees });
            }
        }
    }
    return spans;
}

/** Printed so that morning and evening are told apart: "4 a.m.", "noon", "16:30"; not "from nine to five". */
function isOfHalfDay({ text }: Claim): boolean {
    return /[ap]\.? ?m\b|noon|midday|midnight|\b(?:0\d|1[3-9]|2[0-3])[:.]\d\d/i.test(text);
}

const day = 24 * 60;
const steps: Readonly<Record<string, number>> = { minute: 1, hour: 60 };

/** In two zones the two times are not of one clock. */
const zones = /\b(?:GMT|UTC|BST|CET|[ECMP][SD]?T|local time|time zone)\b/;

const patterns: readonly RegExp[] = [
    figurePattern(
        '\\b(?:from|between) {t:from} (?:to|until|till|and) {t:to},? (?:a total of |lasting |or |for |which is |that is )?{d:length}(?=[,.;)]|$| in all| later)',
    ),
    figurePattern('{d:length}(?: [\\p{L}]+){0,2}?,? from {t:from} (?:to|until|till) {t:to}'),
    figurePattern('{t:from}[^‹›;]{1,80}{t:to}, {d:length} later'),
    figurePattern('{t:from}[^‹›;]{1,80}{d:length} later,? at {t:to}'),
    figurePattern(
        '\\b(?:start|begin|began|open|kick)\\w* [^‹›;]{0,20}{t:from}[^‹›;]{1,40}\\b(?:end|finish|clos|conclud|stop)\\w* [^‹›;]{0,15}{t:to},? (?:after|lasting) {d:length}',
    ),
];
