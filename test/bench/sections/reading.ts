import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, installPeers, versionOf } from '../folder';
import { newsroom } from '../newsroom/newsroom';
import { middle, type Outcome, probe } from '../probe';
import type { Extent } from './extent';
import { goal, type Section, table } from './section';

interface Reader {
    readonly name: string;
    readonly title: string;
    readonly what: string;
}

const readers: readonly Reader[] = [
    { name: 'own', title: 'Second Source', what: 'passages, mentions and claims' },
    { name: 'wink', title: `wink-nlp ${versionOf('wink-nlp')}`, what: 'words and parts of speech alone: the floor' },
    { name: 'harper', title: 'harper.js', what: 'spelling and grammar' },
    { name: 'cspell', title: 'cspell-lib', what: 'spelling' },
    { name: 'writeGood', title: 'write-good', what: 'style' },
    { name: 'retext', title: 'retext', what: 'three rules' },
    { name: 'textlint', title: 'textlint', what: 'one rule' },
];

/** Everything that a source is read for, beside what others read for less. */
export async function readingSection({ runs }: Extent): Promise<Section> {
    const missing = installPeers();
    const outcomes = new Map<string, { readonly small: Outcome; readonly large: Outcome }>();
    for (const { name } of readers) {
        const failed = { kind: 'failed', why: `not installed: ${missing}` } as const;
        const peer = name !== 'own' && name !== 'wink';
        outcomes.set(name, {
            small: peer && missing !== undefined ? failed : await read(name, 100_000, runs),
            large: peer && missing !== undefined ? failed : await read(name, 1_000_000, runs),
        });
    }
    const of = (name: string, what: string) => {
        const outcome = outcomes.get(name);
        return outcome === undefined ? undefined : middle(outcome.large, what);
    };
    const own = of('own', 'best');
    const times = (name: string) => {
        const [theirs, ours] = [of(name, 'best'), own];
        return theirs === undefined || ours === undefined ? undefined : theirs / ours;
    };
    const measured = readers.flatMap((reader) => {
        const best = of(reader.name, 'best');
        return best === undefined ? [] : [{ reader, speed: 1000 / best }];
    });
    return {
        title: 'Reading',
        lines: [
            'The same invented news, article by article, in a fresh process each time. Processor time of the whole process; the',
            'first pass has the engine still cold. They do different things: the table says what a page of copy costs in each.',
            '',
            ...table(
                [
                    '',
                    'reads for',
                    'ready, ms',
                    '100 KB first, ms',
                    '1 MB first, ms',
                    '1 MB best, ms',
                    'MB/s',
                    'memory, MB',
                ],
                readers.map(({ name, title, what }) =>
                    rowOf(title, what, outcomes.get(name)?.small, outcomes.get(name)?.large),
                ),
            ),
            '',
            goal('Speed as a part of wink-nlp alone', times('wink'), 0.5, 'at least'),
            ...['cspell', 'writeGood', 'retext', 'textlint'].map((name) =>
                goal(`Times as fast as ${readers.find((one) => one.name === name)?.title}`, times(name), 1, 'at least'),
            ),
            goal('Times as fast as harper.js', times('harper'), 50, 'at least'),
        ],
        bars: measured.map(({ reader, speed }) => ({
            name: reader.title,
            value: speed,
            label: `${speed.toPrecision(2)} MB/s`,
        })),
    };
}

function read(name: string, units: number, runs: number): Promise<Outcome> {
    const file = join(cache, `news-${units}.json`);
    mkdirSync(cache, { recursive: true });
    const texts: string[] = [];
    let left = units;
    for (const { text } of newsroom(Math.ceil(units / 2_500))) {
        if (left <= 0) break;
        texts.push(text);
        left -= text.length;
    }
    writeFileSync(file, JSON.stringify(texts));
    return probe('measure', [name, file, 7], runs, 120_000);
}

function rowOf(title: string, what: string, small: Outcome | undefined, large: Outcome | undefined): string[] {
    if (small === undefined || small.kind === 'failed') return [title, small?.why ?? '', '', '', '', '', '', ''];
    const ms = (outcome: Outcome | undefined, name: string) =>
        outcome === undefined
            ? ''
            : (middle(outcome, name)?.toFixed(0) ?? (outcome.kind === 'failed' ? outcome.why : ''));
    const best = large === undefined ? undefined : middle(large, 'best');
    return [
        title,
        what,
        ms(small, 'ready'),
        ms(small, 'first'),
        ms(large, 'first'),
        ms(large, 'best'),
        best === undefined ? '' : (1000 / best).toPrecision(2),
        ((middle(large ?? small, 'bytes') ?? 0) / 1e6).toFixed(0),
    ];
}
