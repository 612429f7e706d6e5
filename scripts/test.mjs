// npm test [-- --only unit,web] [--verbose]: everything that must hold, in one command. `--help` names the steps.
import process from 'node:process';
import { ensureDependencies, runTypeScript } from './dependencies.mjs';

ensureDependencies();
runTypeScript('test/run.ts', process.argv.slice(2));
