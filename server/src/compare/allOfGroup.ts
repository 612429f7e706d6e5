import type { Claim } from '../claims/claim';
import type { ContentWord, SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { areAntonyms } from './antonyms';
import { figurePattern, type Match, matchesOf } from './figurePattern';
import { type MarkedSentence, markedSentences } from './markedSentence';
import { roleLines } from './vocabularyOfRoles';

/** What is said of all of a group, and the opposite of some of the same group. Source offsets. */
export interface AllAndSome {
    readonly all: Span;
    readonly some: Span;
    /** What cannot both be: "pupils" and "staff". As printed. */
    readonly words: readonly [string, string];
}

/**
 * "All of the 29 in hospital are pupils. Four of the 29 are kitchen staff": a group known by its number, all of it one
 * thing and some of it another that excludes the first. Most things do not: pupils may be girls, rowers and ill.
 */
export function allAndSome(source: SourceReading): AllAndSome[] {
    const sentences = markedSentences(source);
    return sentences.flatMap((marked, i) => {
        if (takenBack.test(marked.text)) return [];
        return [...matchesOf(marked, universal)].flatMap((match) => {
            const group = match.claim('group');
            if (group?.quantity?.bound !== 'exactly' || group.quantity.value < 2) return [];
            const all = { start: group.focus.start, end: marked.sentence.end };
            const near = sentences
                .slice(i + 1, i + 4)
                .filter(({ sentence }) => sentence.passage - marked.sentence.passage <= 1);
            return near.flatMap((other) =>
                [...matchesOf(other, some)].flatMap((part) => clashOf(marked, all, group, part)),
            );
        });
    });
}

function clashOf(marked: MarkedSentence, all: Span, group: Claim, match: Match): AllAndSome[] {
    const [part, whole] = [match.claim('part'), match.claim('group')];
    const said = part?.quantity;
    if (part === undefined || said?.bound !== 'exactly' || said.value < 1 || said.value >= (group.quantity?.value ?? 0))
        return [];
    if (whole !== undefined && whole.quantity?.value !== group.quantity?.value) return [];
    if (hedged.test(match.behind)) return [];
    const { sentence } = match.marked;
    const one = wordsBehind(marked, group.focus.end);
    const other = wordsBehind(match.marked, (whole ?? part).focus.end);
    for (const a of one) {
        for (const b of other) {
            if (!exclude(match.marked, a, b)) continue;
            const words = [a, b].map(({ start, end }) => marked.source.text.slice(start, end));
            return [
                { all, some: { start: part.focus.start, end: sentence.end }, words: [words[0] ?? '', words[1] ?? ''] },
            ];
        }
    }
    return [];
}

/** What is said of the group, without what names it: "pupils" of "people taken to hospital had been pupils". */
function wordsBehind({ source, sentence }: MarkedSentence, from: number): readonly ContentWord[] {
    const words = sentence.words.filter((word) => word.start >= from);
    const is = copula.exec(source.text.slice(from, sentence.end));
    const start = is === null ? words.find(({ verb }) => verb)?.start : from + is.index + is[0].length;
    return words.filter((word) => word.start >= (start ?? from));
}

const copula = /\b(?:are|were|is|was|(?:have|has|had) been)\b/;

/** Two kinds, a word and its opposite, or a word and its denial. */
function exclude({ source }: MarkedSentence, a: ContentWord, b: ContentWord): boolean {
    if (a.stem.slice(0, 5) === b.stem.slice(0, 5) && a.stem.length >= 4)
        return (!isDenied(source, a) && isDenied(source, b)) || areStances(source, a, b);
    if (isDenied(source, a) || isDenied(source, b)) return false;
    return areAntonyms(a.stem, b.stem) || areKinds(a.stem, b.stem);
}

function isDenied(source: SourceReading, word: ContentWord): boolean {
    return (
        word.negated ||
        /\b(?:no|not|without|never)\s+$/i.test(source.text.slice(Math.max(0, word.start - 10), word.start))
    );
}

/** "Voted for the plan" and "voted against it". */
function areStances({ text }: SourceReading, a: ContentWord, b: ContentWord): boolean {
    return (
        /^ (?:for|in favou?r)\b/.test(text.slice(a.end, a.end + 12)) &&
        /^ against\b/.test(text.slice(b.end, b.end + 10))
    );
}

function areKinds(a: string, b: string): boolean {
    return lines.some((kinds) => {
        const [one, other] = [a, b].map((stem) => kinds.flatMap((kind, nth) => (kind.has(stem) ? [nth] : [])));
        return one?.length === 1 && other?.length === 1 && one[0] !== other[0];
    });
}

const lines = roleLines.map((line) => line.split('|').map((kind) => new Set(kind.trim().split(' '))));

const universal = figurePattern(
    '(?<!\\b(?:not|nearly|almost|virtually|practically) )\\b(?:all|every one|each)(?: of)?(?: the| its| their| these)? {c:group}',
);
const some = figurePattern('{c:part} (?:out )?of (?:(?:the |these |those |its )?{c:group}|them\\b)');
/** What all were said to be at another time. */
const takenBack = /\b(?:at first|initially|earlier|originally|wrongly|mistakenly|until|once|should|would|must|if)\b/i;
/** "Not seriously", "not yet": no denial of the whole. */
const hedged = /\bnot (?:\p{L}+ly|yet|so|as|very|only|just)\b/iu;
