import type { SentenceReading, SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { commonStems } from './commonStems';
import { keptBySource } from './keptBySource';

/** The floor on which it began, or on which those who look for the cause are looking. Source offsets. */
export interface Floor {
    /** "on the ground floor" */
    readonly span: Span;
    /** "2" of the second; what British and American copy count alike. */
    readonly floor: string;
    /** 'told' where the copy says that it began there. */
    readonly began: 'told' | 'left open';
    /** Stems of what stands between the verb and the floor: "solvent", "tank". */
    readonly place: readonly string[];
}

export const floorsOf = keptBySource((source): readonly Floor[] =>
    source.sentences.flatMap((sentence) => floorIn(source, sentence)),
);

/**
 * Whether one thing is put on two floors: both say that it began there, or what stands there is the same thing. Ground and
 * first floor may be one, since countries count differently; so may a number and "top", "upper".
 */
export function areTwoFloors(a: Floor, b: Floor): boolean {
    if (!differ(a.floor, b.floor)) return false;
    const same = a.place.some((stem) => b.place.includes(stem) && !commonStems.has(stem));
    return a.began === 'told' && b.began === 'told'
        ? same || a.place.length === 0 || b.place.length === 0
        : same && (a.began === 'told' || b.began === 'told');
}

function differ(a: string, b: string): boolean {
    if (a === b || [a, b].every((floor) => floor === '0' || floor === '1')) return false;
    const [left, right] = [Number(a), Number(b)];
    if (Number.isNaN(left) || Number.isNaN(right)) return a !== 'top' ? right !== -1 && b !== 'top' : right < 1;
    // A first floor in Britain is a second one in America.
    return true;
}

function floorIn(source: SourceReading, sentence: SentenceReading): Floor[] {
    const text = source.text.slice(sentence.start, sentence.end);
    const matches = [...text.matchAll(phrase)];
    const [match] = matches;
    if (match === undefined || matches.length > 1) return [];
    const start = sentence.start + match.index;
    const began = text.search(beginning);
    const sought = text.search(searching);
    const from = began >= 0 ? began : sought;
    if (from < 0) return [];
    const end = start + match[0].length;
    const place = sentence.words
        .filter(
            (word) =>
                !word.name &&
                !word.verb &&
                ((word.start > sentence.start + from && word.end <= start) ||
                    (word.start >= end && word.start < end + 30)),
        )
        .map(({ stem }) => stem)
        .filter((stem) => !things.has(stem));
    return [{ span: { start, end }, floor: floorOf(match), began: began >= 0 ? 'told' : 'left open', place }];
}

function floorOf(match: RegExpExecArray): string {
    const word = (match[1] ?? match[2] ?? '').toLowerCase();
    if (word === 'ground') return '0';
    if (match[2] !== undefined) return word === 'attic' || word === 'roof' ? 'top' : '-1';
    const number = /^(\d+)/.exec(word)?.[1];
    if (number !== undefined) return number;
    const nth = ordinals.indexOf(word);
    return nth < 0 ? word : String(nth + 1);
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const phrase =
    /\b(?:on|from|at) the (ground|top|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))[- ](?:floor|storey|story|level)\b|\bin the (basement|cellar|attic|roof)\b/giu;
const beginning =
    /\b(?:(?:began|started|starting|originated|broke out|erupted|ignited)\b|(?:origin|seat|source|start) of (?:the|a) (?:fire|blaze|explosion|blast|leak|flames)\b)/i;
const searching =
    /\b(?:looking (?:at|into)|examin(?:ing|ed)|focus(?:ing|ed|sing) on|inspect(?:ing|ed)|concentrat(?:ing|ed) on|search(?:ing|ed))\b/i;
/** What began, and where floors are: of every fire. Stems. */
const things: ReadonlySet<string> = new Set(
    'fire blaze explosion blast leak flame building house hotel block floor'.split(' '),
);
