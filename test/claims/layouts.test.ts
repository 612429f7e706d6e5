import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readSource } from '../../server/src/claims/readSource';
import { readMentions } from '../../server/src/mentions/readMentions';
import { splitPassages } from '../../server/src/text/passages';
import { noteOf } from './readClaims';

/** What is read of a page that is more than paragraphs: its label, its day, and its figures as an editor would note them. */
interface Page {
    readonly label: string;
    readonly published?: string;
    /** "line: note [speaker]" for every figure, in order; times as minutes after midnight. */
    readonly notes: readonly string[];
}

const pages: Readonly<Record<string, Page>> = {
    '2025-03-14-agency.txt': {
        label: 'Fire kills 14 at Fulton harbour',
        published: '2025-03-14',
        notes: ['3: killed 14', '5: killed 14 [the interior ministry]', '7: hospitalized 30 [Mila Horn]'],
    },
    'blog.md': {
        label: 'Harbour fire: what we know',
        published: '2025-03-14',
        notes: [
            '14: killed 14 [police]',
            '14: injured at-least 30 [police]',
            '20: killed 14',
            '21: injured 30',
            '22: evacuated 200',
        ],
    },
    'live.md': {
        label: 'Live: Fulton harbour fire',
        notes: [
            '3: minute 845',
            '4: killed 14 [Police]',
            '6: minute 820',
            '7: hospitalized 30 [Fire chief Tom Berg]',
            '7: injured 2 part [Tom Berg]',
            '9: minute 790',
            '10: break 180 [witnesses]',
        ],
    },
    'newsletter.md': {
        label: 'newsletter.md',
        notes: ['3: main rate 4.25', '4: job 187000', '5: temperature 31'],
    },
    // Known wrong: the years are those of her office, not of the library.
    'obituary.txt': {
        label: 'Ann Marie Lee, 1941-2025',
        published: '2025-05-05',
        notes: ['4: age 83', '4: fulton library 31', '4: son 2 @1941'],
    },
    'release.txt': {
        label: 'Harlow Mills plc reports record results for 2024',
        published: '2025-02-12',
        notes: [
            '5: revenue 1280000000 @2024',
            '5: revenue 7 change @2024',
            '7: job 420 [Rosa Lund]',
            '12: employed 9400',
            '12: country 12',
        ],
    },
    // Known wrong: the head's “£m” is not read into the cells, nor its quarters.
    'results.md': {
        label: 'Harlow Mills: results for the third quarter',
        notes: [
            '5: revenue 340',
            '5: revenue 318',
            '5: revenue 6.9',
            '6: profit 41.2',
            '6: profit 38',
            '6: profit 8.4',
            '7: debt 120',
            '7: debt 150',
            '7: net debt -20',
            '9: revenue 6.9 change',
            '9: revenue 340000000',
            '9: revenue 3',
        ],
    },
    'tabloid.txt': {
        label: 'Gang held over £3m raid',
        published: '2025-05-04',
        notes: [
            '5: gang 3000000',
            '7: arrested 6',
            '7: gem 3000000',
            '12: suspect 1 part',
            '12: suspect 6',
            '12: officer 2',
            '14: plan 18 hypothetical [A source]',
        ],
    },
    'transcript.txt': {
        label: 'Transcript: Interview with Mayor Lena Ortiz, 3 June 2025',
        notes: ['5: home 40', '5: count 300 part', '9: USD about 12000000 [ORTIZ]'],
    },
    // Known wrong: "pay" and "christmas" measure nothing.
    'wire.txt': {
        label: 'wire.txt',
        published: '2024-12-25',
        notes: [
            '1: killed 9 [the army]',
            '2: attack 960',
            '2: attack 900',
            '2: attack 1275',
            '2: INR 20000',
            '2: peso 400',
            '2: pay 2000',
            '3: man 2',
            '3: christmas 3 part',
        ],
    },
};

for (const [file, page] of Object.entries(pages))
    test(`${file} is read as laid out`, () => assert.deepEqual(readPage(file), page));

function readPage(file: string): Page {
    const text = readFileSync(new URL(`./layouts/${file}`, import.meta.url), 'utf8');
    const languageId = file.endsWith('.md') ? 'markdown' : 'plaintext';
    const source = { uri: `file:///desk/${file}`, text, languageId } as const;
    const { label, published, claims } = readSource(source, splitPassages(text, languageId).map(readMentions));
    return {
        label,
        ...(published === undefined ? {} : { published }),
        notes: claims
            .filter(({ quantity, kind }) => quantity !== undefined && kind !== 'date')
            .map((claim) => {
                const line = text.slice(0, claim.start).split('\n').length;
                return `${line}: ${noteOf(claim)}${claim.speaker === undefined ? '' : ` [${claim.speaker}]`}`;
            }),
    };
}
