import type { Name } from '../name';
import { kindOfName } from './classify';
import { givenNames } from './givenNames';
import { organisations, organisationWords, plainAcronyms } from './organisations';
import { personParts } from './person';
import { nationalities, places } from './places';
import { relatives } from './relatives';
import type { Run } from './runs';
import { honorifics, titleHeads, titleModifiers } from './titles';
import { type LeadingTitle, leadingTitle, titleBefore, titleBehind } from './titlesAround';
import type { Word } from './words';

/** The names in one run of capitals: none for "Prime Minister" alone, two for "White House Spokeswoman Ann Lee". */
export function namesOfRun(words: readonly Word[], run: Run, text: string): Name[] {
    const own = words.slice(run.from, run.to);
    const title = leadingTitle(own, (word) => givenNames.has(word));
    // "the Lady Ann": a form of address behind "the" belongs to the name of a ship or a house.
    const address = title?.title === '' && words[run.from - 1]?.lower === 'the';
    if (title && !address && !isOwnName(own, title)) {
        const former = words[run.from - 1]?.lower;
        const prefix =
            title.from === 0 && former !== undefined && /^(?:former|acting|interim|then|ex)$/.test(former)
                ? `${former} `
                : '';
        return [
            ...(title.from > 0 ? nameless(words, { from: run.from, to: run.from + title.from }, text) : []),
            ...named(
                words,
                { from: run.from + title.to, to: run.to },
                text,
                title.title === '' ? '' : prefix + title.title,
            ),
        ];
    }
    return nameless(words, run, text);
}

/** Whether the title word is part of the name itself: "Judge Lincoln School", "Prince Rupert's County". */
function isOwnName(own: readonly Word[], title: LeadingTitle): boolean {
    const ending = own.at(-1)?.text.replace('.', '') ?? '';
    if (ending === 'County') return own.length - title.to > 1;
    if (!organisationWords.has(ending) || title.title === '' || own.length - title.to > 2) return false;
    return !givenNames.has(own[title.to]?.text ?? '');
}

/** Names of a run without a title in front in capitals. */
function nameless(words: readonly Word[], run: Run, text: string): Name[] {
    const own = words.slice(run.from, run.to);
    const printed = printedName(own, text);
    const first = own[0];
    if (!first) return [];
    if (
        own.every(
            (word) => titleHeads.has(word.lower) || titleModifiers.has(word.lower) || honorifics.has(word.text),
        ) &&
        !organisations.has(printed)
    ) {
        // "General", "Prime Minister"; but "Dean" and "Ward" behind a person's name may be one.
        if (!own.some((word) => givenNames.has(word.text)) || own.length > 1) return [];
    }
    if (nationalities.has(first.text)) {
        if (own.length === 1) return [];
        const keeps =
            own.some((word, at) => at > 0 && organisationWords.has(word.text)) ||
            places.has(printed) ||
            organisations.has(printed);
        if (!keeps) return named(words, { from: run.from + 1, to: run.to }, text, undefined);
    }
    // "Tarn County Sheriff": the office is no part of the place.
    let to = own.length;
    while (to > 1 && titleHeads.has(own[to - 1]?.lower ?? '') && !own[to - 1]?.possessive) to--;
    while (to > 1 && to < own.length && titleModifiers.has(own[to - 1]?.lower ?? '')) to--;
    if (to < own.length && !givenNames.has(first.text))
        return named(words, { from: run.from, to: run.from + to }, text, undefined);
    if (own.length === 1 && (plainAcronyms.has(first.text) || /^[RDI]-\p{Lu}/u.test(first.text))) return [];
    return named(words, run, text, undefined);
}

/** The name of a run whose title is known: undefined for none, '' for a form of address. */
function named(words: readonly Word[], run: Run, text: string, title: string | undefined): Name[] {
    const own = words.slice(run.from, run.to);
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last) return [];
    const split = splitPlace(own);
    if (split > 0 && title === undefined) {
        return [
            ...named(words, { from: run.from, to: run.from + split }, text, undefined),
            ...named(words, { from: run.from + split, to: run.to }, text, undefined),
        ];
    }
    const printed = printedName(own, text);
    const behind = text.slice(last.end, last.end + 60);
    const before = words[run.from - 1];
    const near = title ?? titleBefore(words, run.from);
    const later = near === undefined || near === '' ? titleBehind(words, run.to) : undefined;
    const kin = first.gap.length <= 2 && before !== undefined && relatives.has(before.lower);
    const aged =
        /^(?:, (?:aged )?\d{1,3}(?:[,.;]| who)| \(\d{1,2}\)|, who )/.test(behind) &&
        !/^(?:in|at|near)$/.test(before?.lower ?? '');
    const older = /-year-old(?: \p{Ll}+)? $/u.test(text.slice(Math.max(0, first.start - 40), first.start));
    const kind = kindOfName(own, printed, {
        titled: near !== undefined || kin,
        personal: own.length > 1 && (aged || older) && before?.lower !== 'the',
        dateline: run.from === 0 && datelineShape.test(text.slice(0, 120)),
        before: first.gap === ' ' ? (before?.lower ?? '') : '',
        behind,
    });
    if (own.length === 1 && kind === 'other' && (/\d/.test(printed) || fragments.test(printed))) return [];
    const shown = kind === 'person' ? near || later : undefined;
    return [
        {
            start: first.start,
            end: last.end,
            kind,
            text: printed,
            ...(shown === undefined || shown === '' ? {} : { title: shown }),
            ...(kind === 'person'
                ? personParts(own, title !== undefined || titleBefore(words, run.from) !== undefined)
                : {}),
        },
    ];
}

/** How many words a country or office in front of a person takes: 1 for "US" in "US Jane Roe"; 0 when it is all one name. */
function splitPlace(own: readonly Word[]): number {
    const [first, second] = own;
    if (!first || !second || own.length < 3) return 0;
    return (places.has(first.text) || organisations.has(first.text)) &&
        givenNames.has(second.text) &&
        !places.has(`${first.text} ${second.text}`)
        ? 1
        : 0;
}

/** "LEEDS, March 3 (Agency) —": capitals, then perhaps a region, a day, an agency, then a dash. */
const datelineShape =
    /^\s*(?:\p{Lu}[\p{Lu}.’'-]+ ?){1,4}(?:, [^—–.-]{1,30}\.?)?(?:,? \p{L}+\.? \d{1,2})?(?: \([^)]{1,40}\))? ?[—–-]{1,2} ?\S/u;

/** Ends of names whose beginning is a number or another word: "5th Avenue". */
const fragments =
    /^(?:Street|Avenue|Road|Boulevard|Drive|Lane|Highway|Interstate|Route|Coast|North|South|East|West|Jr\.?|Sr\.?|St\.?|Ave|Blvd|Rd)$/;

function printedName(own: readonly Word[], text: string): string {
    return text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0);
}
