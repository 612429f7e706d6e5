import type { FindingEntry, SourceEntry } from '../../../server/src/wire/sourcesView';

/** Which lines the views show. */
export class ViewFilter {
    /** Every word must be found; empty shows all. */
    text = '';
    /** Uri of the only file to show, with what its findings name; undefined shows all. */
    file: string | undefined;

    get active(): boolean {
        return this.text !== '' || this.file !== undefined;
    }

    showsSource(source: SourceEntry): boolean {
        if (this.file !== undefined && source.uri !== this.file) return false;
        return this.matches([source.label, source.uri, source.publisher ?? '']);
    }

    showsFinding({ passages, message, code }: FindingEntry): boolean {
        if (this.file !== undefined && !passages.some(({ uri }) => uri === this.file)) return false;
        return this.matches([message, code, ...passages.map(({ source }) => source)]);
    }

    private matches(texts: readonly string[]): boolean {
        const searched = fold(texts.join('\n'));
        return fold(this.text)
            .split(/\s+/)
            .every((word) => searched.includes(word));
    }
}

/** Without case and accents: "Doña" is found by "dona". */
function fold(text: string): string {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
