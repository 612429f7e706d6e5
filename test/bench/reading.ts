// npx tsx test/bench/reading.ts [runs]: how fast passages are read, against wink-nlp by itself in the same run.
import process from 'node:process';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { recogniseAttributions } from '../../server/src/mentions/attributions';
import { recogniseDates } from '../../server/src/mentions/dates';
import { recogniseFigures } from '../../server/src/mentions/figures';
import { recogniseNames } from '../../server/src/mentions/names';
import { recogniseQuotations } from '../../server/src/mentions/quotations';
import { readAllMentions, readMentions } from '../../server/src/mentions/readMentions';
import type { Passage } from '../../server/src/text/passage';
import { splitPassages } from '../../server/src/text/passages';
import type { Tokens } from '../../server/src/text/token';
import { tokenise } from '../../server/src/text/tokens';
import { newsOf } from './news';

const runs = Number(process.argv[2] ?? 9);
const articles = newsOf(1_000_000);
const passages = articles.flatMap((text) => splitPassages(text, 'plaintext'));
const megabytes = articles.reduce((sum, { length }) => sum + length, 0) / 1e6;
const { readDoc, its } = winkNLP(model, ['sbd', 'pos']);
const times = new Map<string, number[]>();

for (let run = 0; run < runs; run++) {
    measure('wink', () => {
        for (const { text } of passages) {
            const words = readDoc(text).tokens();
            words.out(its.value);
            words.out(its.pos);
        }
    });
    measure('one by one', () => {
        for (const text of articles) for (const passage of splitPassages(text, 'plaintext')) readMentions(passage);
    });
    measure('by article', () => {
        for (const text of articles) readAllMentions(splitPassages(text, 'plaintext'));
    });
    const tokens: Tokens[] = [];
    measure('  passages', () => {
        for (const text of articles) splitPassages(text, 'plaintext');
    });
    measure('  tokens', () => {
        for (const { text } of passages) tokens.push(tokenise(text));
    });
    stage('  figures', tokens, recogniseFigures);
    stage('  dates', tokens, recogniseDates);
    stage('  quotations', tokens, recogniseQuotations);
    stage('  names', tokens, recogniseNames);
    stage('  attributions', tokens, recogniseAttributions);
}

console.log(`${passages.length} passages, ${megabytes.toFixed(2)} million units, median of ${runs} runs`);
for (const [name, all] of times) {
    const share = median(all) / median(times.get('wink') ?? []);
    console.log(`${name.padEnd(16)}${median(all).toFixed(0).padStart(6)} ms a million   ${share.toFixed(2)} × wink`);
}

/** Processor time, so that what else the machine does counts less. */
function measure(name: string, work: () => void): void {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    const all = times.get(name) ?? [];
    all.push((user + system) / 1000 / megabytes);
    times.set(name, all);
}

function stage(
    name: string,
    tokens: readonly Tokens[],
    recognise: (passage: Passage, tokens: Tokens) => unknown,
): void {
    measure(name, () => {
        passages.forEach((passage, nth) => {
            recognise(passage, tokens[nth] as Tokens);
        });
    });
}

function median(all: readonly number[]): number {
    return [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;
}
