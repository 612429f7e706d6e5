/** Line starts of a text, for turning offsets into line and column. */
export class Lines {
    readonly #starts: number[] = [0];

    constructor(text: string) {
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1);
        }
    }

    /** The line around a source offset, with its break. Behind the last line stands infinity. */
    around(offset: number): { readonly start: number; readonly end: number } {
        const { line } = this.at(offset);
        return { start: this.#starts[line - 1] ?? 0, end: this.#starts[line] ?? Number.POSITIVE_INFINITY };
    }

    /** Line and column of a source offset, both from 1; the column counts UTF-16 units. */
    at(offset: number): { readonly line: number; readonly column: number } {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset) low = middle;
            else high = middle - 1;
        }
        return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
    }
}
