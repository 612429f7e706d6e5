import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** wink-nlp by itself: words with their part of speech, from which everything here starts. */
export async function load(): Promise<(texts: readonly string[]) => number> {
    const { readDoc, its } = winkNLP(model, ['sbd', 'pos']);
    return (texts) => {
        let found = 0;
        for (const text of texts) {
            for (const paragraph of text.split('\n\n')) {
                const words = readDoc(paragraph).tokens();
                found += words.out(its.value).length;
                words.out(its.pos);
            }
        }
        return found;
    };
}
