import type { SourceReading } from '../claims/sourceReading';

/** Whether whole articles are held against each other, or notes and headlines that are about one thing. */
export type Scale = 'article' | 'brief';

/** A headline, a note, a sentence or two: no word of it is frequent or rare. */
export function isBrief(source: SourceReading): boolean {
    return source.sentences.length <= 2;
}

/** The scale at which two sources meet; a source meets itself as an article. */
export function scaleOf(a: SourceReading, b: SourceReading): Scale {
    if (a.uri === b.uri) return 'article';
    const shorter = Math.min(a.sentences.length, b.sentences.length);
    return shorter <= 2 && a.sentences.length + b.sentences.length <= 8 ? 'brief' : 'article';
}
