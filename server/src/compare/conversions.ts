import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { figurePattern, matchesOf } from './figurePattern';
import { canAgree, distance } from './intervals';
import { markedSentences } from './markedSentence';

/** One measurement printed in two units: "10 miles (16 km)". */
export interface Conversion {
    readonly first: Claim;
    readonly second: Claim;
    /** The first in the second's unit: 16.09. */
    readonly value: number;
    readonly agrees: boolean;
}

/** The conversions of a source: the second measurement glosses the first in brackets, behind "or" or between commas. */
export function conversionsOf(source: SourceReading): Conversion[] {
    const conversions: Conversion[] = [];
    const taken = new Set<Claim>();
    for (const marked of markedSentences(source)) {
        if (marked.claims.length < 2) continue;
        for (const pattern of patterns) {
            for (const match of matchesOf(marked, pattern)) {
                const first = match.claim('first');
                const second = match.claim('second');
                if (first === undefined || second === undefined || taken.has(second)) continue;
                const conversion = convert(first, second, atSea.test(marked.text));
                if (conversion === undefined) continue;
                taken.add(second);
                conversions.push(conversion);
            }
        }
    }
    return conversions;
}

function convert(first: Claim, second: Claim, sea: boolean): Conversion | undefined {
    if (
        first.base === undefined ||
        second.base === undefined ||
        first.base.unit !== second.base.unit ||
        first.unit === second.unit
    )
        return undefined;
    if (first.quantity === undefined || second.quantity === undefined) return undefined;
    if (first.quantity.bound === 'between' || second.quantity.bound === 'between') return convertRange(first, second);
    const from = first.base.quantity.value;
    const to = second.base.quantity.value;
    if (first.base.unit === 'degree Celsius') return temperature(first, second, from, to);
    const factor = to / second.quantity.value;
    if (!Number.isFinite(factor) || factor === 0) return undefined;
    const { quantity } = second.base;
    const agrees =
        (isRounded(first) && isRounded(second) && canAgree(first.base.quantity, quantity)) ||
        readings(first, sea).some(
            (other) => distance({ ...quantity, value: from * other }, quantity) <= tolerance(second),
        );
    return { first, second, value: from / factor, agrees };
}

/** "Between 2C and 8C (36F to 46F)": both ends, each as far as the figures are rounded. */
function convertRange(first: Claim, second: Claim): Conversion | undefined {
    const [one, other] = [first.base?.quantity, second.base?.quantity];
    if (one?.bound !== 'between' || other?.bound !== 'between' || second.quantity === undefined) return undefined;
    const degrees = second.base?.unit === 'degree Celsius';
    const slack = (end: number) => (degrees ? 1.2 : Math.abs(end) * 0.09);
    const agrees =
        Math.abs(one.min - other.min) <= slack(other.min) && Math.abs(one.max - other.max) <= slack(other.max);
    const scale = other.value / second.quantity.value;
    const value = degrees && second.unit === 'degree Fahrenheit' ? one.value * 1.8 + 32 : one.value / scale;
    return Number.isFinite(value) ? { first, second, value, agrees } : undefined;
}

/** "Over 24,600 acres (60,800 hectares)": an open bound says nothing against the number in brackets. */
function isRounded({ quantity }: Claim): boolean {
    return quantity?.bound === 'exactly' || quantity?.bound === 'about';
}

/** A temperature, or a difference of temperatures ("warmed by 2C (3.6F)"). */
function temperature(first: Claim, second: Claim, from: number, to: number): Conversion | undefined {
    const factor =
        second.unit === 'degree Fahrenheit'
            ? 1.8
            : second.unit === 'degree Celsius' && first.unit === 'degree Fahrenheit'
              ? 1 / 1.8
              : undefined;
    if (factor === undefined || first.base === undefined || second.base === undefined) return undefined;
    const step = (first.quantity?.value ?? 0) * factor;
    const asStep = Math.abs(step - (second.quantity?.value ?? 0)) <= Math.max(0.6, Math.abs(step) * 0.05);
    const agrees = asStep || Math.abs(from - to) <= 1.2 || canAgree(first.base.quantity, second.base.quantity);
    return { first, second, value: second.unit === 'degree Fahrenheit' ? from * 1.8 + 32 : from, agrees };
}

/** What else the first unit may mean, as a factor: a mile at sea, a British gallon, a long ton, a troy ounce. */
function readings(claim: Claim, sea: boolean): readonly number[] {
    if (!sea && /^mile\b/.test(claim.unit ?? '')) return [1];
    return [1, ...(Object.hasOwn(otherReadings, claim.unit ?? '') ? (otherReadings[claim.unit as string] ?? []) : [])];
}

const otherReadings: Readonly<Record<string, readonly number[]>> = {
    mile: [1852 / 1609.344],
    gallon: [4.54609 / 3.785411784],
    pint: [0.473176473 / 0.56826125],
    ton: [1016.0469 / 907.18474, 1000 / 907.18474],
    tonne: [907.18474 / 1000, 1016.0469 / 1000],
    ounce: [31.1034768 / 28.349523],
    'mile per hour': [1.852 / 1.609344],
};

/** Words of the sea and the air, where a mile is often a nautical one. */
const atSea =
    /\b(?:nautical|sea|ocean|strait|gulf|coast|shore|offshore|ashore|island|isle|port|harbou?r|boat|ship|vessel|ferry|yacht|sail\w*|navy|naval|lifeboat|submarine|wreck|reef|plane|aircraft|airliner|helicopter|jet|flight|storm|hurricane|knots?)\b/i;

/** Share by which a conversion may be off: a figure of one or two digits that ends in 0 or 5 is rounded by hand. */
function tolerance(second: Claim): number {
    const { quantity } = second;
    if (quantity === undefined) return 0;
    const digits = quantity.value
        .toPrecision(12)
        .replace(/\.?0+$/, '')
        .replace(/[.-]/g, '')
        .replace(/^0+|0+$/g, '');
    const round = digits.length === 1 || digits.endsWith('5');
    return quantity.bound !== 'exactly' || round ? 0.09 : 0.04;
}

/** The tilde by its number: as it is, it would be a gap of the pattern. */
const hedge =
    '(?:about |around |or |roughly |approximately |some |nearly |equivalent to |the equivalent of |\\u007e ?|= ?)*';
const patterns: readonly RegExp[] = [
    // "10 miles (16 km)", "11-foot waves (3.4 metres)"
    figurePattern(`{u:first}(?:[ -][\\p{L}-]{1,20}){0,3} ?[([] ?${hedge}{u:second} ?[)\\]]`),
    // "24,600 acres, or roughly 38 square miles"; "10 miles/16 km"
    figurePattern(
        `{u:first}(?: [\\p{L}-]{1,20}){0,1}(?:,? or |/| / |,? which is ){1}${hedge}{u:second}(?=[,.;)]|$| –| —)`,
    ),
    // "nine nautical miles out, about 17 kilometres, when": not "two miles long, about a mile wide"
    figurePattern(
        `{u:first}(?: (?:out|away|off|north|south|east|west|offshore|inland))?, ${hedge}{u:second}(?=[,.;)]|$)`,
    ),
];
