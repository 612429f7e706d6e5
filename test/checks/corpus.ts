import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checks } from '../../server/src/checks/all';
import { checkSources } from '../../server/src/hosts/engine';
import { readAnnotated } from '../support/annotated';

/** Invented copy for one check: what it has to report, and what it has to let pass. */
export interface Corpus {
    readonly fires: readonly string[];
    readonly silent: readonly string[];
    /** Known wrong: should be reported and is not. Asserted as it is, so that an improvement is seen. */
    readonly misses?: readonly string[];
    /** Known wrong: should be let pass and is reported. */
    readonly alarms?: readonly string[];
}

/** Runs a corpus as tests. The copy is written as in `readAnnotated`; several sources tell one story. */
export function testCorpus(id: string, { fires, silent, misses = [], alarms = [] }: Corpus): void {
    const check = checks.find((one) => one.id === id);
    describe(id, () => {
        test('is a check', () => assert.ok(check !== undefined));
        const severity = check?.optional === true ? { [id]: check.severity } : {};
        const found = (copy: string) => {
            const { sources } = readAnnotated(copy);
            const report = checkSources(sources, { story: 'one', severity });
            assert.equal(report.sources.length, sources.length, 'every source is read');
            return report.findings.filter(({ code }) => code === id).map(({ message }) => message);
        };
        for (const copy of fires) test(`reports ${title(copy)}`, () => assert.notDeepEqual(found(copy), []));
        for (const copy of silent) test(`lets pass ${title(copy)}`, () => assert.deepEqual(found(copy), []));
        for (const copy of misses) test(`does not yet report ${title(copy)}`, () => assert.deepEqual(found(copy), []));
        for (const copy of alarms) test(`still reports ${title(copy)}`, () => assert.notDeepEqual(found(copy), []));
    });
}

/** The copy on one line, short enough for a list. */
function title(copy: string): string {
    const line = copy.replace(/\s+/g, ' ').trim();
    return line.length > 110 ? `${line.slice(0, 109)}…` : line;
}
