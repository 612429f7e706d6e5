// npm run bench [-- --short]: how fast and how small, beside others. Writes docs/benchmarks.md; --short checks ratios alone.
import process from 'node:process';
import { ensureDependencies, runTypeScript } from './dependencies.mjs';

ensureDependencies();
runTypeScript('test/bench/run.ts', process.argv.slice(2));
