import type { SourceInput } from '../server/src/text/source';

/** What the doc comment of a check says: the text of its page, and examples that are run as tests. */
export interface CheckComment {
    /** The first line, without its full stop. */
    readonly title: string;
    readonly why: string;
    readonly whatToDo: string;
    readonly reported: readonly Example[];
    readonly letPass: readonly Example[];
}

export interface Example {
    /** What the example shows, a phrase or sentences; empty when it speaks for itself. */
    readonly caption: string;
    /** One source without a name, or several with theirs. */
    readonly sources: readonly SourceInput[];
}

/**
 * Reads the doc comment in front of the check with this id. Undefined when the text defines no such check; throws when
 * the comment lacks a part, naming it.
 *
 * The form: a title line; "Why: …" and "What to do: …"; then for each example "Reported:" or "Let pass:" with a phrase
 * that says what it shows, and the copy in a fence. Several sources are headed "=== wire.txt", or
 * "=== wire.txt 2025-03-14" with the day of publication.
 */
export function readCheckComment(code: string, id: string): CheckComment | undefined {
    const at = code.search(new RegExp(`defineCheck\\(\\{\\s*id: '${id}'`));
    if (at < 0) return undefined;
    const start = code.lastIndexOf('/**', at);
    const end = code.indexOf('*/', start);
    const between = code.slice(end + 2, at);
    if (start < 0 || !/^\s*export const \w+ = $/.test(between))
        throw new Error(`${id} has no doc comment right above it`);
    const lines = code
        .slice(start + 3, end)
        .split('\n')
        .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
    return checked(id, parse(lines));
}

const section = /^(Reported|Let pass):\s*(.*)$/;

function parse(lines: readonly string[]): CheckComment {
    const prose: string[] = [];
    const reported: Example[] = [];
    const letPass: Example[] = [];
    let examples: Example[] | undefined;
    let caption: string[] = [];
    let copy: string[] | undefined;
    for (const line of lines) {
        const heading = section.exec(line);
        if (copy !== undefined) {
            if (line !== '```') {
                copy.push(line);
                continue;
            }
            examples?.push({ caption: flow(caption), sources: sourcesOf(copy) });
            copy = undefined;
            caption = [];
        } else if (heading !== null) {
            examples = heading[1] === 'Reported' ? reported : letPass;
            caption = [heading[2] ?? ''];
        } else if (line === '```') copy = [];
        else if (examples === undefined) prose.push(line);
        else caption.push(line);
    }
    const text = flow(prose.slice(prose.findIndex((line) => line !== '')));
    const [, title = '', why = '', whatToDo = ''] = /^(.*?)\.? Why: (.*?) What to do: (.*)$/.exec(text) ?? [];
    return { title, why, whatToDo, reported, letPass };
}

function sourcesOf(lines: readonly string[]): SourceInput[] {
    const sources: { uri: string; published: string | undefined; lines: string[] }[] = [];
    for (const line of lines) {
        const head = /^=== (\S+)(?: (\d{4}-\d{2}-\d{2}\S*))?$/.exec(line);
        if (head !== null) sources.push({ uri: head[1] ?? '', published: head[2], lines: [] });
        else {
            if (sources.length === 0) sources.push({ uri: 'copy.txt', published: undefined, lines: [] });
            sources.at(-1)?.lines.push(line);
        }
    }
    return sources.map(({ uri, published, lines }) => ({
        uri,
        text: `${lines.join('\n')}\n`,
        languageId: uri.endsWith('.md') ? 'markdown' : 'plaintext',
        ...(published === undefined ? {} : { published }),
    }));
}

/** Lines of a paragraph as one. */
function flow(lines: readonly string[]): string {
    return lines.join(' ').replace(/\s+/g, ' ').trim();
}

function checked(id: string, comment: CheckComment): CheckComment {
    const missing = [
        [comment.why === '' || comment.title === '', 'a title line, "Why: …" and "What to do: …"'],
        [comment.reported.length === 0, 'an example under "Reported:"'],
        [comment.letPass.length === 0, 'an example under "Let pass:"'],
    ].filter(([is]) => is);
    if (missing.length > 0)
        throw new Error(`The doc comment of ${id} lacks ${missing.map(([, what]) => what).join(', ')}`);
    return comment;
}
