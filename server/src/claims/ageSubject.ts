import type { Figure } from '../mentions/figure';
import type { Name } from '../mentions/name';
import type { Span } from '../text/span';
import type { Token } from '../text/token';
import { nounLemma } from './nounLemma';
import { type PassageContext, tokenAt } from './passageContext';
import { firstBehind } from './spans';
import { namesPeople } from './vocabulary/people';

/** A person whose age a figure is. Passage offsets. */
export interface AgeSubject {
    readonly text: string;
    readonly span: Span;
}

/**
 * The persons whose age a figure is: "Jane Roe" in "Jane Roe, 34", "34-year-old Jane Roe", "Jane Roe, a 34-year-old
 * nurse", "her 12-year-old son, John Roe"; both in "Jane and John Roe, both 34". None where the copy names nobody.
 */
export function ageSubjects(context: PassageContext, figure: Figure): AgeSubject[] {
    const { text } = context.mentions.passage;
    const yearOld = /year|month|week|day|old/i.test(text.slice(figure.core.end, figure.end));
    const behind = nameBehind(context, figure, yearOld);
    if (yearOld && behind !== undefined) return [subjectOf(context, behind)];
    const before = namesBefore(context, figure);
    if (before.length > 0) return before.filter(isNoRole);
    if (behind !== undefined) return [subjectOf(context, behind)];
    const printed = yearOld ? printedBehind(text, figure.end) : printedBefore(text, figure.start);
    return printed === undefined || !isNoRole(printed) ? [] : [printed];
}

/** Whether a bare number is somebody's age: "Jane and John Roe, both 34", "the victim, Jane Roe, was also 15". */
export function isAgeOf(context: PassageContext, figure: Figure): boolean {
    const { min, max } = figure.quantity;
    if (figure.form !== 'digits' || min !== max || max > 110) return false;
    const next = context.mentions.tokens[tokenAt(context.mentions, figure.end - 1) + 1];
    if (next !== undefined && !/^(?:[.,;)(]|and|when|years?)$/.test(next.lower)) return false;
    const name = context.mentions.names[firstBehind(context.mentions.names, figure.start) - 1];
    return name?.kind === 'person' && namesBefore(context, figure).length > 0;
}

/** The name, and what the names layer leaves off behind it: a nickname in quotation marks and a surname. */
function subjectOf(context: PassageContext, name: Name): AgeSubject {
    const { text } = context.mentions.passage;
    const tail = surnameBehind.exec(text.slice(name.end, name.end + 60))?.[0] ?? '';
    const end = whenWord.test(tail) ? name.end : name.end + tail.length;
    return { text: text.slice(name.start, end), span: { start: name.start, end } };
}

const surnameBehind = /^(?: ["“'‘(][A-Z][\p{L} -]{1,20}["”'’)])? [A-Z][\p{L}'’-]+(?![\p{L}])(?=[ ,.;:]|$)/u;

const whenWord =
    / (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|On|In|At|And|The|Was|Is)$/;

/** "Boy, 3": a headline's noun, no name. */
function isNoRole({ text }: AgeSubject): boolean {
    return / /.test(text) || !namesPeople(text.toLowerCase());
}

/** "Jane Roe" in "Jane Roe, 34", where no name was read. */
function printedBefore(text: string, at: number): AgeSubject | undefined {
    const from = Math.max(0, at - 80);
    const found = /(?:^|[\s—–•*-])([A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]*){1,3}), $/u.exec(text.slice(from, at));
    const name = found?.[1];
    if (name === undefined) return undefined;
    const start = at - 2 - name.length;
    return { text: name, span: { start, end: start + name.length } };
}

/** "Jane Roe" in "16-year-old Jane Roe", where no name was read. */
function printedBehind(text: string, at: number): AgeSubject | undefined {
    const name =
        /^ ([A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}'’-]+){1,3})(?=[.,;:]| (?:was|is|of|from|died|in|and|has|had)\b|$)/u.exec(
            text.slice(at, at + 80),
        )?.[1];
    return name === undefined || whenWord.test(` ${name}`)
        ? undefined
        : { text: name, span: { start: at + 1, end: at + 1 + name.length } };
}

function plainSubject(name: Name): AgeSubject {
    return { text: name.text, span: { start: name.start, end: name.end } };
}

/** "34-year-old nurse Jane Roe", "a 15-year-old identified as Jane Roe"; "Aged 34, Jane Roe …". */
function nameBehind(context: PassageContext, figure: Figure, yearOld: boolean): Name | undefined {
    const { names, tokens, passage } = context.mentions;
    const from = tokenAt(context.mentions, figure.end - 1) + 1;
    for (let nth = firstBehind(names, figure.end); nth < names.length; nth++) {
        const name = names[nth] as Name;
        const to = tokenAt(context.mentions, name.start);
        if (to - from > 8) return undefined;
        const between = tokens.slice(from, to);
        if (!yearOld && !/^,? $/.test(passage.text.slice(figure.end, name.start))) return undefined;
        if (
            name.kind === 'place' ||
            name.kind === 'organisation' ||
            isModifier(tokens, tokenAt(context.mentions, name.end - 1) + 1)
        ) {
            // "a 15-year-old Leeds schoolboy, John Roe": the person is named further on.
            if (!between.every(leadsOn)) return undefined;
            continue;
        }
        return between.every((token) => leadsOn(token) || overlapsName(token, names, nth)) || introduces(between)
            ? name
            : undefined;
    }
    return undefined;
}

