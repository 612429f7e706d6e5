/** How a hover is written: for an editor that shows Markdown, or one that shows the bare text. */
export interface Prose {
    readonly kind: 'markdown' | 'plaintext';
    /** Copy as printed, with everything that the format would take for markup made harmless. On one line. */
    plain(copy: string): string;
    strong(copy: string): string;
    /** `line` and `column` from 1. */
    link(label: string, uri: string, line: number, column: number): string;
    /** A link that runs a command of the client; the editor must trust it. */
    command(label: string, id: string, args: readonly unknown[]): string;
}

export const markdownProse: Prose = {
    kind: 'markdown',
    plain: escapeMarkdown,
    strong: (copy) => outsideBlanks(escapeMarkdown(copy), (words) => `**${words}**`),
    link: (label, uri, line, column) => `[${escapeMarkdown(label)}](${escapeDestination(uri)}#L${line},${column})`,
    command: (label, id, args) => `[${escapeMarkdown(label)}](command:${id}?${encoded(args)})`,
};

export const plainProse: Prose = {
    kind: 'plaintext',
    plain: oneLine,
    strong: oneLine,
    link: (label) => oneLine(label),
    command: (label) => oneLine(label),
};

/** A round bracket would end the link. */
function encoded(args: readonly unknown[]): string {
    return encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));
}

/** Marks that mean something within a line, and those that would open a heading, quotation or list at its start. */
function escapeMarkdown(copy: string): string {
    return oneLine(copy)
        .replace(/[\\`*_[\]<|~&$]/g, '\\$&')
        .replace(/^(\s*)([#>+=-])/, '$1\\$2')
        .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** Line breaks, controls and marks that turn the direction of writing would reach beyond the copy. */
function oneLine(copy: string): string {
    return copy.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu, '');
}

/** Emphasis does not open before a blank nor close behind one. */
function outsideBlanks(copy: string, wrap: (words: string) => string): string {
    const words = copy.trim();
    if (words === '') return copy;
    const at = copy.indexOf(words);
    return copy.slice(0, at) + wrap(words) + copy.slice(at + words.length);
}

function escapeDestination(uri: string): string {
    const path = uri.replace(/#.*$/s, '');
    return path.replace(
        /[\s()<>\\[\]]/g,
        (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
    );
}
