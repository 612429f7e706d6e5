import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { figurePattern, type Match, matchesOf } from './figurePattern';
import { markedSentences } from './markedSentence';

/** A total that the copy states beside its parts. */
export interface Total {
    readonly whole: Claim;
    readonly parts: readonly Claim[];
    /** Whether the parts are all there are; if not, they can only be too many. */
    readonly complete: boolean;
    /** Whether nobody can be counted in two parts. */
    readonly disjoint: boolean;
}

/** The totals that sentences state: "$3m, $4m and $2m, a total of $9m"; "30 cars: 12 saloons and 18 vans". */
export function totalsOf(source: SourceReading): Total[] {
    const totals: Total[] = [];
    for (const marked of markedSentences(source)) {
        if (marked.claims.length < 3 || openList.test(marked.text)) continue;
        for (const { pattern, complete } of shapes) {
            for (const match of matchesOf(marked, pattern)) {
                const total = totalOf(match, complete);
                if (total !== undefined) totals.push(total);
            }
        }
    }
    return totals;
}

function totalOf(match: Match, complete: boolean): Total | undefined {
    const whole = match.claim('whole');
    const list = match.word('parts') ?? '';
    const parts = match.claimsIn('parts').filter((part) => part.kind !== 'date' && !isAside(list, part, match));
    // "40 shops in four regions: …": who counts the parts has all of them.
    const groups = match.claim('groups');
    if (groups !== undefined && groups.quantity?.value !== parts.length) return undefined;
    if (whole === undefined || parts.length < 2 || !parts.every((part) => isAddend(part, whole))) return undefined;
    if (isScoredBy(whole, parts)) return undefined;
    if (isListed(match)) return undefined;
    // "150 homes, and 40 barns, garages and sheds": what has no number of its own may or may not be counted.
    const unnumbered = list.split(/,| and | or /).some((piece) => /\p{L}/u.test(piece) && !/‹/.test(piece));
    return { whole, parts, complete: complete && !unnumbered, disjoint: true };
}

/** "220 in its two plants": the plants are no part. */
function isAside(list: string, part: Claim, { marked }: Match): boolean {
    return new RegExp(`\\b(?:${known}) ‹[a-z]${marked.claims.indexOf(part)}›`, 'i').test(list);
}

/** "41 shops: 12 in the east, nine in the south and six in the west": the 12 are themselves a part. */
function isListed({ before, text }: Match): boolean {
    return /‹[cmup]\d+›[^‹›.;]*(?::|, )(?:(?!\band\b)[^‹›:;.])*$/.test(before) && /^‹/.test(text);
}

/** "17 points: five wins, two draws and seven defeats": points are won by matches, and are no sum of them. */
function isScoredBy(whole: Claim, parts: readonly Claim[]): boolean {
    return /^points?$/.test(whole.head ?? '') && parts.some((part) => part.head !== whole.head);
}

/** Whether two figures can be part and whole: one kind, one unit, both exact as printed. */
export function isAddend(part: Claim, whole: Claim): boolean {
    if (
        part.quantity === undefined ||
        whole.quantity === undefined ||
        part.kind !== whole.kind ||
        part.figure !== whole.figure
    )
        return false;
    if (part.unit !== whole.unit && !(part.kind === 'count' && !(part.unit !== undefined && whole.unit !== undefined)))
        return false;
    return (
        part.quantity.bound === 'exactly' &&
        whole.quantity.bound === 'exactly' &&
        (part.polarity === 'negated') === (whole.polarity === 'negated') &&
        part.per === whole.per
    );
}

/** Words after which more may belong to the total than is listed. */
const openList =
    /\b(?:includ(?:e|es|ed|ing)|among (?:them|those|others)|such as|for example|e\.g\.|at least|mostly|mainly|the rest|others?|apart from|besides|plus|as well as|along with|on top of|respectively|or more)\b/i;

const piece = (kind: string) => `{${kind}}[^‹›;:,]{0,30}?`;
const list = (kind: string) =>
    `(?<parts>(?:${piece(kind)}, (?:and )?)*${piece(kind)}(?:,? and|,| plus) ${piece(kind)})`;
const placed = (kind: string) =>
    `{${kind}} (?:of (?:them|these|those|whom|which) )?(?:(?:in|at|from|for|on|to|by|went to|go to) [^‹›;:.,]{2,40}?|upstairs|downstairs|abroad|overseas|elsewhere|indoors|outdoors)`;
const placedAfterVerb = (kind: string) =>
    `{${kind}} (?:(?:are|were|is|was|went|go|have gone|had gone) )?(?:in|at|from|on|to) [^‹›;:.,]{2,40}?`;
/** Words in front of a count that is known already: "its two plants". */
const known = 'its|the|their|his|her|our|all|both';
const words = (without: string) => `(?:[^‹›;:${without}]|‹[yd]\\d+›|\\b(?:${known}) ‹c\\d+›){0,40}`;
const counted = (kind: string) =>
    `(?<parts>(?:{${kind}}${words('')}?, (?:and )?)*{${kind}}${words('')}?,? and {${kind}}${words(')—–')})`;
