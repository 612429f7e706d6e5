import assert from 'node:assert/strict';
import type { ScopedText } from './tokenise';

/** Copy whose carets say how it is coloured; what has no caret below it has no scope. */
export interface AnnotatedCopy {
    readonly title: string;
    /** The scope of the language's own grammar: "text.plain". */
    readonly language: string;
    /** The copy without its annotation. */
    readonly lines: readonly string[];
    /** The copy with it. */
    readonly annotated: readonly string[];
}

/** Reads sections headed "=== text.plain: title". Fails when a file has none or a section no copy. */
export function readAnnotatedCopies(text: string): AnnotatedCopy[] {
    const [before, ...sections] = text.split(/^=== /m);
    assert.equal(before, '', 'the file starts with a section');
    assert.ok(sections.length > 0, 'no section');
    return sections.map((section) => {
        const [head = '', ...annotated] = section.replace(/\n$/, '').split('\n');
        const [, language, title] = /^(\S+): (.+)$/.exec(head) ?? [];
        assert.ok(language && title, `a head names language and title: ${head}`);
        const lines = annotated.filter((line) => !annotation.test(line));
        assert.ok(lines.length > 0, `no copy under ${head}`);
        return { title, language, lines, annotated };
    });
}

/** Writes the carets that the scopes of each line amount to. */
export function annotate(lines: readonly string[], scoped: readonly (readonly ScopedText[])[]): string[] {
    return lines.flatMap((line, i) => [line, ...(scoped[i] ?? []).map(marking)]);
}

const annotation = /^ *\^+ \S/;

function marking({ start, end, scopes }: ScopedText): string {
    return `${' '.repeat(start)}${'^'.repeat(end - start)} ${scopes.join(' ')}`;
}
