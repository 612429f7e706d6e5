// npm run accuracy [-- --mistakes]: precision and recall of reading, corpus by corpus; with every mistake if asked for.
import process from 'node:process';
import { scoreClaims } from './claims/corpusScore';
import { scoreFigures } from './mentions/figureScore';

const scores = [scoreFigures(), ...scoreClaims()];
console.log(`${'Corpus'.padEnd(30)}${'marked'.padStart(8)}${'precision'.padStart(11)}${'recall'.padStart(8)}`);
for (const { name, marked, found, right, mistakes } of scores) {
    console.log(
        `${name.padEnd(30)}${String(marked).padStart(8)}${percent(right, found).padStart(11)}${percent(right, marked).padStart(8)}`,
    );
    if (process.argv.includes('--mistakes')) for (const line of mistakes) console.log(`    ${line}`);
}

function percent(part: number, whole: number): string {
    return `${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)}%`;
}
