import { readSource } from '../claims/readSource';
import type { SourceReading } from '../claims/sourceReading';
import { type Ignored, ignoreComments } from '../decisions/ignoreComments';
import { readAllMentions } from '../mentions/readMentions';
import { splitPassages } from '../text/passages';
import type { SourceInput } from '../text/source';
import { Lines } from './lines';
import { meaningOf } from './meaning';
import type { PassageCache } from './passageCache';

/** A source with all that is kept about it. */
export interface Entry {
    readonly input: SourceInput;
    readonly reading: SourceReading;
    readonly lines: Lines;
    /** What the source means, without offsets: other sources depend on nothing else. */
    readonly meaning: string;
    /** What its comments say not to report. */
    readonly ignored: readonly Ignored[];
}

/** Reads a source; passages that stand in `cache` are not read again. */
export function readEntry(input: SourceInput, cache: PassageCache): Entry {
    const languageId = input.languageId ?? languageOf(input.uri);
    const mentions = cache.read(splitPassages(input.text, languageId), readAllMentions);
    const reading = readSource(input, mentions);
    const ignored = languageId === 'markdown' ? ignoreComments(input.text, reading.passages) : [];
    return { input, reading, lines: new Lines(input.text), meaning: meaningOf(reading, ignored), ignored };
}

function languageOf(uri: string): 'plaintext' | 'markdown' {
    return /\.(md|markdown)$/i.test(uri) ? 'markdown' : 'plaintext';
}
