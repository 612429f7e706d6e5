// Mocha's browser build registers its globals.
import 'mocha/mocha.js';
import { optionsFor, runAll } from './runAll';

/** What `extensionTestsPath` names in the web-worker extension host: no disk, no document. */
export async function run(): Promise<void> {
    mocha.setup(optionsFor(Mocha.reporters.Base));
    await import('all-tests');
    await runAll(mocha);
}
