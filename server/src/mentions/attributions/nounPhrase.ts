import type { Token } from '../../text/token';

/** Tokens of a noun phrase, half-open indices. */
export interface Phrase {
    readonly from: number;
    readonly to: number;
}

/** The noun phrase that ends right before token `end`, not reaching back over `floor`. */
export function phraseBefore(tokens: readonly Token[], end: number, floor: number): Phrase | undefined {
    let from = end;
    let nominal = false;
    while (from > floor && end - from < longest) {
        const token = tokens[from - 1] as Token;
        const behind = tokens[from];
        if (relative.has(token.lower) && token.pos !== 'SCONJ') break;
        if (token.pos === 'PRON') {
            if (nominal && !possessives.has(token.lower)) break;
            // "one of them"
            if (from === end && objects.has(token.lower) && tokens[from - 2]?.lower === 'of') {
                from -= 2;
                continue;
            }
            from--;
            nominal = true;
            break;
        }
        if (isNominal(token) && !weekday.test(token.text)) {
            // A determiner starts its phrase: what stands before it belongs to another one.
            if (behind?.pos === 'DET' && from < end) break;
            from--;
            nominal ||= token.pos === 'NOUN' || token.pos === 'PROPN' || headless.has(token.lower);
            continue;
        }
        if (token.pos === 'DET' && !(from < end && behind?.pos === 'DET')) {
            from--;
            nominal ||= from === end - 1 && headless.has(token.lower);
            if (!linksBack(tokens, from, floor)) break;
            continue;
        }
        if (from < end && links(token) && isNominal(tokens[from - 2]) && from - 2 >= floor) {
            from--;
            continue;
        }
        if (token.pos === 'PART' && /^['’]s?$/.test(token.text)) {
            from--;
            continue;
        }
        if (token.text === '-' || (token.text === '.' && /^(?:\p{L}\.?){1,4}$/u.test(tokens[from - 2]?.text ?? ''))) {
            from--;
            continue;
        }
        break;
    }
    while (from < end && /^(?:ADP|CCONJ|PUNCT|PART|ADV)$/.test(tokens[from]?.pos ?? '')) from++;
    return nominal && from < end ? { from, to: end } : undefined;
}

/** The noun phrase that starts at token `start`, not reaching over `ceiling`. */
export function phraseFrom(tokens: readonly Token[], start: number, ceiling: number): Phrase | undefined {
    let to = start;
    let nominal = false;
    while (to < ceiling && to - start < longest) {
        const token = tokens[to] as Token;
        if (token.pos === 'PRON') {
            if (nominal) break;
            to++;
            if (!possessives.has(token.lower)) return { from: start, to };
            continue;
        }
        if (weekday.test(token.text)) break;
        if (isNominal(token)) {
            to++;
            nominal ||= token.pos === 'NOUN' || token.pos === 'PROPN';
            continue;
        }
        if (token.pos === 'DET' && (to === start || links(tokens[to - 1]))) {
            to++;
            continue;
        }
        if (
            to > start &&
            links(token) &&
            (isNominal(tokens[to + 1]) || tokens[to + 1]?.pos === 'DET') &&
            !dateBehind.test(tokens[to + 1]?.text ?? '')
        ) {
            to++;
            continue;
        }
        if (
            (token.pos === 'PART' && /^['’]s?$/.test(token.text)) ||
            token.text === '-' ||
            (token.text === '.' && to + 1 < ceiling && tokens[to + 1]?.pos === 'PROPN')
        ) {
            to++;
            continue;
        }
        break;
    }
    while (to > start && /^(?:ADP|CCONJ|PUNCT|DET)$/.test(tokens[to - 1]?.pos ?? '')) to--;
    return nominal && to > start ? { from: start, to } : undefined;
}

function linksBack(tokens: readonly Token[], from: number, floor: number): boolean {
    return from - 2 >= floor && links(tokens[from - 1]) && isNominal(tokens[from - 2]);
}

function links(token: Token | undefined): boolean {
    return token !== undefined && (linking.has(token.lower) || token.text === '&');
}

function isNominal(token: Token | undefined): boolean {
    if (token === undefined) return false;
    // Rare surnames are tagged as all sorts of words; their capital tells them.
    return (
        /^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(token.pos) ||
        (/^(?:VERB|ADV|INTJ)$/.test(token.pos) && /^\p{Lu}\p{Ll}/u.test(token.text))
    );
}

const linking = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'and', 'on']);
const relative = new Set(['that', 'which', 'who', 'what']);
const objects = new Set(['them', 'us', 'these', 'those']);
const possessives = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your', 'whose']);
/** Words that speak without a noun: "some said", "both said", "many say". */
const headless = new Set(['some', 'both', 'many', 'others', 'all', 'several', 'few', 'most', 'one', 'another']);
const weekday = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]oday|[Tt]onight|[Ll]ater|[Ee]arlier)$/;
const dateBehind =
    /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|yesterday|today)$/;

/** Tokens. */
const longest = 14;
