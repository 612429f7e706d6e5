import type { Claim } from '../../server/src/claims/claim';
import { readSource } from '../../server/src/claims/readSource';
import type { SourceReading } from '../../server/src/claims/sourceReading';
import { readMentions } from '../../server/src/mentions/readMentions';
import { splitPassages } from '../../server/src/text/passages';

/** Reads plain copy, published on a Saturday in March 2024. */
export function readCopy(text: string, published = '2024-03-09'): SourceReading {
    return readSource(
        { uri: 'file:///desk/copy.txt', text, published },
        splitPassages(text, 'plaintext').map(readMentions),
    );
}

/** The figures and states that copy claims, as an editor would note them: "killed 12", "injured at-least 3 part". */
export function notesOf(text: string): string[] {
    return readCopy(text)
        .claims.filter(
            (claim) =>
                claim.quantity !== undefined &&
                claim.kind !== 'date' &&
                claim.kind !== 'ordinal' &&
                claim.kind !== 'time',
        )
        .map(noteOf);
}

/** One claim in a line: measure, bound, value; then what is not the rule: part, polarity, event. */
export function noteOf(claim: Claim): string {
    const { quantity } = claim;
    const bound = quantity === undefined || quantity.bound === 'exactly' ? '' : `${quantity.bound} `;
    const words = [`${claim.measure} ${bound}${quantity?.value ?? ''}`];
    if (claim.whole) words.push('whole');
    if (claim.extent !== 'total') words.push(claim.extent);
    if (claim.polarity !== 'affirmed') words.push(claim.polarity);
    if (claim.event !== 'main') words.push(`@${claim.event}`);
    return words.join(' ');
}
