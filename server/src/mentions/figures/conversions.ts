import type { Figure } from '../figure';

/**
 * The same figures, each that glosses the one before in another unit pointing at it: "ten nautical miles (19
 * kilometers)", "$500, or £390".
 */
export function linkConversions(text: string, figures: readonly Figure[]): Figure[] {
    return figures.map((figure, i) => {
        const before = figures[i - 1];
        if (before === undefined || !isSameDimension(before, figure)) return figure;
        return BRIDGE.test(text.slice(before.end, figure.start)) ? { ...figure, converts: i - 1 } : figure;
    });
}

/** A bracket, behind at most three words of the counted noun, or "or". */
const BRIDGE =
    /^(?:[ -][\p{L}-]{1,20}){0,3} ?(?:[([]|, or|,? or| \/|\/) ?(?:about|around|or|roughly|approximately|=|~|equivalent to|the equivalent of)? ?$/u;

function isSameDimension(a: Figure, b: Figure): boolean {
    if (a.unit === undefined || b.unit === undefined || a.unit === b.unit) return false;
    if (a.kind === 'money') return b.kind === 'money';
    return a.base !== undefined && a.base.unit === b.base?.unit && a.kind === b.kind;
}
