import { splitMarkdown } from './markdown';
import { splitPlaintext } from './paragraphs';
import type { Passage } from './passage';
import type { LanguageId } from './source';

/** The passages of a source in order, none of them empty. Never throws. Source offsets. */
export function splitPassages(text: string, languageId: LanguageId): Passage[] {
    switch (languageId) {
        case 'markdown':
            return splitMarkdown(text);
        case 'plaintext':
            return splitPlaintext(text);
    }
}
