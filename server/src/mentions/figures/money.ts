import {
    CURRENCY_LETTERS,
    CURRENCY_PREFIXES,
    CURRENCY_SYMBOLS,
    CURRENCY_WORDS,
    NATIONAL_CURRENCIES,
    SMALL_COINS,
} from '../vocabulary/currencies';
import { type Amount, readAmount } from './amount';
import { readPer } from './per';
import { isBetween, isLevel, readExtent, withElidedScale } from './range';
import { type Reading, roundingOf } from './reading';
import { isGlued, lowerAt, type Scan, textAt } from './scan';
import { afterHyphen } from './units';

/** "$3bn", "-£33m", "Sh3 million", "205 million pounds", "4.2p", "£205m to £215m", "$80 a barrel". */
export function recogniseMoney(scan: Scan, i: number): Reading | undefined {
    return withSymbol(scan, i) ?? withWord(scan, i) ?? inCoins(scan, i);
}

function withSymbol(scan: Scan, i: number): Reading | undefined {
    // "-£33m": a minus touches the symbol and nothing in front.
    const minus = /^[-−–]$/.test(textAt(scan, i)) && !isGlued(scan, i) && isGlued(scan, i + 1);
    const symbol = symbolAt(scan, minus ? i + 1 : i);
    if (symbol === undefined) return undefined;
    const negative = minus || (/^[-−]$/.test(textAt(scan, symbol.to)) && isGlued(scan, symbol.to + 1));
    const start = !minus && negative ? symbol.to + 1 : symbol.to;
    const low = readAmount(scan, start, 'money');
    if (low === undefined || (low.form === 'words' && !/^[a-z]/.test(textAt(scan, start)))) return undefined;
    const high = secondPrice(scan, low, symbol.unit, i);
    return price(scan, i, low, high, symbol.unit, negative ? -1 : 1);
}

/** The symbol, code or letter that ends right in front of a number. */
function symbolAt(scan: Scan, i: number): { readonly unit: string; readonly to: number } | undefined {
    const start = scan.lexemes[i]?.start;
    if (start === undefined) return undefined;
    const printed = textAt(scan, i);
    const next = scan.lexemes[i + 1];
    if (next?.kind === 'number' || next?.lower === '.') {
        const code = CURRENCY_PREFIXES.get(printed);
        if (code !== undefined && next.kind === 'number') return { unit: code, to: i + 1 };
        if (code !== undefined && scan.lexemes[i + 2]?.kind === 'number') return { unit: code, to: i + 2 };
        const letter = CURRENCY_LETTERS.get(printed);
        if (letter !== undefined && next.glued && !isGlued(scan, i) && isLarge(scan, i + 1))
            return { unit: letter, to: i + 1 };
    }
    if (!/^[A-Z$£€¥₹₦₩₽₺₴₱₪฿₫M]/.test(printed)) return undefined;
    for (const [symbol, unit] of CURRENCY_SYMBOLS) {
        if (!scan.text.startsWith(symbol, start)) continue;
        let to = i;
        while ((scan.lexemes[to]?.end ?? Number.POSITIVE_INFINITY) <= start + symbol.length) to++;
        return { unit, to };
    }
    return undefined;
}

/** A letter is a currency in front of thousands or a scale: "P200,000", "R5m"; "N95" and "K9" are names. */
function isLarge(scan: Scan, i: number): boolean {
    const amount = readAmount(scan, i, 'money');
    return amount !== undefined && (amount.scale >= 1000 || (amount.value >= 1000 && textAt(scan, i).includes(',')));
}

