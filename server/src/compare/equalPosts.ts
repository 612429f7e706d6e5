import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import type { EqualPair } from './equalFigures';
import { samePost } from './titleFamilies';

/** Posts that two sources give one person alike: "Gov. Ann Lee" and "Governor Ann Lee". The first of each source. */
export function alignPosts(a: SourceReading, b: SourceReading): EqualPair[] {
    const left = postsOf(a);
    const right = postsOf(b);
    const pairs: EqualPair[] = [];
    for (const [name, one] of left) {
        const other = right.get(name);
        if (other !== undefined && samePost(one.group[0] ?? '', other.group[0] ?? ''))
            pairs.push({ a: one, b: other, score: 0.7 });
    }
    return pairs;
}

/** Persons with given name and surname and a post beside it, by name. */
function postsOf(source: SourceReading): Map<string, Claim> {
    const posts = new Map<string, Claim>();
    for (const claim of source.claims) {
        const name = claim.subject?.toLowerCase();
        if (claim.kind !== 'name' || claim.measure !== 'person' || name === undefined || claim.group.length === 0)
            continue;
        if (name.includes(' ') && !posts.has(name)) posts.set(name, claim);
    }
    return posts;
}
