import type { Claim } from '../claims/claim';

/** The printed words of a passage, on one line and short enough for a message. */
export function quote(text: string, limit = 42): string {
    const line = text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^["“”‘’']+|["“”‘’']+$/g, '');
    return `“${line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line}”`;
}

/** What a claim measures, in words: "people killed", "age of Jane Roe", "jobless rate"; of a person with a post, the post. */
export function measureInWords(claim: Claim): string {
    if (claim.kind === 'age') return claim.subject === undefined ? 'age' : `age of ${claim.subject}`;
    if (claim.kind === 'name' && claim.group[0] !== undefined) return claim.group[0];
    if (claim.unit === 'people' && claim.measure !== 'people')
        return `people ${claim.measure === 'laid-off' ? 'laid off' : claim.measure}`;
    return claim.measure;
}

/** The value in words: "38", "at least 12", "1.2 million" as printed where there is no number. */
export function valueInWords(claim: Claim): string {
    const { quantity } = claim;
    if (claim.date !== undefined && claim.kind === 'date') return claim.date;
    if (quantity === undefined) return claim.text.replace(/\s+/g, ' ');
    const value = number(quantity.value);
    const unit = claim.unit === undefined || claim.unit === 'people' ? '' : ` ${claim.unit}`;
    switch (quantity.bound) {
        case 'exactly':
            return `${value}${unit}`;
        case 'about':
            return `about ${value}${unit}`;
        case 'at-least':
            return `at least ${value}${unit}`;
        case 'at-most':
            return `at most ${value}${unit}`;
        case 'more-than':
            return `more than ${value}${unit}`;
        case 'less-than':
            return `fewer than ${value}${unit}`;
        case 'between':
            return `${number(quantity.min)} to ${number(quantity.max)}${unit}`;
    }
}

function number(value: number): string {
    if (!Number.isFinite(value)) return '…';
    return format.format(value);
}

/** Made once: making one costs more than a hundred numbers. */
const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });
