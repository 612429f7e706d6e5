import { inShort, readable } from '../compare/arithmetic';
import { conversionsOf } from '../compare/conversions';
import { rateClashes } from '../compare/exchangeRates';
import { glossesOf } from '../compare/glosses';
import { defineCheck, spot } from './check';
import { withNumber } from './fix';
import { quote } from './words';

/**
 * One measurement in two units that do not match.
 *
 * Why: the figure in brackets is not the same length, area, weight or temperature. What to do: convert again from the
 * figure that the source gave; multiplying where one should divide is the usual slip.
 *
 * Reported:
 * ```
 * The village is 10 miles (12 km) from the border.
 * ```
 *
 * Reported:
 * ```
 * The fire covered 24,600 acres (about 60,800 hectares).
 * ```
 *
 * Reported: money at the rate that the copy gives.
 * ```
 * The museum paid £10 million ($15 million at $1.30 to the pound) for it.
 * ```
 *
 * Reported: a share in words and in digits.
 * ```
 * About one in ten readers, or 15%, wrote to the editor.
 * ```
 *
 * Let pass: rounding.
 * ```
 * Six-foot (2-metre) waves broke over the wall, 10 miles (16 km) from the border.
 * ```
 *
 * Let pass: a nautical mile is not a mile.
 * ```
 * The boat sank nine nautical miles (17 km) from port.
 * ```
 */
export const conversion = defineCheck({
    id: 'conversion',
    title: 'The same measurement in two units does not match',
    severity: 'warning',
    *within(source) {
        for (const { first, second, value, agrees } of conversionsOf(source)) {
            if (agrees || second.quantity === undefined) continue;
            const figures = Math.max(2, digitsOf(second.quantity.value));
            const rounded = Number(value.toPrecision(figures));
            const fix = withNumber(source, second, rounded);
            yield {
                verdict: 'contradiction',
                a: spot(source, second.focus),
                b: spot(source, first.focus),
                reason: `${source.text.slice(first.focus.start, first.focus.end)} is ${readable(rounded)} ${unitInWords(second.unit ?? '')}, the copy says ${readable(second.quantity.value)}`,
                advice: 'Convert again from the figure that the source gave.',
                ...(fix === undefined ? {} : { fix }),
            };
        }
        for (const { odd, against, rate, value, stated } of rateClashes(source)) {
            const said = odd.second.quantity?.value ?? 0;
            const [right, printed] = inShort(value, said);
            yield {
                verdict: 'contradiction',
                severity: stated ? 'warning' : 'information',
                a: spot(source, odd.second.focus),
                b: spot(source, against.focus),
                reason: stated
                    ? `At ${readable(rate, 4)} it is ${right}, the copy says ${printed}`
                    : `Two rates of exchange in one text: ${readable(rate, 2)} and ${readable(odd.rate, 2)}`,
                advice: 'Convert both at the rate of one day.',
            };
        }
        for (const { words, digits, agrees } of glossesOf(source)) {
            if (agrees) continue;
            yield {
                verdict: 'contradiction',
                a: spot(source, digits.focus),
                b: spot(source, words.focus),
                reason: `${quote(words.text)} is ${readable(words.quantity?.value ?? 0, 0)}%, the copy says ${readable(digits.quantity?.value ?? 0)}%`,
                advice: 'One of the two is off.',
            };
        }
    },
});

/** "miles per hour", "degrees Fahrenheit", "square feet". */
function unitInWords(unit: string): string {
    if (/foot$/.test(unit)) return unit.replace(/foot$/, 'feet');
    if (/inch$/.test(unit)) return `${unit}es`;
    if (/^degree /.test(unit)) return unit.replace('degree', 'degrees');
    return unit.includes(' per ') ? unit.replace(' per ', 's per ') : `${unit}s`;
}

/** Significant digits: 3 of 60,800. */
function digitsOf(value: number): number {
    return value
        .toPrecision(12)
        .replace(/\.?0+$/, '')
        .replace(/[.-]/g, '')
        .replace(/^0+/, '')
        .replace(/0+$/, '').length;
}
