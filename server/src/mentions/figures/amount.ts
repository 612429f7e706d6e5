import {
    AMBIGUOUS_SCALES,
    DENOMINATORS,
    FRACTION_MARKS,
    SCALE_ABBREVIATIONS,
    SCALE_WORDS,
} from '../vocabulary/numberWords';
import { readNumberWords } from './numberWords';
import { isGlued, isPluralNoun, lowerAt, type Scan, textAt } from './scan';

/** A number with its scale: "1.2 million", "38", "two dozen", "three and a half". `from` and `to` count lexemes. */
export interface Amount {
    readonly from: number;
    readonly to: number;
    readonly value: number;
    /** Step of the last printed digit: 100,000 for "1.2 million". */
    readonly granularity: number;
    readonly form: 'digits' | 'words';
    /** What the number is multiplied by: 1e6 for "1.2 million"; 1 without scale. */
    readonly scale: number;
    /** Whether the number is printed to the last unit: "38" is, "1.2 million", "3.5" and "two dozen" are not. */
    readonly exact: boolean;
}

/** Reads the number that starts at lexeme `i`. `money` lets "m" and "b" mean million and billion. */
export function readAmount(scan: Scan, i: number, money: 'money' | 'any' = 'any'): Amount | undefined {
    if (money === 'money') return read(scan, i, money);
    const known = scan.amounts[i];
    if (known !== undefined) return known === 'none' ? undefined : known;
    const amount = read(scan, i, money);
    if (i < scan.lexemes.length) scan.amounts[i] = amount ?? 'none';
    return amount;
}

function read(scan: Scan, i: number, money: 'money' | 'any'): Amount | undefined {
    const lexeme = scan.lexemes[i];
    if (lexeme === undefined || lexeme.kind === 'mark') return lexeme === undefined ? undefined : fractionMark(scan, i);
    return lexeme.kind === 'number' ? digits(scan, i, money) : readNumberWords(scan, i);
}

function digits(scan: Scan, i: number, money: 'money' | 'any'): Amount | undefined {
    const printed = spaced(scan, i);
    if (printed === undefined) return undefined;
    const point = printed.text.indexOf('.');
    const decimals = point < 0 ? 0 : printed.text.length - point - 1;
    const value = Number(printed.text.includes(',') ? printed.text.replaceAll(',', '') : printed.text);
    if (!Number.isFinite(value) || printed.text.length > 24) return undefined;
    const plain: Amount = {
        from: i,
        to: printed.to,
        value,
        granularity: decimals === 0 ? 1 : 10 ** -decimals,
        form: 'digits',
        scale: 1,
        exact: decimals === 0,
    };
    return withScale(scan, withFraction(scan, plain), money);
}

/** The digits with groups that are set apart by a narrow blank: "1 234 567". */
function spaced(scan: Scan, i: number): { readonly text: string; readonly to: number } | undefined {
    let text = textAt(scan, i);
    if (/\..*\./.test(text)) return undefined;
    // "1.234,5" may be either way round: it is left alone.
    if (textAt(scan, i + 1) === ',' && isGlued(scan, i + 1) && isGlued(scan, i + 2) && /^\d/.test(textAt(scan, i + 2)))
        return undefined;
    let to = i + 1;
    const before = scan.lexemes[i - 1];
    if (/^[1-9]\d{0,2}$/.test(text) && before?.kind !== 'number') {
        while (to - i < 5 && isGroup(scan, to)) text += textAt(scan, to++);
        // A group of another length on either side is a telephone number or a list.
        if (to > i + 1 && scan.lexemes[to]?.kind === 'number') return undefined;
    }
    return { text, to };
}

function isGroup(scan: Scan, i: number): boolean {
    const lexeme = scan.lexemes[i];
    const gap = lexeme === undefined ? 0 : lexeme.start - (scan.lexemes[i - 1]?.end ?? 0);
    return lexeme?.kind === 'number' && gap === 1 && /^\d{3}(?:\.\d+)?$/.test(lexeme.text);
}

