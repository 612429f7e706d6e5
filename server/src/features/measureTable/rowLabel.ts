import { measureInWords, quote } from '../../checks/words';
import type { Claim } from '../../claims/claim';
import { anyone } from '../../claims/vocabulary/people';

/** What a row measures, in words: "people killed · Russian", "revenue · online", "change in sales". */
export function rowLabel(claims: readonly Claim[]): string {
    const claim = plainest(claims.filter(({ kind }) => kind !== 'statement')) ?? claims[0];
    if (claim === undefined) return '';
    if (claim.kind === 'statement') return measureInWords({ ...claim, unit: 'people' });
    // Nothing in the copy says what is counted: the words themselves have to do.
    if ((claim.kind !== 'age' && claim.measure === claim.kind) || claim.measure === claim.unit)
        return quote(claim.text);
    const parts = [withExtent(claim)];
    const group = narrowing(claim).map((word) => asPrinted(word, claim.text));
    if (group.length > 0) parts.push(group.join(' '));
    if (claim.kind !== 'age' && claim.subject !== undefined) parts.push(claim.subject);
    if (claim.kind === 'percent') parts.push('percent');
    if (claim.per !== undefined) parts.push(`per ${claim.per}`);
    if (claim.event === 'other') parts.push('another event');
    else if (claim.event !== 'main') parts.push(claim.event);
    if (claim.polarity === 'hypothetical') parts.push('expected or possible');
    return parts.join(' · ');
}

/** Words that narrow what is counted beyond the measure itself: "russian" of "Russian passengers killed". */
export function narrowing(claim: Claim): readonly string[] {
    const named = new Set(claim.measure.split(' '));
    // "seat" is no narrower than "seats".
    const isNamed = (word: string) => named.has(word) || named.has(`${word}s`);
    const words = claim.group.filter((word) => !isNamed(word) && !anyone.has(word));
    // "passenger", "and crew": what is added stands behind what it is added to.
    return [...words.filter((word) => !word.startsWith('and ')), ...words.filter((word) => word.startsWith('and '))];
}

/** The claim that narrows its group least speaks for the row. */
function plainest(claims: readonly Claim[]): Claim | undefined {
    let best: Claim | undefined;
    for (const claim of claims) {
        if (best === undefined || narrowing(claim).length < narrowing(best).length) best = claim;
    }
    return best;
}

function withExtent(claim: Claim): string {
    const measure = measureInWords(claim);
    switch (claim.extent) {
        case 'total':
            return measure;
        case 'part':
            return `${measure} · in part`;
        case 'change':
            return `change in ${measure}`;
    }
}

/** A lemma as the copy prints it: "Russian" for "russian". */
function asPrinted(lemma: string, text: string): string {
    const [first = '', ...rest] = lemma.split(' ').reverse();
    const at = text.toLowerCase().indexOf(first);
    const printed = at < 0 ? first : (/^[\p{L}\p{M}\p{N}'’-]+/u.exec(text.slice(at))?.[0] ?? first);
    return [...rest.reverse(), printed].join(' ');
}
