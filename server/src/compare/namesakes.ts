import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { keptBySource } from './keptBySource';
import { areOneGivenName } from './shortNames';
import { sameName } from './similarity';

/** One post and surname with two given names. */
export interface Namesakes {
    readonly a: Claim;
    readonly b: Claim;
}

/**
 * "Plant manager Lorna Teague" / "Laura Teague, the plant manager": nobody else of that surname in either source, and a post
 * that one person holds in one place. Short forms of a given name, initials and former holders are let be.
 */
export function namesakes(a: SourceReading, b: SourceReading): Namesakes[] {
    const right = holdersOf(b);
    return [...holdersOf(a)].flatMap(([surname, one]) => {
        const other = right.get(surname);
        if (other === undefined || one.post !== other.post || areOneGivenName(one.given, other.given)) return [];
        if (one.of !== undefined && other.of !== undefined && !sameName(one.of, other.of)) return [];
        return [{ a: one.claim, b: other.claim }];
    });
}

interface Holder {
    readonly claim: Claim;
    readonly given: string;
    /** "manager" */
    readonly post: string;
    /** "selby" of "mayor of Selby". */
    readonly of: string | undefined;
}

/** By surname, those who hold such a post and are the only one of that surname in the source. Lower case. */
const holdersOf = keptBySource((source): ReadonlyMap<string, Holder> => {
    const names = new Map<string, Set<string>>();
    const holders = new Map<string, Holder>();
    for (const claim of source.claims) {
        const words = claim.subject?.split(/\s+/) ?? [];
        const [given, surname] = [words.at(-2)?.toLowerCase(), words.at(-1)?.toLowerCase()];
        if (claim.kind !== 'name' || claim.measure !== 'person' || given === undefined || surname === undefined)
            continue;
        names.set(surname, new Set([...(names.get(surname) ?? []), given]));
        if (given.replace('.', '').length < 3 || claim.place === 'table') continue;
        // "President Lee died in 1999": of another time.
        if (/^[^.]{0,80}\b(?:1[5-9]|20)\d\d\b/.test(source.text.slice(claim.end, claim.end + 90))) continue;
        const held = holders.has(surname) ? undefined : postBeside(source, claim);
        if (held !== undefined) holders.set(surname, { claim, given, ...held });
    }
    for (const [surname, givens] of names) if (givens.size > 1) holders.delete(surname);
    return holders;
});

function postBeside({ text }: SourceReading, { start, end }: Claim): Pick<Holder, 'post' | 'of'> | undefined {
    const before = text.slice(Math.max(0, start - 60), start);
    const behind = text.slice(end, end + 60);
    const match = inFront.exec(before) ?? after.exec(behind);
    const post = match?.[1]?.toLowerCase();
    if (match === null || post === undefined || notOne.test(match[0])) return undefined;
    return { post: sameAs.get(post) ?? post, of: match[2]?.toLowerCase() };
}

const posts =
    'manager|head ?teacher|headmaster|headmistress|principal|mayor|coach|chief executive|chief|sheriff|director|president|chairman|chairwoman|chair|governor|minister|secretary|marshal|captain|skipper|editor|bishop|superintendent|founder|coroner|ceo|conductor|curator|headman|chancellor|rector|warden|judge|treasurer|harbou?rmaster|referee';
const inFront = new RegExp(`(?:[\\p{L}'’-]+ ){0,2}?\\b(${posts})(?: of (?:the )?(\\p{Lu}[\\p{L}-]+))?,? $`, 'iu');
const after = new RegExp(
    `^, (?:\\d+, )?(?:who (?:is|was) )?(?:the |its |their |his |her |a )?(?:[\\p{L}'’-]+ ){0,3}?(${posts})(?: of (?:the )?(\\p{Lu}[\\p{L}-]+))?(?=[,.; ])`,
    'iu',
);
const sameAs: ReadonlyMap<string, string> = new Map([
    ['ceo', 'chief executive'],
    ['headteacher', 'head teacher'],
    ['headmaster', 'head teacher'],
    ['headmistress', 'head teacher'],
    ['chairwoman', 'chairman'],
    ['chair', 'chairman'],
    ['skipper', 'captain'],
]);
/** Of the post: held by several, or not now. */
const notOne =
    /\b(?:former|ex|late|deputy|vice|assistant|associate|acting|interim|then|retired|one of|a|another|second|incoming|next|new|previous|founding)\b/i;
