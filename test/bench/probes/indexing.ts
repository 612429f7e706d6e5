// indexing SOURCES: all sources read for the first time, then the findings of each. Needs `--expose-gc`.
import { Workspace } from '../../../server/src/workspace/workspace';
import { newsroom } from '../newsroom/newsroom';
import { heapBytes, processorTime, tell } from './samples';

const [count] = process.argv.slice(2).map(Number) as [number];
const sources = newsroom(count);
const units = sources.reduce((sum, { text }) => sum + text.length, 0);
const before = heapBytes();
const workspace = new Workspace({ story: 'auto', severity: {} });
const start = processorTime();
let longest = 0;
for (const source of sources) {
    const began = performance.now();
    workspace.set(source);
    longest = Math.max(longest, performance.now() - began);
    // As the server does: what is no longer needed may go between two sources.
    await new Promise((resume) => setImmediate(resume));
}
const read = processorTime() - start;
const heap = heapBytes() - before;
let found = 0;
for (const { uri } of sources) {
    found += workspace.findings(uri).length;
    await new Promise((resume) => setImmediate(resume));
}
const compared = processorTime() - start - read;
tell({
    units,
    read,
    longest,
    found,
    compared,
    heap,
    heapAfter: heapBytes() - before,
    peak: process.resourceUsage().maxRSS * 1024,
});
