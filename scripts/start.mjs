// npm start [-- --folder F] [--port N] [--browser]: opens the sample story in VS Code with the extension run from source.
import process from 'node:process';
import { ensureDependencies, runTypeScript } from './dependencies.mjs';

ensureDependencies();
runTypeScript('test/vscode/start.ts', process.argv.slice(2));
