import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { commonStems } from './commonStems';
import { wordsOf } from './wording';

/** Two quotations of the same words. */
export interface QuotationPair {
    readonly a: Claim;
    readonly b: Claim;
    /** 0 to 1. */
    readonly score: number;
}

/** Quotations of two sources with the same words, or with the shorter one whole inside the longer. */
export function alignQuotations(a: SourceReading, b: SourceReading): QuotationPair[] {
    const left = quotationsOf(a);
    const right = quotationsOf(b);
    const pairs: QuotationPair[] = [];
    for (const one of left) {
        for (const other of right) {
            if (one.words === other.words) pairs.push({ a: one.claim, b: other.claim, score: 0.95 });
            else if (one.words.includes(other.words) || other.words.includes(one.words))
                pairs.push({ a: one.claim, b: other.claim, score: 0.8 });
        }
    }
    return pairs;
}

/** Words with a blank at either end, so that a part is found at word borders only. */
function quotationsOf(source: SourceReading): { readonly claim: Claim; readonly words: string }[] {
    return source.claims.flatMap((claim) => {
        if (claim.kind !== 'quotation') return [];
        const words = wordsOf(source.text.slice(claim.focus.start, claim.focus.end));
        const telling = words.filter((word) => word.length > 3 && !commonStems.has(word));
        return words.length >= 2 && telling.length >= 1 ? [{ claim, words: ` ${words.join(' ')} ` }] : [];
    });
}
