import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import type { Fix } from './check';

/**
 * The number of a figure replaced by another one, printed as the figure prints it: 26.7 for "21%" gives "27%", for
 * "21.0%" it gives "26.7%"; 3 for "four" gives "three". Undefined where the figure has no number of its own.
 */
export function withNumber(source: SourceReading, claim: Claim, value: number): Fix | undefined {
    const printed = source.text.slice(claim.focus.start, claim.focus.end);
    const numbers = [...printed.matchAll(/\d[\d,]*(?:\.\d+)?/g)];
    const [number] = numbers;
    if (!Number.isFinite(value) || numbers.length > 1) return undefined;
    if (number === undefined) return inWords(source, claim, printed, value);
    const [, decimals = ''] = number[0].split('.');
    const text = value.toLocaleString('en-US', {
        minimumFractionDigits: decimals.length,
        maximumFractionDigits: decimals.length,
        useGrouping: number[0].includes(',') || Math.abs(value) >= 10_000,
    });
    const start = claim.focus.start + number.index;
    return { spot: { uri: source.uri, start, end: start + number[0].length }, text };
}

function inWords(source: SourceReading, claim: Claim, printed: string, value: number): Fix | undefined {
    const word = small[value];
    const found = /\p{L}+/gu.exec(printed);
    if (word === undefined || found === null || !small.includes(found[0].toLowerCase())) return undefined;
    const start = claim.focus.start + found.index;
    const capital = found[0][0] !== found[0][0]?.toLowerCase();
    return {
        spot: { uri: source.uri, start, end: start + found[0].length },
        text: capital ? word.charAt(0).toUpperCase() + word.slice(1) : word,
    };
}

const small: readonly string[] = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
