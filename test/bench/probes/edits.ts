// edits EDITS: what is left in memory after so many keystrokes in one of a hundred sources. Needs `--expose-gc`.
import { Workspace } from '../../../server/src/workspace/workspace';
import { draft, newsroom } from '../newsroom/newsroom';
import { heapBytes, tell } from './samples';

const [edits] = process.argv.slice(2).map(Number) as [number];
const workspace = new Workspace({ story: 'auto', severity: {} });
for (const source of newsroom(100)) workspace.set(source);
const own = draft(3_000);
await type(2_000);
const before = heapBytes();
await type(edits);
tell({ before, after: heapBytes() });

/** Words that nobody has typed before, each in place of the last. */
async function type(times: number): Promise<void> {
    for (let nth = 0; nth < times; nth++) {
        const text = `${own.text}\n\nThe ${(nth * 48_271).toString(36)} of Mr. X${nth} cost $${nth}.`;
        workspace.set({ ...own, text });
        if (nth % 10 === 0) workspace.findings(own.uri);
        if (nth % 100 === 0) await new Promise((resume) => setImmediate(resume));
    }
}