/** "3½", "3 1/2", "3 and a half". */
function withFraction(scan: Scan, amount: Amount): Amount {
    const mark = FRACTION_MARKS.get(textAt(scan, amount.to));
    if (mark !== undefined) return plus(amount, mark, amount.to + 1);
    const slash = slashFraction(scan, amount.to);
    if (slash !== undefined && !isGlued(scan, amount.to) && slash < 1) return plus(amount, slash, amount.to + 3);
    if (lowerAt(scan, amount.to) === 'and' && lowerAt(scan, amount.to + 1) === 'a') {
        const denominator = DENOMINATORS.get(lowerAt(scan, amount.to + 2));
        if (denominator === 2 || denominator === 4) return plus(amount, 1 / denominator, amount.to + 3);
    }
    return amount;
}

/** "1/2" at lexeme `i`: denominators that occur in copy, so that "24/7" and "9/11" are none. */
export function slashFraction(scan: Scan, i: number): number | undefined {
    if (textAt(scan, i + 1) !== '/' || !isGlued(scan, i + 1) || !isGlued(scan, i + 2)) return undefined;
    const top = Number(textAt(scan, i));
    const bottom = Number(textAt(scan, i + 2));
    if (textAt(scan, i + 3) === '/' && isGlued(scan, i + 3)) return undefined;
    return [2, 3, 4, 5, 8, 10].includes(bottom) && top > 0 && top < bottom ? top / bottom : undefined;
}

function plus(amount: Amount, fraction: number, to: number): Amount {
    return {
        ...amount,
        to,
        value: amount.value + fraction,
        granularity: fraction === 1 / 2 ? 0.5 : 0.25,
        exact: false,
    };
}

function fractionMark(scan: Scan, i: number): Amount | undefined {
    const mark = FRACTION_MARKS.get(textAt(scan, i));
    if (mark === undefined) return undefined;
    const plain: Amount = {
        from: i,
        to: i + 1,
        value: mark,
        granularity: 0.25,
        form: 'digits',
        scale: 1,
        exact: false,
    };
    return withScale(scan, plain, 'any');
}

function withScale(scan: Scan, amount: Amount, money: 'money' | 'any'): Amount {
    let at = amount.to;
    // "5-million", "205-million-pound".
    if (textAt(scan, at) === '-' && isGlued(scan, at) && SCALE_WORDS.has(lowerAt(scan, at + 1))) at++;
    const word = lowerAt(scan, at);
    const scale = SCALE_WORDS.get(word) ?? abbreviation(scan, at, money);
    if (scale === undefined) return amount;
    const next = SCALE_WORDS.get(lowerAt(scan, at + 1));
    const chained = next !== undefined && next > scale && scale >= 100 ? next : 1;
    return scaled(amount, scale * chained, chained === 1 ? at + 1 : at + 2);
}

function scaled(amount: Amount, scale: number, to: number): Amount {
    return {
        ...amount,
        to,
        // 1.1 * 1e6 is 1100000.0000000002.
        value: Number((amount.value * scale).toPrecision(15)),
        granularity: Number((amount.granularity * scale).toPrecision(12)),
        scale,
        exact: false,
    };
}

function abbreviation(scan: Scan, i: number, money: 'money' | 'any'): number | undefined {
    const word = lowerAt(scan, i);
    const sure = SCALE_ABBREVIATIONS.get(word);
    if (sure !== undefined) {
        if (word === 'k' && /^(?:run|race|walk|fun|runs|races|charity|time)$/.test(lowerAt(scan, i + 1)))
            return undefined;
        // "a 4K screen".
        if (/^[48]$/.test(textAt(scan, i - 1)) && textAt(scan, i) === 'K' && !isPluralNoun(scan, i + 1))
            return undefined;
        if (isGlued(scan, i) || (word === 'mil' && money === 'money')) return sure;
        return word === 'k' || word === 'mil' || word === 'cr' ? undefined : sure;
    }
    const ambiguous = AMBIGUOUS_SCALES.get(word);
    if (ambiguous === undefined) return undefined;
    if (money === 'money') return isGlued(scan, i) || word === 'm' || word === 'b' ? ambiguous : undefined;
    return isGlued(scan, i) && isPluralNoun(scan, i + 1) ? ambiguous : undefined;
}