const led = (kind: string) => `(?:[\\p{L}' -]{1,30} )?{${kind}}`;

const shapes: readonly { readonly pattern: RegExp; readonly complete: boolean }[] = ['m', 'c', 'u', 'p'].flatMap(
    (kind) => [
        // "$3m, $4m and $2m, a total of $10m"; "three vans and two cars, totalling six"
        {
            pattern: figurePattern(
                `${list(kind)}(?:,| –| —| -| \\()? ?(?:for |making |giving |bringing |making up |which is |that is )?(?:an? |the |its |their )?(?:(?:combined|grand|overall) )?total(?:s|led|ed|ling|ing)?(?: up)?(?: of| to| it to)? {${kind}:whole}`,
            ),
            complete: true,
        },
        // "12 men, three women and two children, 18 in all"
        {
            pattern: figurePattern(
                `${list(kind)}(?:,| –| —| -)? (?:or |making )?{${kind}:whole}[^‹›;:,]{0,20} (?:in all|in total|altogether|all told)\\b`,
            ),
            complete: true,
        },
        // "sold 30 cars: 12 saloons, 10 vans and five trucks"; "17 people — 12 men and four women — were held"
        {
            pattern: figurePattern(
                `{${kind}:whole}(?:[^‹›;:.,—–(]|‹[dy]\\d+›){0,50}(?:[^‹›;:—–(]{0,30})(?::| —| –| --| \\() ?${counted(kind)}(?=[.)—–]|$| —| –)`,
            ),
            complete: true,
        },
        // "41 patients were moved to three wards: 21 to Ash, 12 to Beech and eight to Cedar"
        {
            pattern: figurePattern(
                `{${kind}:whole}(?:[^‹›;:.—–(]|‹[dy]\\d+›){1,60} {c:groups} (?:[^‹›;:.,—–(]){1,30}(?::| —| –| --|, (?:with )?) ?${counted(kind)}(?=[.)—–]|$| —| –)`,
            ),
            complete: true,
        },
        // "played 20 matches: it won 11, drew four and lost five"; no noun behind the numbers, which might be another
        {
            pattern: figurePattern(
                `{${kind}:whole}(?:[^‹›;:.,—–(]|‹[dy]\\d+›){1,50}: (?<parts>(?:${led(kind)}, (?:and )?)*${led(kind)},? and ${led(kind)})(?=[.]|$)`,
            ),
            complete: false,
        },
        // "Of the 90 beds, 40 are in the old wing, 30 in the new one and 25 in the annexe"
        {
            pattern: figurePattern(
                `\\bof (?:the|its|their|his|her|our|all) {${kind}:whole} [^‹›;:.,]{1,40}, (?<parts>(?:${placedAfterVerb(kind)}, (?:and )?)+${placedAfterVerb(kind)},? and ${placedAfterVerb(kind)})(?=[.)—–]|$| —| –)`,
            ),
            complete: false,
        },
        // "cost 140 jobs, 60 in Fulton, 45 in Weston and 35 in Cole Park"
        {
            pattern: figurePattern(
                `{${kind}:whole}(?:[^‹›;:.,—–(]|‹[dy]\\d+›){1,50},(?: with)? (?<parts>(?:${placed(kind)}, (?:and )?)+${placed(kind)},? and ${placed(kind)})(?=[.)—–]|$| —| –)`,
            ),
            complete: true,
        },
        // "has 12 classrooms, six on the ground floor and eight upstairs": two places may be a selection.
        {
            pattern: figurePattern(
                `{${kind}:whole}(?:[^‹›;:.,—–(]|‹[dy]\\d+›){1,50},(?: with)? (?<parts>${placed(kind)},? and ${placed(kind)})(?=[.)—–]|$| —| –)`,
            ),
            complete: false,
        },
        // "a total of $10m, $3m from the state and $4m from the city"
        {
            pattern: figurePattern(
                `total of {${kind}:whole}[^‹›;:,]{0,30}(?:,|:| —| –) (?:with |of which |made up of |consisting of |comprising )?${counted(kind)}(?=[.)—–]|$| —| –)`,
            ),
            complete: true,
        },
        // "sales of $8.1bn, made up of $4.2bn from phones, $2.4bn from services and $1.5bn from chips"
        {
            pattern: figurePattern(
                `{${kind}:whole}(?:[^‹›;:.,—–(]|‹[dy]\\d+›){0,40},? (?:made up of|consisting of|comprising|composed of) ${counted(kind)}(?=[.)—–]|$| —| –)`,
            ),
            complete: true,
        },
        // "The committee, made up of five lawyers, three doctors and two teachers, has nine members"
        {
            pattern: figurePattern(
                `(?:made up of|consisting of|comprising|composed of) ${counted(kind)}, (?:has|had|numbers|counts) {${kind}:whole}`,
            ),
            complete: true,
        },
        // "The 17 victims were 12 men and four women."
        {
            pattern: figurePattern(
                `\\bthe {${kind}:whole} [^‹›;:,]{1,30} (?:were|are|comprised?|consisted of|comprise) ${counted(kind)}(?=[.)—–]|$| —| –)`,
            ),
            complete: true,
        },
    ],
);
