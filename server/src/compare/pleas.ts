import type { SentenceReading, SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { sharedNames } from './similarity';

/** One defendant who is said to have admitted it and to have denied it. Source offsets. */
export interface PleaClash {
    readonly admitted: Span;
    readonly denied: Span;
}

/** The pleas of a text that do not go together; a text that tells of a change, of more charges or of others is let be. */
export function pleaClashes(source: SourceReading): PleaClash[] {
    const admitted = pleasOf(source, guilty);
    const denied = pleasOf(source, notGuilty);
    if (admitted.length === 0 || denied.length === 0) return [];
    for (const yes of admitted) {
        for (const no of denied) {
            if (yes.sentence === no.sentence) return [];
            const [one, other] = [yes.sentence.names, no.sentence.names];
            if (one.length > 0 && other.length > 0 && sharedNames(one, other) === 0) return [];
        }
    }
    const [yes, no] = [admitted[0], denied[0]];
    return yes === undefined || no === undefined ? [] : [{ admitted: yes.span, denied: no.span }];
}

function pleasOf(source: SourceReading, plea: RegExp): { readonly sentence: SentenceReading; readonly span: Span }[] {
    return source.sentences.flatMap((sentence) => {
        const text = source.text.slice(sentence.start, sentence.end);
        const match = plea.exec(text);
        if (match === null) return [];
        if (changed.test(text)) return [];
        const start = sentence.start + match.index;
        return [{ sentence, span: { start, end: start + match[0].length } }];
    });
}

const guilty = /\b(?:(?:plead(?:ed|s)?|pled|pleading) guilty|guilty pleas?)\b/i;
const notGuilty =
    /\b(?:(?:plead(?:ed|s)?|pled|pleading) not guilty|not guilty pleas?|pleas? of not guilty|denied (?:all |both |the |every )?(?:charges?|counts?))\b/i;

/** Words of a change of plea, of several charges, or of what might be. */
const changed =
    /\b(?:chang(?:ed?|ing)|initially|originally|at first|earlier|previously|lesser|another|other|others|second|remaining|also|before|would|will|if|expected|due to|had been|both|while|but|some|each|respectively|withdr[ae]wn?|reversed|retracted|co-?defendants?)\b/i;
