import Mocha from 'mocha';
import { optionsFor, runAll } from './runAll';

/** What `extensionTestsPath` names in the extension host of Node. */
export async function run(): Promise<void> {
    const mocha = new Mocha(optionsFor(Mocha.reporters.Base));
    // The bundle is one file that mocha never loads itself: its globals have to stand before the tests are evaluated.
    mocha.suite.emit('pre-require', globalThis, 'all-tests', mocha);
    await import('all-tests');
    await runAll(mocha);
}
