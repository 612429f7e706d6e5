import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { diagnosticsOf } from '../../server/src/features/diagnostics';
import { busCrash } from './busCrash';
import { able, openDesk } from './desk';

const desk = openDesk(busCrash);

test('a clash stands at both ends, and names the other end with its words', () => {
    for (const [name, here, there, otherWords] of [
        ['agency.txt', 'agency killed', 'daily killed', '14 people'],
        ['daily.txt', 'daily killed', 'agency killed', '12 people'],
    ] as const) {
        const uri = desk.copy.uri(name);
        const clash = diagnosticsOf(desk, able, uri).find(({ code }) => code === 'figure-mismatch');
        assert.ok(clash, `${name} has the clash`);
        assert.deepEqual(desk.labelsOf([{ uri, range: clash.range }]), [here]);
        assert.equal(clash.severity, DiagnosticSeverity.Warning);
        assert.ok(String(clash.message).includes(otherWords), String(clash.message));
        const related = clash.relatedInformation ?? [];
        assert.ok(desk.labelsOf(related.map(({ location }) => location)).includes(there));
    }
});

test('source and code are what users filter on, the code leads to its page', () => {
    const all = desk.copy.sources.flatMap(({ uri }) => diagnosticsOf(desk, able, uri));
    assert.ok(all.length > 0);
    for (const { source, code, codeDescription } of all) {
        assert.equal(source, 'second-source');
        assert.match(String(code), /^[a-z]+(-[a-z]+)*$/);
        assert.equal(
            codeDescription?.href,
            `https://github.com/second-source/second-source/blob/main/docs/checks/${code}.md`,
        );
    }
});

test('an editor gets nothing that it cannot show', () => {
    const plain = { ...able, relatedInformation: false, codeDescription: false };
    const all = diagnosticsOf(desk, plain, desk.copy.uri('daily.txt'));
    assert.ok(all.length > 0);
    for (const diagnostic of all) {
        assert.ok(!('relatedInformation' in diagnostic));
        assert.ok(!('codeDescription' in diagnostic));
    }
});

test('a uri that is no source has none', () => {
    assert.deepEqual(diagnosticsOf(desk, able, 'file:///desk/nobody.txt'), []);
});

test('positions count UTF-16 units and lines of either ending', () => {
    const emoji = openDesk(`
=== agency.txt
👩‍🚒🚒 A fire in Dunholm on Monday killed 12 people, police said.
                                          ^^^^^^^^^ agency
=== daily.txt
The Dunholm fire on Monday killed 14 people, police said.
                                  ^^^^^^^^^ daily
`);
    const crlf = openDesk(busCrash.trim());
    const uri = emoji.copy.uri('agency.txt');
    const [found] = diagnosticsOf(emoji, able, uri).filter(({ code }) => code === 'figure-mismatch');
    assert.ok(found);
    assert.deepEqual(emoji.labelsOf([{ uri, range: found.range }]), ['agency']);
    const text = crlf.layouts.of(crlf.copy.uri('weekly.md'))?.getText() ?? '';
    crlf.workspace.set({
        uri: crlf.copy.uri('weekly.md'),
        text: text.replaceAll('\n', '\r\n'),
        languageId: 'markdown',
    });
    const weekly = diagnosticsOf(crlf, able, crlf.copy.uri('weekly.md'));
    assert.ok(weekly.length > 0);
    for (const { range } of weekly) {
        const words = crlf.layouts.of(crlf.copy.uri('weekly.md'))?.getText(range) ?? '';
        assert.match(words, /12 people/);
        assert.equal(range.start.line, range.end.line);
    }
});
