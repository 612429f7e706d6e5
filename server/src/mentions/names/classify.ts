import type { NameKind } from '../name';
import { givenNames } from './givenNames';
import { organisations, organisationWords, plainAcronyms } from './organisations';
import { otherWords } from './otherWords';
import { placeBeginnings, placeEndings, places } from './places';
import { starters } from './starters';
import type { Word } from './words';

/** What surrounds a name and speaks for its kind. */
export interface Surroundings {
    /** A title or a relative beside it: a person whatever its words. */
    readonly titled: boolean;
    /** An age or "who" behind it: a person unless its words name something else. */
    readonly personal: boolean;
    /** Whether it is the place that a report is filed from. */
    readonly dateline: boolean;
    /** The word before in lower case, '' at the start of a sentence. */
    readonly before: string;
    /** The text behind the name, some characters. */
    readonly behind: string;
}

/** What a name names, by its words, then by what surrounds it. The words come without title and nationality. */
export function kindOfName(words: readonly Word[], text: string, around: Surroundings): NameKind {
    const last = words.at(-1);
    const first = words[0];
    if (!last || !first) return 'other';
    if (around.titled) return 'person';
    if (around.dateline) return 'place';
    if (organisations.has(text)) return 'organisation';
    if (places.has(text)) return 'place';
    if (words.length === 1) return kindOfWord(last, around);
    const final = /^(?:NE|NW|SE|SW|[NSEW]\.?)$/.test(last.text) ? (words.at(-2) ?? last) : last;
    const ending = final.text.replace('.', '');
    const given = givenNames.has(first.text);
    const located = /^(?:in|near|at|outside|across|around|off|on|along)$/.test(around.before);
    if (placeEndings.has(ending) && !(given && words.length === 2 && !located && landscapes.test(ending)))
        return 'place';
    if (organisationWords.has(ending) && !(given && words.length === 2 && surnamesToo.test(ending)))
        return 'organisation';
    if (
        given &&
        words.length < 4 &&
        around.before !== 'the' &&
        !otherWords.has(last.lower) &&
        words.every((word) => word.capital)
    )
        return 'person';
    if (words.some((word) => otherWords.has(word.lower))) return 'other';
    const office = words.findIndex((word) => !word.capital);
    if (office > 0 && /^(?:of|for|on)$/.test(words[office]?.lower ?? '')) {
        const head = words[office - 1]?.text ?? '';
        return organisationWords.has(head)
            ? 'organisation'
            : placeEndings.has(head) || placeBeginnings.has(head)
              ? 'place'
              : 'other';
    }
    if (text.includes('&')) return 'organisation';
    if (placeBeginnings.has(first.text) || places.has(`${first.text} ${words[1]?.text ?? ''}`)) return 'place';
    if (around.personal) return 'person';
    if (given && around.before !== 'the') return 'person';
    if (
        /^, (?:\p{Lu}[\p{L}.]+)/u.test(around.behind) &&
        places.has(/^, ((?:[A-Z]\.)+|[\p{L}]+\.?)/u.exec(around.behind)?.[1] ?? '')
    )
        return 'place';
    if (around.before === 'the' || words.length > 4) return 'other';
    if (/^(?:in|near|outside|across|at)$/.test(around.before)) return 'place';
    if (words.some((word) => organisationWords.has(word.text) || /\d/.test(word.text))) return 'organisation';
    if (places.has(first.text)) return 'other';
    return words.every((word) => word.text.length > 1 && word.text === word.text.toUpperCase()) ? 'other' : 'person';
}

/** Last words of places that are surnames as well. */
const landscapes =
    /^(?:Hills?|Park|Lake|Forest|Woods|Castle|Grove|Court|Cove|Lane|Bridge|Ward|Towers?|Flat|Close|Rise|Bay|Beach|Rivers|Falls|Way|Street|Dale|Field|Cape|Port|Mount|Station|Gardens?|Wells|Islands?|Stone)$/;

function kindOfWord(word: Word, around: Surroundings): NameKind {
    const text = word.text;
    if (/^[A-Z]{4,}$/.test(text) && places.has(text[0] + text.slice(1).toLowerCase())) return 'place';
    if (/^[A-Z][A-Z.&]{1,6}$/.test(text) && !plainAcronyms.has(text) && !starters.has(word.lower))
        return 'organisation';
    if (givenNames.has(text) && around.before !== 'the') return 'person';
    if (organisationWords.has(text) && around.before === 'the') return 'organisation';
    if (/^(?:in|near|outside|across)$/.test(around.before)) return 'place';
    const beyond = /^, ((?:[A-Z]\.)+|\p{Lu}[\p{L}]+\.?)/u.exec(around.behind)?.[1];
    if (beyond !== undefined && places.has(beyond) && around.before !== 'and') return 'place';
    return 'other';
}

/** Last words of organisations that are surnames as well. */
const surnamesToo =
    /^(?:Bank|Banks|Church|Power|Post|Temple|House|Partner|Council|Post|Press|Crew|Guard|Fund|Brothers|Board|Steel|High|Office)$/;
