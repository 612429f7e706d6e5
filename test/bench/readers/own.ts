import { readEntry } from '../../../server/src/workspace/entry';
import { PassageCache } from '../../../server/src/workspace/passageCache';
import { ReadingsAtHand } from '../../../server/src/workspace/readingsAtHand';

/** All that the server does with a source before it meets another: passages, mentions, claims. Nothing is kept between passes. */
export async function load(): Promise<(texts: readonly string[]) => number> {
    return (texts) => {
        const cache = new PassageCache();
        const atHand = new ReadingsAtHand();
        let found = 0;
        for (const [nth, text] of texts.entries())
            found += readEntry({ uri: `file:///${nth}.txt`, text, published: '2024-03-09' }, cache, atHand).reading
                .claims.length;
        return found;
    };
}
