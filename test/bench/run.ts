// npm run bench [-- --short] [--only reading,keystroke,indexing,size] [--runs 3] [--sources 100,1000]: how fast and how small, written to docs/benchmarks.md.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, platform } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../vscode/root';
import { chart } from './chart';
import { bundleProbes } from './folder';
import type { Extent } from './sections/extent';
import { indexingSection } from './sections/indexing';
import { keystrokeSection } from './sections/keystroke';
import { readingSection } from './sections/reading';
import type { Section } from './sections/section';
import { sizeSection } from './sections/size';
import { short } from './short';

const sections: Readonly<Record<string, (extent: Extent) => Promise<Section>>> = {
    reading: readingSection,
    keystroke: keystrokeSection,
    indexing: indexingSection,
    size: sizeSection,
};

main().then(
    (failed) => process.exit(failed > 0 ? 1 : 0),
    (error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
        process.exit(1);
    },
);

/** How many ratios were broken; a full run only tells. */
async function main(): Promise<number> {
    const { values } = parseArgs({
        options: {
            short: { type: 'boolean', default: false },
            only: { type: 'string' },
            runs: { type: 'string', default: '3' },
            sources: { type: 'string', default: '100,1000,10000' },
        },
    });
    await bundleProbes();
    if (values.short) return short(console.log);
    spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: 'inherit' });
    const wanted = values.only?.split(',') ?? Object.keys(sections);
    const done: Section[] = [];
    for (const name of wanted) {
        const make = sections[name];
        if (make === undefined) throw new Error(`No part is named ${name}: ${Object.keys(sections).join(', ')}.`);
        console.log(`Measuring: ${name}`);
        const section = await make({ runs: Number(values.runs), counts: values.sources.split(',').map(Number) });
        done.push(section);
        console.log(section.lines.join('\n'));
    }
    if (values.only === undefined) write(done);
    return 0;
}

function write(done: readonly Section[]): void {
    const file = join(root, 'docs/benchmarks.md');
    const findings = readFileSync(join(root, 'test/bench/findings.md'), 'utf8').trim();
    const bars = done.flatMap((section) => section.bars ?? []);
    writeFileSync(join(root, 'docs/benchmarks.svg'), chart('Reading, MB/s of processor time', bars));
    const lines = [
        '# Benchmarks',
        '',
        '<!-- Written by npm run bench: edit test/bench instead. -->',
        '',
        `Written by \`npm run bench\` on Node ${process.versions.node}, ${platform()} ${arch()}, ${availableParallelism()} processors. Every measure is`,
        'taken in fresh processes; a number alone is a median, with the least and most run behind it in brackets. Figures of two',
        'machines cannot be compared, nor can those of a machine that has other work: compare within one table.',
        '',
        '![Reading speed](benchmarks.svg)',
        ...done.flatMap(({ title, lines: own }) => ['', `## ${title}`, '', ...own]),
        '',
        findings,
    ];
    writeFileSync(file, `${lines.join('\n')}\n`);
}
