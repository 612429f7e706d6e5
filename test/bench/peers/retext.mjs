import { retext } from 'retext';
import indefiniteArticle from 'retext-indefinite-article';
import redundantAcronyms from 'retext-redundant-acronyms';
import repeatedWords from 'retext-repeated-words';

export async function load() {
    const processor = retext().use(indefiniteArticle).use(redundantAcronyms).use(repeatedWords);
    return async (texts) => {
        let found = 0;
        for (const text of texts) found += (await processor.process(text)).messages.length;
        return found;
    };
}