function secondPrice(scan: Scan, low: Amount, unit: string, from: number): Amount | undefined {
    const word = lowerAt(scan, low.to);
    if (
        !/^(?:to|or|-|–)$/.test(word) &&
        !(word === 'and' && isBetween(scan, from)) &&
        !(word === 'and' && low.scale === 1)
    )
        return undefined;
    const symbol = symbolAt(scan, low.to + 1);
    if (symbol !== undefined && symbol.unit !== unit) return undefined;
    if (symbol === undefined && word === 'and' && !isBetween(scan, from)) return undefined;
    const high = readAmount(scan, symbol?.to ?? low.to + 1, 'money');
    if (high === undefined) return undefined;
    if (word === 'and' && !isBetween(scan, from)) return undefined;
    if (symbol === undefined && /^(?:%|percent|per)$/.test(lowerAt(scan, high.to))) return undefined;
    // "$5 to 12 people": the second number belongs to what follows it.
    if (symbol === undefined && word !== '-' && word !== '–' && high.scale === 1 && word !== 'and') return undefined;
    const lower = withElidedScale(low, high).value;
    if (word === 'to' && isLevel(scan, from, lower, high.value)) return undefined;
    return lower < high.value ? high : undefined;
}

function price(
    scan: Scan,
    from: number,
    printed: Amount,
    high: Amount | undefined,
    unit: string,
    sign: 1 | -1,
): Reading {
    const low = high === undefined ? printed : withElidedScale(printed, high);
    let to = high?.to ?? low.to;
    // "$5 US", "$3m (US)", "£20 million pounds", "$5-million-dollar".
    const repeated = afterHyphen(scan, to);
    const again = CURRENCY_WORDS.get(lowerAt(scan, repeated));
    if (again === unit && !/^pounds?$/.test(lowerAt(scan, repeated))) to = repeated + 1;
    const per = readPer(scan, to);
    return {
        kind: 'money',
        from,
        to: per?.to ?? to,
        core: { from: low.from, to: high?.to ?? low.to },
        value: low.value * sign,
        granularity: low.granularity,
        rounding: priceRounding(low),
        ...(high === undefined ? {} : { high: { value: high.value, granularity: high.granularity } }),
        form: low.form,
        unit,
        ...(per === undefined ? {} : { per: per.word }),
        hedged: true,
    };
}

/** "$5,687.75" is meant to the cent; "$3.5bn" and "$3m" are rounded. */
function priceRounding(amount: Amount): 'exact' | 'rounded' | 'tenth' {
    if (amount.scale === 1 && amount.granularity <= 0.01) return 'exact';
    const rounding = roundingOf(amount, 'exact');
    return rounding === 'whole' ? 'exact' : rounding;
}

/** "205 million pounds", "340 Mexican pesos", "a 5-million-euro deal". */
function withWord(scan: Scan, i: number): Reading | undefined {
    const extent = readExtent(scan, i);
    if (extent === undefined) return undefined;
    const last = extent.high ?? extent.low;
    const at = afterHyphen(scan, extent.to);
    const currency = currencyAt(scan, at, last);
    if (currency === undefined) return undefined;
    return {
        ...price(scan, i, extent.low, extent.high, currency.unit, 1),
        ...perAfter(scan, currency.to),
    };
}

function perAfter(scan: Scan, to: number): { readonly to: number; readonly per?: string } {
    const per = readPer(scan, to);
    return per === undefined ? { to } : { to: per.to, per: per.word };
}

function currencyAt(scan: Scan, i: number, amount: Amount): { readonly unit: string; readonly to: number } | undefined {
    const nation = nationAt(scan, i);
    const at = nation?.to ?? i;
    const word = lowerAt(scan, at);
    if (nation !== undefined) {
        for (const stem of [
            word,
            word.replace(/s$/, ''),
            word.replace(/(?:or|er)$/, word.endsWith('or') ? 'a' : 'e'),
        ]) {
            const unit = NATIONAL_CURRENCIES[stem]?.[nation.name];
            if (unit !== undefined) return { unit, to: at + 1 };
        }
        return undefined;
    }
    // The Korean won is the past of "win" to most readers: only behind a scale.
    if (word === 'won')
        return amount.scale >= 1e6 && amount.form === 'digits' && !/^(?:the|a|an|in|by)$/.test(lowerAt(scan, at + 1))
            ? { unit: 'KRW', to: at + 1 }
            : undefined;
    const unit = CURRENCY_WORDS.get(word);
    if (unit === undefined) return undefined;
    if (/^pounds?$/.test(word) && !isSterling(scan, i, amount)) return undefined;
    if (word.length === 3 && textAt(scan, at) !== textAt(scan, at).toUpperCase() && /^(?:cad|try|sek|nok)$/.test(word))
        return undefined;
    const to = lowerAt(scan, at + 1) === 'sterling' ? at + 2 : at + 1;
    return { unit, to };
}

