import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Location } from 'vscode-languageserver-types';
import { codeActionsAt, OPEN_BOTH_COMMAND, PEEK_COMMAND } from '../../server/src/features/codeAction';
import { diagnosticsOf } from '../../server/src/features/diagnostics';
import { busCrash } from './busCrash';
import { able, openDesk } from './desk';

const desk = openDesk(busCrash);
const uri = desk.copy.uri('agency.txt');
const at = desk.at('agency killed');

test('a finding can be peeked at from anywhere in it', () => {
    const diagnostics = diagnosticsOf(desk, able, uri);
    const [peek] = codeActionsAt(desk, able, uri, { start: at, end: at }, diagnostics);
    assert.ok(peek);
    assert.equal(peek.title, 'Peek both passages');
    assert.equal(peek.kind, 'quickfix');
    assert.equal(peek.command?.command, PEEK_COMMAND);
    assert.equal(peek.diagnostics?.length, 1);
    const [where, , locations] = (peek.command?.arguments ?? []) as [string, unknown, Location[]];
    assert.equal(where, uri);
    assert.deepEqual(desk.labelsOf(locations), ['agency killed', 'daily killed']);
});

test('and both of its passages opened', () => {
    const [, open] = codeActionsAt(desk, able, uri, { start: at, end: at }, diagnosticsOf(desk, able, uri));
    assert.ok(open);
    assert.equal(open.command?.command, OPEN_BOTH_COMMAND);
    assert.deepEqual(desk.labelsOf((open.command?.arguments ?? []) as Location[]), ['agency killed', 'daily killed']);
    const without = codeActionsAt(desk, { ...able, trees: false }, uri, { start: at, end: at }, []);
    assert.deepEqual(
        without.map(({ title }) => title),
        ['Peek both passages'],
    );
});

test("other programs' diagnostics are left alone", () => {
    const foreign = { ...diagnosticsOf(desk, able, uri)[0]!, source: 'somebody else' };
    const [peek] = codeActionsAt(desk, able, uri, { start: at, end: at }, [foreign]);
    assert.deepEqual(peek?.diagnostics, []);
});

test('there is nothing to do beside the findings, nor without the command', () => {
    const beside = desk.at('agency aboard');
    assert.deepEqual(codeActionsAt(desk, able, uri, { start: beside, end: beside }, []), []);
    assert.deepEqual(codeActionsAt(desk, { ...able, peek: false }, uri, { start: at, end: at }, []), []);
});
