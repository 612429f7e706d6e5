/** A change of one line in the head of a Markdown file. Offsets of the text, half-open. */
export interface HeadEdit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

/** Whether a text has a head that may declare a story. */
export function hasHead(text: string): boolean {
    return HEAD.test(text);
}

/** What declares the story in the head of a text, or takes the declaration out; undefined where there is no head. */
export function storyEdit(text: string, story: string | undefined): HeadEdit | undefined {
    const head = HEAD.exec(text);
    if (head === null) return undefined;
    const [, opening = '', fields = ''] = head;
    const line = story === undefined ? '' : `story: ${yamlWord(story)}`;
    const known = /^story[ \t]*:.*(?:\r?\n[ \t]+\S.*)*/im.exec(fields);
    if (known !== null) {
        const start = opening.length + known.index;
        const end = start + known[0].length;
        const after = /^\r?\n/.exec(text.slice(end))?.[0].length ?? 0;
        return { start, end: story === undefined ? end + after : end, text: line };
    }
    const end = opening.length + fields.length;
    if (story === undefined) return { start: end, end, text: '' };
    const eol = opening.endsWith('\r\n') ? '\r\n' : '\n';
    return { start: end, end, text: `${line}${eol}` };
}

/** The fields hold whole lines, each with its break. */
const HEAD = /^(\uFEFF?---[ \t]*\r?\n)((?:(?!(?:---|\.\.\.)[ \t]*(?:\r?\n|$)).*\r?\n)*)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** A name as YAML takes it for words: "Bus crash" bare, "12: yes" in quotation marks. */
function yamlWord(name: string): string {
    const bare = /^\p{L}[\p{L}\p{N} ’'-]*$/u.test(name) && !/^(?:true|false|null|yes|no|on|off)$/i.test(name);
    return bare ? name : JSON.stringify(name);
}
