// server SOURCES UNITS,… KEYS FOLDER: a keystroke through the language server, from the change to the squiggles.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startClient } from '../../server/languageClient';
import { draft, newsroom } from '../newsroom/newsroom';
import { percentile, tell } from './samples';

void main();

async function main(): Promise<void> {
    const [count, keys] = [process.argv[2], process.argv[4]].map(Number) as [number, number];
    const folder = process.argv[5] as string;
    rmSync(folder, { recursive: true, force: true });
    for (const { uri, text, published } of newsroom(count)) {
        const path = join(folder, uri.slice('file:///newsroom/'.length));
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, `${published}\n\n${text}`);
    }
    const started = performance.now();
    const client = await startClient({
        folders: [pathToFileURL(folder).href],
        capabilities: { workspace: { configuration: true }, textDocument: { diagnostic: {} } },
        before: (connection) =>
            connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
                items.map(() => ({ sources: { maxFiles: 1_000_000 } })),
            ),
    });
    while (!client.log.some((line) => line.startsWith('Read: '))) await new Promise((resume) => setTimeout(resume, 20));
    const indexed = performance.now() - started;
    const measured: Record<string, number> = { indexed };
    for (const units of (process.argv[3] ?? '').split(',')) {
        const { text } = draft(Number(units));
        const uri = `${pathToFileURL(folder).href}/draft-${units}.txt`;
        await client.open(uri, text);
        const pull = () => client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
        await pull();
        const times: number[] = [];
        const typed = Number(units) > 10_000 ? Math.ceil(keys / 3) : keys;
        for (let key = -Math.ceil(typed / 3); key < typed; key++) {
            const at = Math.abs(key * 7_919) % Number(units);
            const words = client.textOf(uri).slice(at, at + 40);
            const begin = performance.now();
            await client.replace(uri, words, `${'etaoin'[Math.abs(key) % 6]}${words}`);
            await pull();
            if (key >= 0) times.push(performance.now() - begin);
        }
        for (const share of [50, 95, 99]) measured[`${units} p${share}`] = percentile(times, share / 100);
        await client.close(uri);
    }
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
    tell(measured);
}
