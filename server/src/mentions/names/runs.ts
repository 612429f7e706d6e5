import type { PartOfSpeech } from '../../text/token';
import { longMonths, shortDateWords } from './dateWords';
import { givenNames } from './givenNames';
import { joiningWords, organisations, organisationWords } from './organisations';
import { nationalities, placeBeginnings, places } from './places';
import { starters } from './starters';
import { honorifics, particles, titleHeads, titleModifiers } from './titles';
import type { Word } from './words';

/** Words with a capital that belong together, small words within included: indices into the words, half-open. */
export interface Run {
    readonly from: number;
    readonly to: number;
}

/** The runs of capitals of a passage. Words that have their capital from the place where they stand are left out. */
export function capitalRuns(words: readonly Word[], posAt: (offset: number) => PartOfSpeech | undefined): Run[] {
    const runs: Run[] = [];
    let at = 0;
    while (at < words.length) {
        if (!startsRun(words, at)) {
            at++;
            continue;
        }
        const to = runEnd(words, at);
        if (to - at > 1 || !isCommon(words[at] as Word, posAt)) runs.push({ from: at, to });
        at = to;
    }
    return runs;
}

/** Whether a single word has its capital from its place and the tagger knows it as no name. */
function isCommon(word: Word, posAt: (offset: number) => PartOfSpeech | undefined): boolean {
    if (!word.initial || places.has(word.text) || organisations.has(word.text) || givenNames.has(word.text))
        return false;
    const pos = posAt(word.start);
    return pos !== undefined && pos !== 'PROPN' && pos !== 'X';
}

function startsRun(words: readonly Word[], at: number): boolean {
    const word = words[at];
    if (!word?.capital || isDateWord(words, at) || /^I(?:['’]|$)/.test(word.text)) return false;
    const base = word.lower.replace(/['’].*$/, '');
    if (!word.initial || !starters.has(base)) return !alwaysSmall.has(word.lower);
    const next = words[at + 1];
    if (next?.capital !== true || next.initial || next.gap !== ' ' || word.possessive) return false;
    const bare = word.text.replace('.', '');
    return (
        titleHeads.has(word.lower) ||
        titleModifiers.has(word.lower) ||
        organisationWords.has(bare) ||
        placeBeginnings.has(bare) ||
        honorifics.has(bare) ||
        givenNames.has(bare) ||
        places.has(`${bare} ${next.text}`)
    );
}

function runEnd(words: readonly Word[], from: number): number {
    let to = from + 1;
    while (to < words.length && to - from < longestRun) {
        const last = words[to - 1];
        const next = words[to];
        if (!last || !next) break;
        if (last.possessive) {
            // "Tarn County Sheriff's Office" is one name.
            if (next.gap !== ' ' || !officeWords.has(next.text)) break;
            to++;
            continue;
        }
        if (next.gap === ' ' && next.capital) {
            if (isDateWord(words, to) || alwaysSmall.has(next.lower) || /^I(?:['’]|$)/.test(next.text)) break;
            to++;
            continue;
        }
        if (next.gap === ' & ' && next.capital) {
            to++;
            continue;
        }
        const over = joined(words, from, to);
        if (over === 0) break;
        to += over;
    }
    return to;
}

/** How many words a small word and the capital behind it add: 2 for "of Defence", 0 when they belong to something else. */
function joined(words: readonly Word[], from: number, to: number): number {
    const last = words[to - 1];
    const small = words[to];
    const next = words[to + 1];
    if (!last || small?.gap !== ' ' || next?.gap !== ' ') return 0;
    if (small.lower === 'of' || small.lower === 'for' || small.lower === 'on') {
        const head = last.text.replace('.', '');
        const titled = joiningWords.has(head) || (small.lower === 'of' && namedAfterThe(words, from, to));
        if (!titled) return 0;
        if (next.capital && !isDateWord(words, to + 1)) return 2;
        const third = words[to + 2];
        return next.lower === 'the' && third?.gap === ' ' && third.capital && small.lower !== 'on' ? 3 : 0;
    }
    if (particles.has(small.lower) && to - from <= 3 && !nationalities.has(last.text)) {
        // "van der Berg": up to three particles.
        let over = 1;
        while (over < 3 && particles.has(words[to + over]?.lower ?? '') && words[to + over]?.capital === false) over++;
        const name = words[to + over];
        return name?.capital === true && name.gap === ' ' && !longMonths.has(name.lower) ? over + 1 : 0;
    }
    if (!next.capital || longMonths.has(next.lower)) return 0;
    // "Department of Health and Human Services": only behind an "of" of the same name.
    if (small.lower === 'and') {
        const name = words.slice(from, to);
        const office = name.findIndex((word) => word.lower === 'of' || word.lower === 'for');
        return office > 0 &&
            joiningWords.has(name[office - 1]?.text ?? '') &&
            !givenNames.has(next.text) &&
            !places.has(last.text) &&
            !titleHeads.has(next.lower)
            ? 2
            : 0;
    }
    return 0;
}

/** "the Star of Tarn": one word behind "the" that is no title. */
function namedAfterThe(words: readonly Word[], from: number, to: number): boolean {
    const word = words[from];
    return (
        to - from === 1 &&
        word !== undefined &&
        words[from - 1]?.lower === 'the' &&
        !titleHeads.has(word.lower) &&
        !places.has(word.text) &&
        !nationalities.has(word.text) &&
        !organisationWords.has(word.text)
    );
}

/** Weekdays, months and feasts; May, June, April and August only where no name can be meant. */
function isDateWord(words: readonly Word[], at: number): boolean {
    const word = words[at];
    if (!word) return false;
    if (longMonths.has(word.lower)) return true;
    if (!shortDateWords.has(word.lower)) return false;
    const before = words[at - 1];
    const next = words[at + 1];
    if (before && /^(?:in|since|until|till|by|last|next|this|early|late|mid|of|from|every)$/.test(before.lower))
        return true;
    if (/\d/.test(word.gap) || (next !== undefined && /\d/.test(next.gap))) return true;
    const beside = (next?.capital === true && next.gap === ' ') || (before?.capital === true && word.gap === ' ');
    return !beside;
}

/** Behind a possessive these go on with the name. */
const officeWords = new Set([
    'County',
    'Office',
    'Department',
    'Association',
    'Hospital',
    'Bureau',
    'Union',
    'Club',
    'Society',
    'Institute',
    'Guild',
]);

/** Capitals in the middle of a sentence that name nothing. */
const alwaysSmall = new Set([
    'the',
    'a',
    'an',
    'and',
    'or',
    'but',
    'of',
    'in',
    'on',
    'to',
    'at',
    'he',
    'she',
    'it',
    'we',
    'they',
    'you',
    'his',
    'her',
    'their',
    'our',
    'my',
    'this',
    'that',
    'who',
    'him',
    'what',
    'when',
    'why',
    'how',
    'where',
    'if',
    'as',
    'by',
    'for',
    'from',
    'with',
    'is',
    'are',
    'was',
    'not',
    'no',
    'ok',
    'so',
    'after',
    'oh',
    'yes',
    'please',
    'god',
    'internet',
    'earth',
    'no.',
    'a.m',
    'p.m',
    'am',
    'pm',
]);

/** Words. Longer runs are headlines in capitals. */
const longestRun = 12;
