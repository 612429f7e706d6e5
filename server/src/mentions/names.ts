import type { Passage } from '../text/passage';
import type { PartOfSpeech, Tokens } from '../text/token';
import type { Name } from './name';
import { headlineNames, styleOf } from './names/headline';
import { namesOfRun } from './names/namesOfRun';
import { capitalRuns } from './names/runs';
import { acronymsBehind, shareSurnames } from './names/within';
import { printedWords } from './names/words';

/**
 * The names of a passage in order: runs of capitals, read by titles, word lists and what surrounds them. A word at the
 * start of a sentence is a name only if it is no common word. Nationalities are no names. Passage offsets.
 */
export function recogniseNames(passage: Passage, tokens: Tokens): Name[] {
    const text = passage.text;
    const words = printedWords(text);
    const style = styleOf(words, text);
    if (style === 'capitals') return [];
    if (style === 'title-case') return headlineNames(words, text);
    const names = capitalRuns(words, (offset) => posAt(tokens, offset)).flatMap((run) => namesOfRun(words, run, text));
    return shareSurnames(acronymsBehind(names, text));
}

function posAt({ tokens }: Tokens, offset: number): PartOfSpeech | undefined {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
        else high = middle;
    }
    const token = tokens[low];
    return token?.start === offset ? token.pos : undefined;
}
