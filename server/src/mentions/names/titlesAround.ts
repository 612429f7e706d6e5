import { placeEndings } from './places';
import { relatives } from './relatives';
import { honorifics, titleHeads, titleModifiers } from './titles';
import type { Word } from './words';

/** Which words of a run are a title in front of a name: "Deputy Mayor" of "Deputy Mayor Ann Lee". `from` counts in the run. */
export interface LeadingTitle {
    /** First word of the title; words before it are a name or nationality of their own. */
    readonly from: number;
    /** First word of the name. */
    readonly to: number;
    /** "deputy mayor"; '' for "Mr" alone. */
    readonly title: string;
}

/** The title that a run of capitals starts with or carries before its name. */
export function leadingTitle(words: readonly Word[], isGiven: (word: string) => boolean): LeadingTitle | undefined {
    let to = 0;
    for (let at = 0; at < words.length - 1; at++) {
        const word = words[at] as Word;
        const next = words[at + 1];
        // "Dean Harker": a title that is a given name stands first without another title before it.
        if (isHead(word) && !(isGiven(word.text) && to === 0 && !honorifics.has(bare(word)) && at === 0)) {
            if (next?.capital === true && !placeEndings.has(next.text) && !uncapitalised.has(word.lower)) to = at + 1;
        }
    }
    const name = words[to];
    // "Executive Director" is all title; "Judge King" is a judge.
    if (
        to === 0 ||
        (to === words.length - 1 &&
            name &&
            isHead(name) &&
            !surnamesToo.has(name.lower) &&
            !honorifics.has(bare(words[to - 1] as Word)))
    )
        return undefined;
    let from = to;
    while (from > 0 && isTitleWord(words[from - 1] as Word)) from--;
    // "Tarn County Fire Chief": the county is the place, not part of the title.
    while (from > 0 && from < to - 1 && placeEndings.has((words[from] as Word).text)) from++;
    return { from, to, title: printedTitle(words.slice(from, to)) };
}

/** The title in lower case right before a name: "spokesman" in "company spokesman Ann Lee", with a comma in "the secretary, Ann Lee". */
export function titleBefore(words: readonly Word[], at: number): string | undefined {
    const comma = words[at]?.gap === ', ';
    if (!comma && words[at]?.gap !== ' ') return undefined;
    let from = at;
    while (from > 0 && at - from < 5) {
        const word = words[from - 1] as Word;
        if ((word.capital && !word.initial) || relatives.has(word.lower)) break;
        const fits =
            from === at ? titleHeads.has(word.lower) : titleHeads.has(word.lower) || titleModifiers.has(word.lower);
        if (!fits || word.possessive) break;
        from--;
        if (words[from]?.gap !== ' ') break;
    }
    if (from === at) return undefined;
    const before = words[from - 1];
    // "…, said the doctor, John Roe" names him; "she called a doctor, John ran" does not: the comma needs a definite word.
    if (comma && !(before && (/^(?:the|his|her|its|their|our|my)$/.test(before.lower) || before.possessive)))
        return undefined;
    return printedTitle(words.slice(from, at));
}

/** The title behind a name: "chief operating officer" in "Ann Lee, the chief operating officer, said". `words[at]` is the first word behind. */
export function titleBehind(words: readonly Word[], at: number): string | undefined {
    const first = words[at];
    if (!first || !/^(?:, |,? \(|, (?:aged )?\d{1,3},? )$/.test(first.gap)) return undefined;
    let from = at;
    if (/^(?:the|a|an|his|her|its|their|our|my|who|is|was)$/.test(first.lower) && !first.capital) from++;
    for (let skipped = 0; skipped < 4; skipped++, from++) {
        const word = words[from];
        if (!word || (from > at && word.gap !== ' ')) return undefined;
        if (isTitleWord(word)) break;
        if (/^(?:of|in|at|to|and|said|who|which|that|was|is|has|had|were|will)$/.test(word.lower)) return undefined;
    }
    let to = from;
    while (
        to < words.length &&
        to - from < 6 &&
        isTitleWord(words[to] as Word) &&
        (to === from || words[to]?.gap === ' ')
    )
        to++;
    while (to > from && !isHead(words[to - 1] as Word)) to--;
    if (to === from) return undefined;
    const next = words[to];
    if (next && next.gap === ' ' && !/^(?:of|for|at|in|to|who|with|from|and|on|since)$/.test(next.lower))
        return undefined;
    return printedTitle(words.slice(from, to));
}

/** Titles that are surnames as well. */
const surnamesToo = new Set([
    'king',
    'dean',
    'bishop',
    'prince',
    'marshal',
    'major',
    'cook',
    'farmer',
    'judge',
    'baron',
    'pope',
    'lord',
    'driver',
    'sailor',
    'singer',
    'head',
    'sheriff',
    'gardener',
    'father',
    'guard',
    'boss',
]);

/** Titles that copy prints in lower case: with a capital they belong to a name ("Student Affairs"). */
const uncapitalised = new Set([
    'student',
    'victim',
    'resident',
    'cook',
    'partner',
    'player',
    'owner',
    'prisoner',
    'home',
    'primary',
    'driver',
    'volunteer',
    'veteran',
    'head',
]);

function isHead(word: Word): boolean {
    return titleHeads.has(word.lower) || honorifics.has(bare(word));
}

function isTitleWord(word: Word): boolean {
    return isHead(word) || titleModifiers.has(word.lower);
}

function bare(word: Word): string {
    return word.text.replace('.', '');
}

function printedTitle(words: readonly Word[]): string {
    return words
        .map((word) => abbreviated[bare(word).toLowerCase()] ?? word.lower)
        .filter((word) => word !== '')
        .join(' ');
}

/** Written out, so that "Gov." and "Governor" are one title. Forms of address are no title. */
const abbreviated: Readonly<Record<string, string>> = {
    mr: '',
    mrs: '',
    ms: '',
    miss: '',
    mx: '',
    hon: '',
    st: '',
    don: '',
    doña: '',
    señor: '',
    señora: '',
    madame: '',
    monsieur: '',
    gov: 'governor',
    sen: 'senator',
    sens: 'senator',
    rep: 'representative',
    reps: 'representative',
    pres: 'president',
    gen: 'general',
    col: 'colonel',
    lt: 'lieutenant',
    cmdr: 'commander',
    cdr: 'commander',
    capt: 'captain',
    maj: 'major',
    sgt: 'sergeant',
    cpl: 'corporal',
    pvt: 'private',
    adm: 'admiral',
    brig: 'brigadier',
    supt: 'superintendent',
    insp: 'inspector',
    det: 'detective',
    const: 'constable',
    cllr: 'councillor',
    prof: 'professor',
    rev: 'reverend',
    revd: 'reverend',
    fr: 'father',
    amb: 'ambassador',
    atty: 'attorney',
    asst: 'assistant',
    dep: 'deputy',
    msgr: 'monsignor',
};