/** "Leeds" in "a 15-year-old Leeds boy": a noun for a person follows. */
function isModifier(tokens: readonly Token[], at: number): boolean {
    const next = tokens[at];
    return next?.pos === 'NOUN' && namesPeople(nounLemma(next));
}

function overlapsName(token: Token, names: readonly Name[], before: number): boolean {
    for (let nth = before - 1; nth >= 0 && nth > before - 3; nth--) {
        const name = names[nth] as Name;
        if (name.start <= token.start && token.end <= name.end) return true;
    }
    return false;
}

/** Words that may stand between an age and the name: "school teacher ,". */
function leadsOn(token: Token): boolean {
    switch (token.pos) {
        case 'ADJ':
        case 'NOUN':
        case 'PROPN':
            return true;
        case 'PUNCT':
            return /^[-,"“”'‘’]$/.test(token.lower);
        case 'ADP':
        case 'ADV':
        case 'AUX':
        case 'CCONJ':
        case 'DET':
        case 'INTJ':
        case 'NUM':
        case 'PART':
        case 'PRON':
        case 'SCONJ':
        case 'SYM':
        case 'VERB':
        case 'X':
        case 'SPACE':
            return false;
    }
}

/** "identified as", "named", "known as" in front of the name. */
function introduces(between: readonly Token[]): boolean {
    const last = between.at(-1)?.lower ?? '';
    const verb = last === 'as' ? (between.at(-2)?.lower ?? '') : last;
    if (!/^(?:identified|named|called|known)$/.test(verb)) return false;
    return between
        .slice(0, last === 'as' ? -2 : -1)
        .every(
            (token) =>
                leadsOn(token) ||
                /^(?:who|was|is|has|been|later|killed|shot|found|in|a|the|on|by|man|dead|,)$/.test(token.lower),
        );
}

/** "Jane Roe, 34"; "Jane Roe, a nurse of Leeds, 34"; "Jane Roe (34)"; "Jane Roe was 34". */
function namesBefore(context: PassageContext, figure: Figure): AgeSubject[] {
    const { names, passage } = context.mentions;
    const last = firstBehind(names, figure.start);
    // The name in progress cannot hold the figure, so that the one before it is the nearest.
    for (let nth = last - 1; nth >= 0 && nth > last - 4; nth--) {
        const name = names[nth] as Name;
        const between = passage.text.slice(name.end, figure.start);
        if (between.length > 60) return [];
        const both = /^,? (?:who (?:were|are) )?(?:both|each|all)(?: aged)? $/.test(between);
        if (!both && !ties.test(between) && !tiesByPlace.test(between)) {
            if (name.kind === 'place' || name.kind === 'organisation') continue;
            return [];
        }
        if (name.kind === 'organisation') return [];
        if (name.kind === 'place' && (!/ /.test(name.text) || !/^,? $/.test(between))) {
            // "Jane Roe, of Leeds, 34": the place stands between.
            continue;
        }
        const subject = plainSubject(name);
        if (both) return [...conjuncts(context, nth), subject];
        return [aliasOf(context, nth) ?? subject];
    }
    return [];
}

const ties =
    /^(?:,? ?(?:jr|sr|ii|iii|iv)\.?)?["”’)]?,?["”’]? ?(?:\(|,? ?(?:who (?:is|was|turns|turned|would be)|an?|the|aged?|now|then|only|just|is|was|turned|turns|is (?:now|only|just)|was (?:only|just|also|then)|has turned|had just turned|who (?:was|is) (?:just|only|then|now)|who (?:was|is) an?|(?:was|is) an?|himself|herself|also|all) ?)?(?:aged? )?$/i;

/** "Jane Roe, of Leeds, 34". */
const tiesByPlace = /^,? (?:of|from) (?:[A-Z][\p{L}.'’-]*[ ,]*){1,4}(?:aged )?$/u;

/** The names joined to one by commas and "and": "A, B and C, all 14". */
function conjuncts(context: PassageContext, nth: number): AgeSubject[] {
    const { names, passage } = context.mentions;
    const found: AgeSubject[] = [];
    for (let i = nth; i > 0 && i > nth - 6; i--) {
        const name = names[i - 1] as Name;
        const between = passage.text.slice(name.end, (names[i] as Name).start);
        if (!/^(?:,? and |, )$/.test(between) || name.kind === 'organisation') break;
        found.unshift(plainSubject(name));
    }
    return found;
}

/** "John Roe" in "John Roe, aka Red, 26": the age is that of the name in front. */
function aliasOf(context: PassageContext, nth: number): AgeSubject | undefined {
    const { names, passage } = context.mentions;
    const before = names[nth - 1];
    const name = names[nth];
    if (before === undefined || name === undefined) return undefined;
    return /^,? (?:aka|a\.k\.a\.|alias|also known as|known as|nicknamed) ["“‘']?$/i.test(
        passage.text.slice(before.end, name.start),
    )
        ? plainSubject(before)
        : undefined;
}
