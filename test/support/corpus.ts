/** A sentence of a corpus with what is marked in it. Offsets count in `text`. */
export interface CorpusSentence {
    readonly line: number;
    readonly text: string;
    readonly marks: readonly CorpusMark[];
}

/** "[[at least 38|count 38 at-least]]" says what is there; "{{2017}}" that nothing is. */
export interface CorpusMark {
    readonly start: number;
    readonly end: number;
    /** The words behind the bar, apart at blanks; none for a "{{…}}". */
    readonly notes: readonly string[];
}

/**
 * Reads a corpus: a sentence a line, with marks in the copy; empty lines and lines that start with "#" are left out.
 * Throws for a mark that is not closed, so that a slip in the corpus does not pass as copy.
 */
export function readCorpus(corpus: string): CorpusSentence[] {
    const sentences: CorpusSentence[] = [];
    corpus.split('\n').forEach((line, nth) => {
        if (line.trim() !== '' && !line.startsWith('#'))
            sentences.push({ line: nth + 1, ...readMarked(line, `line ${nth + 1}`) });
    });
    if (sentences.length === 0) throw new Error('the corpus holds no sentence');
    return sentences;
}

/** Reads copy with marks in it. Throws for a mark that is not closed; `where` names it in the message. */
export function readMarked(line: string, where: string): Omit<CorpusSentence, 'line'> {
    const marks: CorpusMark[] = [];
    let text = '';
    let done = 0;
    for (const found of line.matchAll(/\[\[([^[\]|]+)\|([^[\]|]+)\]\]|\{\{([^{}]+)\}\}/g)) {
        text += line.slice(done, found.index);
        const words = found[1] ?? found[3] ?? '';
        marks.push({
            start: text.length,
            end: text.length + words.length,
            notes: (found[2] ?? '').split(' ').filter(Boolean),
        });
        text += words;
        done = found.index + found[0].length;
    }
    text += line.slice(done);
    if (/\[\[|\]\]|\{\{|\}\}/.test(text)) throw new Error(`${where}: a mark is not closed: ${text}`);
    return { text, marks };
}
