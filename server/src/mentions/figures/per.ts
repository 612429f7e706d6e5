import { PER_UNITS } from '../vocabulary/currencies';
import { lowerAt, type Scan } from './scan';

/** "a barrel", "per share", "each", "an hour" at lexeme `i`. */
export function readPer(scan: Scan, i: number): { readonly word: string; readonly to: number } | undefined {
    const first = lowerAt(scan, i);
    if (first === 'each' || first === 'apiece') return { word: 'each', to: i + 1 };
    // "$5-a-day", "£3/kg".
    const slash = first === '/' || first === '-';
    const at = first === '-' ? i + 1 : i;
    const article = lowerAt(scan, at);
    if (!slash && article !== 'a' && article !== 'an' && article !== 'per' && article !== 'every') return undefined;
    if (first === '-' && !/^(?:a|an|per)$/.test(article)) return undefined;
    const noun = lowerAt(scan, at + 1) === '-' ? at + 2 : at + 1;
    // "per diluted share".
    const last = !PER_UNITS.has(lowerAt(scan, noun)) && PER_UNITS.has(lowerAt(scan, noun + 1)) ? noun + 1 : noun;
    const word = lowerAt(scan, last);
    if (!PER_UNITS.has(word) && article !== 'per') return undefined;
    // "$5m a year ago", "won $2m a day after": a point in time.
    if (/^(?:ago|after|before|earlier|later|from|since)$/.test(lowerAt(scan, last + 1))) return undefined;
    return /^[a-z]/.test(word) ? { word, to: last + 1 } : undefined;
}
