import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { keptBySource } from '../compare/keptBySource';
import { deputyWords, notNow, notNowBeside, titleFamilies } from '../compare/titleFamilies';
import { type Clash, defineCheck, type Spot } from './check';

/**
 * One person, two posts.
 *
 * Why: the copy gives a person a post in one place and another one elsewhere, and nobody holds both. What to do: look it up
 * on the organisation's own pages; say "then" or "former" where the post changed.
 *
 * Reported:
 * ```
 * === wire.txt
 * Deputy mayor Ann Lee opened the bridge in Harwick on Friday.
 * === copy.txt
 * Mayor Ann Lee opened the bridge in Harwick on Friday.
 * ```
 *
 * Reported:
 * ```
 * === wire.txt
 * Tom Reed, the chief operating officer, opened the plant in Harwick.
 * === copy.txt
 * Tom Reed, chief financial officer, opened the plant in Harwick.
 * ```
 *
 * Let pass: two names for one post.
 * ```
 * === wire.txt
 * The finance chief, Tom Reed, opened the plant in Harwick.
 * === copy.txt
 * Tom Reed, chief financial officer, opened the plant in Harwick.
 * ```
 *
 * Let pass: a former post.
 * ```
 * === wire.txt
 * Former deputy mayor Ann Lee opened the bridge in Harwick on Friday.
 * === copy.txt
 * Mayor Ann Lee opened the bridge in Harwick on Friday.
 * ```
 */
export const titleMismatch = defineCheck({
    id: 'title-mismatch',
    title: 'One person, two posts',
    severity: 'information',
    *within(source) {
        yield* twoPosts(source, source);
    },
    *between({ a, b }) {
        yield* twoPosts(a, b);
    },
});

interface Post {
    readonly claim: Claim;
    readonly title: string;
    /** Full name, lower case. */
    readonly name: string;
}

function* twoPosts(a: SourceReading, b: SourceReading): Iterable<Clash> {
    const told = new Set<string>();
    const right = postsOf(b);
    for (const one of postsOf(a)) {
        for (const other of right) {
            if (a === b && other.claim.start <= one.claim.start) continue;
            if (one.name !== other.name || told.has(one.name) || !exclude(one.title, other.title)) continue;
            if (isBesideNew(a, one.claim, other.title) || isBesideNew(b, other.claim, one.title)) continue;
            told.add(one.name);
            yield {
                verdict: 'contradiction',
                a: titled(a, one),
                b: titled(b, other),
                reason: `${one.claim.subject} is ${one.title} in one place and ${other.title} in the other`,
                advice: 'Look the post up; say “then” or “former” where it changed.',
            };
        }
    }
}

/** Persons with given name and surname whose post the copy says, as of now. */
const postsOf = keptBySource((source: SourceReading): readonly Post[] => {
    return source.claims.flatMap((claim) => {
        const title = claim.group[0]?.toLowerCase();
        if (
            claim.kind !== 'name' ||
            claim.measure !== 'person' ||
            title === undefined ||
            claim.subject === undefined ||
            !/\s/.test(claim.subject)
        )
            return [];
        const around = source.text.slice(Math.max(0, claim.start - 60), claim.end + 60);
        return notNow.test(around) || isBesideNew(source, claim, title)
            ? []
            : [{ claim, title: title.replace(/^(?:the|its|their|a|an) /, ''), name: claim.subject.toLowerCase() }];
    });
});

/** "The new finance director, Ann Lee", "Ann Lee, the next mayor". */
function isBesideNew({ text }: SourceReading, { start, end }: Claim, title: string): boolean {
    const around = text.slice(Math.max(0, start - title.length - 25), end + title.length + 60).toLowerCase();
    for (let at = around.indexOf(title); at >= 0; at = around.indexOf(title, at + 1))
        if (notNowBeside.test(around.slice(0, at))) return true;
    return false;
}

/** Whether nobody holds both posts: two of one family, or a post and its deputy. */
function exclude(a: string, b: string): boolean {
    if (a === b || / and |&|\//.test(`${a} ${b}`)) return false;
    for (const family of titleFamilies) {
        const [left, right] = [a, b].map((title) => family.findIndex((post) => post.includes(title)));
        if (left !== undefined && right !== undefined && left >= 0 && right >= 0) return left !== right;
    }
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return deputyWords.some((word) => long === `${word} ${short}` || long === `${word}-${short}`);
}

/** The name with its post, where the post is printed beside it. */
function titled(source: SourceReading, { claim, title }: Post): Spot {
    const before = source.text.slice(Math.max(0, claim.start - title.length - 4), claim.start);
    const at = before.toLowerCase().lastIndexOf(title);
    if (at >= 0) return { uri: source.uri, start: claim.start - before.length + at, end: claim.end };
    const behind = source.text.slice(claim.end, claim.end + title.length + 12);
    const next = behind.toLowerCase().indexOf(title);
    return { uri: source.uri, start: claim.start, end: next < 0 ? claim.end : claim.end + next + title.length };
}
