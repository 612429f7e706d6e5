import { slipOf } from '../compare/digitSlips';
import { periodSlips } from '../compare/periodSlips';
import { restatements } from '../compare/restatements';
import { defineCheck, spot } from './check';
import { isHeadlinePair } from './headlineMismatch';
import { measureInWords } from './words';

/**
 * One figure twice in one text, with two values.
 *
 * Why: the copy gives a measure twice and the values exclude each other. What to do: keep one, or say what differs (day,
 * group, place).
 *
 * Reported:
 * ```
 * The fire at the mill killed 12 people on Monday.
 *
 * Firefighters found that the fire at the mill killed 14 people.
 * ```
 *
 * Reported:
 * ```
 * A grand jury returned a 48-page indictment on Monday. Lawyers said the 47-page indictment was thin.
 * ```
 *
 * Reported: one figure for two quarters.
 * ```
 * Adjusted earnings per share of the bank grew to $4.17 in the third quarter.
 *
 * The bank’s adjusted earnings per share grew to $4.17 in the second quarter.
 * ```
 *
 * Let pass: a part of the group.
 * ```
 * The fire at the mill killed 12 people on Monday.
 *
 * Four of the 12 people killed at the mill were children.
 * ```
 *
 * Let pass: entries of a list.
 * ```
 * Basic plan: regular price $40 a month, introductory offer $30 a month.
 *
 * Family plan: regular price $50 a month, introductory offer $35 a month.
 * ```
 */
export const selfMismatch = defineCheck({
    id: 'self-mismatch',
    title: 'One text gives a figure two values',
    severity: 'warning',
    *within(source) {
        for (const { a, b, sure } of restatements(source)) {
            if (isHeadlinePair(a, b) || slipOf(a, b) !== undefined) continue;
            yield {
                verdict: 'contradiction',
                severity: sure ? 'warning' : 'information',
                a: spot(source, a),
                b: spot(source, b),
                reason: `Two figures for ${measureInWords(a)} in one text`,
                advice: 'Keep one, or say what differs.',
            };
        }
        for (const { a, b, periods } of periodSlips(source)) {
            yield {
                verdict: 'contradiction',
                severity: 'information',
                a: spot(source, a),
                b: spot(source, b),
                reason: `One figure for two quarters: ${periods.join(' and ')}`,
                advice: 'Find out of which quarter it is.',
            };
        }
    },
});
