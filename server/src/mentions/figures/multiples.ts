import { MULTIPLE_WORDS } from '../vocabulary/multiples';
import { type Extent, readExtent } from './range';
import { type Reading, roundingOf } from './reading';
import { isGlued, lowerAt, type Scan, textAt } from './scan';

/** "doubled", "tripling", "threefold", "twice as many", "three times the", "10-fold": a ratio. */
export function recogniseMultiple(scan: Scan, i: number): Reading | undefined {
    const word = lowerAt(scan, i);
    const value = MULTIPLE_WORDS.get(word);
    if (value !== undefined) {
        if (
            (word === 'double' || word === 'triple' || word === 'treble') &&
            !/^(?:the|that|what|its|their|his|her|last|as|or|in|to|from|by|on|over|than)$/.test(lowerAt(scan, i + 1)) &&
            !/^(?:to|would|will|could|than|nearly|almost|can|might|may|should|about|roughly)$/.test(
                lowerAt(scan, i - 1),
            )
        )
            return undefined;
        if (word === 'halved' || word === 'doubled' || word === 'double' || !/^(?:half|halves)$/.test(word))
            return reading(i, i + 1, i + 1, value, 0.1 * value, 'words', 'rounded');
    }
    const extent = readExtent(scan, i);
    if (extent === undefined) return undefined;
    const at = textAt(scan, extent.to) === '-' && isGlued(scan, extent.to) ? extent.to + 1 : extent.to;
    if (lowerAt(scan, at) === 'fold') return counted(extent, at + 1);
    if (lowerAt(scan, at) !== 'times' || !COMPARES.has(lowerAt(scan, at + 1))) return undefined;
    return counted(extent, at + 1);
}

/** Behind "three times": a ratio; anything else counts occasions ("shot three times"). */
const COMPARES: ReadonlySet<string> = new Set(
    'as more the higher larger bigger faster greater longer its their his her that less fewer lower likelier stronger normal what smaller worse better national'.split(
        ' ',
    ),
);

function counted({ from, to: coreTo, low, high }: Extent, to: number): Reading {
    return {
        ...reading(from, to, coreTo, low.value, low.granularity, low.form, roundingOf(low, 'rounded')),
        ...(high === undefined ? {} : { high: { value: high.value, granularity: high.granularity } }),
    };
}

function reading(
    from: number,
    to: number,
    coreTo: number,
    value: number,
    granularity: number,
    form: 'digits' | 'words',
    rounding: Reading['rounding'],
): Reading {
    return { kind: 'multiple', from, to, core: { from, to: coreTo }, value, granularity, rounding, form, hedged: true };
}
