// node measure.mjs READER TEXTS RUNS: how fast one reader reads, in a process of its own. Prints JSON, times in milliseconds.
// Every reader exports `load`, which gives a function from texts to how many things it found.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const [reader, file, runs] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(file, 'utf8'));
const start = performance.now();
const { load } = await import(`./${reader}.mjs`);
const read = await load();
const ready = performance.now() - start;

const times = [];
let found = 0;
// A slow reader has shown in one pass what there is to see.
const end = performance.now() + 20_000;
do {
    const before = process.cpuUsage();
    found = await read(texts);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
} while (times.length < Number(runs) && performance.now() < end);

process.stdout.write(
    `${JSON.stringify({ ready, first: times[0], best: Math.min(...times), found, bytes: process.resourceUsage().maxRSS * 1024 })}\n`,
    // Some readers keep workers alive.
    () => process.exit(0),
);
