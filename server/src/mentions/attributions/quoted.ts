import type { Token, Tokens } from '../../text/token';
import type { Attribution } from '../attribution';
import { places } from '../names/places';
import type { Quotation } from '../quotation';
import { coverage, firstWhere } from './coverage';
import { phraseBefore } from './nounPhrase';
import { headlineSpeakers } from './reportingVerbs';

/** Quotations behind a colon whose speaker stands before it: "A post from the captain: “Never again.”", "Harker, 49, raged: “…”". */
export function quotationsBehindColons(
    { tokens, sentences }: Tokens,
    quotations: readonly Quotation[],
    known: readonly Attribution[],
    text: string,
): Attribution[] {
    const found: Attribution[] = [];
    const covered = coverage(known.map((one) => one.scope));
    for (const quotation of quotations) {
        if (!/:\s?$/.test(text.slice(Math.max(0, quotation.start - 2), quotation.start)) || covered(quotation))
            continue;
        const colon = firstWhere(tokens.length, (nth) => (tokens[nth]?.start ?? 0) >= quotation.start) - 1;
        const sentence = sentences[firstWhere(sentences.length, (nth) => (sentences[nth]?.to ?? 0) > colon)];
        if (!sentence || tokens[colon]?.text !== ':') continue;
        let verb = colon - 1;
        while (verb > sentence.from && colon - verb < 8 && tokens[verb]?.pos !== 'VERB') verb--;
        const spoken = verb > sentence.from && tokens[verb]?.pos === 'VERB';
        let end = spoken ? verb : colon;
        // "Harker, 49, raged:": the speaker stands before the apposition.
        if (spoken && tokens[end - 1]?.text === ',') end = previousComma(tokens, end - 1, sentence.from) ?? end;
        const speaker = phraseBefore(tokens, end, sentence.from);
        const cue = tokens[spoken ? verb : colon];
        if (!speaker || !cue) continue;
        found.push({
            speaker: { start: tokens[speaker.from]?.start ?? 0, end: tokens[speaker.to - 1]?.end ?? 0 },
            cue: { start: cue.start, end: cue.end },
            scope: { start: quotation.start, end: quotation.end },
        });
    }
    return found;
}

/** "Police: Two held after fire": who speaks stands before the colon of a headline. */
export function headlineSpeaker({ tokens }: Tokens, text: string): Attribution | undefined {
    const colon = tokens.slice(0, 5).findIndex((token) => token.text === ':');
    const noun = tokens[colon - 1];
    const mark = tokens[colon];
    const behind = tokens[colon + 1];
    if (!noun || !mark || !behind || !headlineSpeakers.has(noun.lower) || /[.!?]\s*$/.test(text)) return undefined;
    return {
        speaker: { start: tokens[0]?.start ?? 0, end: noun.end },
        cue: { start: mark.start, end: mark.end },
        scope: { start: behind.start, end: text.trimEnd().length },
    };
}

/** "ORTIZ: We lost 40 homes." A transcript prints who speaks in capitals in front of all that they say. */
export function transcriptSpeaker(text: string): Attribution | undefined {
    const name =
        /^(?!(?:Q|A|HOST|NOTE|UPDATE|UPDATED|WATCH|EXCLUSIVE|BREAKING|PHOTOS?|VIDEO|LIVE|READ|ALERT|CORRECTION|WARNING|ANALYSIS|OPINION)\b)(\p{Lu}[\p{Lu}.'’ -]{2,30}): \S/u.exec(
            text,
        )?.[1];
    if (name === undefined || places.has(titled(name)) || !/[.!?]["”’')]*\s*$/.test(text)) return undefined;
    return {
        speaker: { start: 0, end: name.length },
        cue: { start: name.length, end: name.length + 1 },
        scope: { start: name.length + 2, end: text.trimEnd().length },
    };
}

/** "New Delhi" of "NEW DELHI": a dateline, not a speaker. */
function titled(name: string): string {
    return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A further quotation in the passage belongs to whoever spoke last: “A,” said Lee. “B.” */
export function quotationsCarriedOn(quotations: readonly Quotation[], known: readonly Attribution[]): Attribution[] {
    const found: Attribution[] = [];
    const complete = quotations.filter((one) => one.complete);
    const covered = coverage(known.map((one) => one.scope));
    const quoted = coverage(complete);
    const spoken = known.filter((one) => quoted(one.scope)).sort((a, b) => a.cue.start - b.cue.start);
    for (const quotation of complete) {
        if (covered(quotation)) continue;
        const last = spoken[firstWhere(spoken.length, (nth) => (spoken[nth]?.cue.start ?? 0) >= quotation.start) - 1];
        if (!last || quotation.start - last.cue.end > longestPause) continue;
        found.push({ ...last, scope: { start: quotation.start, end: quotation.end } });
    }
    return found;
}

function previousComma(tokens: readonly Token[], at: number, floor: number): number | undefined {
    for (let back = at - 1; back > floor && at - back < 10; back--) if (tokens[back]?.text === ',') return back;
    return undefined;
}

/** Characters between a speaker and a quotation that is still theirs. */
const longestPause = 400;
