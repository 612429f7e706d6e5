import type { ContentWord, SentenceReading, SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';

/** A headline that says one outcome where the story tells only the other. Source offsets. */
export interface Reversal {
    readonly head: Span;
    readonly body: Span;
    /** What the two differ on: "whether it was kept". */
    readonly about: string;
}

/**
 * Outcomes of a headline that no sentence of the story repeats, while one tells the opposite: "retains control" above
 * "lost its majority". A story that tells both is let be, since one may have followed the other.
 */
export function headlineReversals(source: SourceReading): Reversal[] {
    const heads = source.sentences.filter((sentence) => sentence.place === 'headline' && sentence.passage <= 2);
    const body = source.sentences.filter((sentence) => sentence.place === 'body');
    const reversals: Reversal[] = [];
    for (const { about, ways, objects } of outcomes) {
        for (const head of heads) {
            for (const [nth, way] of ways.entries()) {
                const said = outcomeIn(head, way, objects);
                const other = ways[1 - nth];
                if (said === undefined || other === undefined) continue;
                if (body.some((sentence) => outcomeIn(sentence, way, objects) !== undefined)) continue;
                for (const sentence of body) {
                    const told = outcomeIn(sentence, other, objects);
                    if (told === undefined || !(objects.length === 0 || sharesName(head, sentence))) continue;
                    reversals.push({ head: said, body: told, about });
                    break;
                }
            }
        }
    }
    return reversals;
}

/** The words of a sentence that tell the outcome; with `objects`, one of these has to follow soon. */
function outcomeIn(sentence: SentenceReading, way: readonly string[], objects: readonly string[]): Span | undefined {
    const { words } = sentence;
    for (let i = 0; i < words.length; i++) {
        const word = words[i] as ContentWord;
        if (!way.includes(word.stem) || word.negated) continue;
        if (objects.length === 0) return { start: word.start, end: word.end };
        const object = words.slice(i + 1, i + 4).find((next) => objects.includes(next.stem));
        if (object !== undefined) return { start: word.start, end: object.end };
    }
    return undefined;
}

function sharesName(head: SentenceReading, sentence: SentenceReading): boolean {
    const stems = new Set(head.words.filter((word) => word.name).map((word) => word.stem.replace(/s$/, '')));
    return sentence.words.some((word) => stems.has(word.stem.replace(/s$/, '')));
}

interface Outcome {
    /** In an editor's words, behind "differ on". */
    readonly about: string;
    /** Two ways that exclude each other. Stems. */
    readonly ways: readonly [readonly string[], readonly string[]];
    /** What the verb needs behind it to mean the outcome; empty where the verb says it alone. */
    readonly objects: readonly string[];
}

const power = ['control', 'majority', 'power', 'grip', 'crown', 'presidency'];

const outcomes: readonly Outcome[] = [
    {
        about: 'whether it was kept or lost',
        ways: [
            ['cling', 'retain', 'keep', 'defend'],
            ['lose', 'surrender', 'forfeit', 'relinquish'],
        ],
        objects: power,
    },
    {
        about: 'whether it went on',
        ways: [
            ['abandon', 'scrap'],
            ['resume', 'restart'],
        ],
        objects: [],
    },
    {
        about: 'how the trial ended',
        ways: [
            ['convict', 'guilty'],
            ['acquit', 'acquittal'],
        ],
        objects: [],
    },
    {
        about: 'how the vote ended',
        ways: [
            ['reject', 'veto', 'defeat'],
            ['approve', 'ratify'],
        ],
        objects: ['bill', 'plan', 'budget', 'deal', 'proposal', 'motion', 'treaty', 'law', 'measure', 'scheme'],
    },
];