function nationAt(scan: Scan, i: number): { readonly name: string; readonly to: number } | undefined {
    const word = lowerAt(scan, i);
    if (word === 'u' && scan.text.startsWith('U.S.', scan.lexemes[i]?.start ?? 0)) return { name: 'us', to: i + 4 };
    if (word === 'new') return lowerAt(scan, i + 1) === 'zealand' ? { name: 'zealand', to: i + 2 } : undefined;
    if (word === 'hong' || word === 'sri') return { name: lowerAt(scan, i + 1), to: i + 2 };
    return NATIONS.has(word) ? { name: word, to: i + 1 } : undefined;
}

const NATIONS: ReadonlySet<string> = new Set(
    Object.values(NATIONAL_CURRENCIES).flatMap((nations) => Object.keys(nations)),
);

/** Pounds are money with a scale or where the sentence speaks of money, and weight elsewhere. */
function isSterling(scan: Scan, i: number, amount: Amount): boolean {
    const next = lowerAt(scan, i + 1);
    if (next === 'sterling') return true;
    if (next === 'of' || (next === 'per' && lowerAt(scan, i + 2) === 'square')) return false;
    if (amount.scale >= 1e6) return true;
    if (scan.text.includes('£')) return true;
    for (let at = amount.from - 1; at >= amount.from - 8 && at >= 0; at--) {
        if (MONEY_WORDS.has(lowerAt(scan, at))) return true;
        if (scan.opening[at] === true) break;
    }
    for (let at = i + 1; at < i + 8 && at < scan.lexemes.length && scan.opening[at] !== true; at++) {
        if (MONEY_WORDS.has(lowerAt(scan, at))) return true;
    }
    return false;
}

const MONEY_WORDS: ReadonlySet<string> = new Set(
    'fine fined cost costs costing pay paid pays paying worth price priced prices spend spent sum debt debts loan fee fees salary wage wages budget profit profits revenue sales earn earned earns stole stolen raised donated owed bill bills grant funding cash money bonus rent tax taxes charged'.split(
        ' ',
    ),
);

/** "14p", "60 cents", "4.2p": hundredths of the main unit. */
function inCoins(scan: Scan, i: number): Reading | undefined {
    const extent = readExtent(scan, i);
    if (extent === undefined) return undefined;
    const at = extent.to;
    const word = lowerAt(scan, at);
    const unit = SMALL_COINS.get(word);
    if (unit === undefined || extent.low.scale > 1) return undefined;
    if (word.length === 1 && word !== '¢') {
        // "1080p" is a screen, "3 p.m." a time, "41C" a temperature, "p" by itself a page.
        if (!isGlued(scan, at) || textAt(scan, at) !== word || extent.low.form !== 'digits') return undefined;
        if (isGlued(scan, at + 1) && /^[\p{L}\d.]/u.test(textAt(scan, at + 1)) && lowerAt(scan, at + 2) === 'm')
            return undefined;
        if (/^(?:480|576|720|1080|1440|2160)$/.test(textAt(scan, i))) return undefined;
    }
    const { low, high } = extent;
    const rounded = roundingOf(low, 'exact');
    return {
        kind: 'money',
        from: i,
        core: { from: i, to: extent.to },
        value: low.value / 100,
        granularity: low.granularity / 100,
        rounding: rounded === 'whole' ? 'exact' : rounded,
        ...(high === undefined ? {} : { high: { value: high.value / 100, granularity: high.granularity / 100 } }),
        form: low.form,
        unit,
        hedged: true,
        ...perAfter(scan, at + 1),
    };
}
