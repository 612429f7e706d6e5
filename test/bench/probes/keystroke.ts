// keystroke SOURCES UNITS,… KEYS: a character typed into drafts of so many UTF-16 units, among so many other sources.
import { Workspace } from '../../../server/src/workspace/workspace';
import { draft, newsroom } from '../newsroom/newsroom';
import { percentile, processorTime, tell } from './samples';

const [count, keys] = [process.argv[2], process.argv[4]].map(Number) as [number, number];
const workspace = new Workspace({ story: 'auto', severity: {} });
for (const source of newsroom(count)) {
    workspace.set(source);
    // As the server does: what is no longer needed may go between two sources.
    await new Promise((resume) => setImmediate(resume));
}
const measured: Record<string, number> = {};
for (const units of (process.argv[3] ?? '').split(',')) {
    const own = draft(Number(units));
    workspace.set(own);
    workspace.findings(own.uri);
    const ownTimes: number[] = [];
    const otherTimes: number[] = [];
    let { text } = own;
    // The first keys are typed while the engine still compiles. A long draft is seldom typed in.
    const typed = Number(units) > 10_000 ? Math.ceil(keys / 3) : keys;
    for (let key = -Math.ceil(typed / 3); key < typed; key++) {
        const at = Math.abs(key * 7_919) % text.length;
        text = `${text.slice(0, at)}${'etaoin'[Math.abs(key) % 6]}${text.slice(at)}`;
        const start = processorTime();
        const stale = workspace.set({ ...own, text });
        workspace.findings(own.uri);
        const end = processorTime();
        for (const uri of stale.slice(0, 1)) workspace.findings(uri);
        await new Promise((resume) => setImmediate(resume));
        if (key < 0) continue;
        ownTimes.push(end - start);
        if (stale.length > 0) otherTimes.push(processorTime() - end);
    }
    for (const share of [50, 95, 99]) measured[`${units} p${share}`] = percentile(ownTimes, share / 100);
    measured[`${units} other p95`] = percentile(otherTimes, 0.95);
}
tell(measured);
