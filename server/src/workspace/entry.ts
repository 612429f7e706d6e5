import { readSource } from '../claims/readSource';
import type { SourceReading } from '../claims/sourceReading';
import { type Ignored, ignoreComments } from '../decisions/ignoreComments';
import type { Mentions } from '../mentions/mentions';
import { readAllMentions } from '../mentions/readMentions';
import { splitPassages } from '../text/passages';
import type { LanguageId, SourceInput } from '../text/source';
import { Lines } from './lines';
import { meaningOf } from './meaning';
import type { PassageCache } from './passageCache';
import type { ReadingsAtHand } from './readingsAtHand';

/** A source with all that is kept about it. */
export interface Entry {
    readonly input: SourceInput;
    /** Made again where it has gone; the same object for as long as anybody holds it. */
    readonly reading: SourceReading;
    readonly label: string;
    readonly lines: Lines;
    /** What the source means, without offsets: other sources depend on nothing else. */
    readonly meaning: string;
    /** What its comments say not to report. */
    readonly ignored: readonly Ignored[];
}

/** Reads a source; passages that stand in `cache` are not read again. The reading stays while it is at hand or in use. */
export function readEntry(input: SourceInput, cache: PassageCache, atHand: ReadingsAtHand): Entry {
    const first = readSource(input, mentionsOf(input, cache));
    const ignored = languageOf(input) === 'markdown' ? ignoreComments(input.text, first.passages) : [];
    let kept = new WeakRef(first);
    atHand.hold(first);
    return {
        input,
        label: first.label,
        lines: new Lines(input.text),
        meaning: meaningOf(first, ignored),
        ignored,
        get reading() {
            let reading = kept.deref();
            if (reading === undefined) {
                reading = readSource(input, mentionsOf(input, cache));
                kept = new WeakRef(reading);
            }
            atHand.hold(reading);
            return reading;
        },
    };
}

/** All that the passages of a source mention, in order. */
export function mentionsOf(input: SourceInput, cache: PassageCache): readonly Mentions[] {
    return cache.read(splitPassages(input.text, languageOf(input)), readAllMentions);
}

/** As the user says, else by the ending of its name. */
export function languageOf({ languageId, uri }: SourceInput): LanguageId {
    return languageId ?? (/\.(md|markdown)$/i.test(uri) ? 'markdown' : 'plaintext');
}
