import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Name } from '../../server/src/mentions/name';
import { recogniseNames } from '../../server/src/mentions/names';
import { tokenise } from '../../server/src/text/tokens';
import { growth, oddTexts, passageOf } from '../support/reading';

/** Copy and its names: kind (P, O, L for a place, ? for another), then the title in brackets. */
const copy: readonly (readonly [string, readonly string[]])[] = [
    [
        'Norwegian President Oda Lindqvist met Prime Minister Jarek Wolny.',
        ['P Oda Lindqvist (president)', 'P Jarek Wolny (prime minister)'],
    ],
    [
        'Deputy Mayor Ann Lee and former President Tom Harker spoke.',
        ['P Ann Lee (deputy mayor)', 'P Tom Harker (former president)'],
    ],
    [
        'Lt. Cmdr. Rosa Imber and Gov. Dale Pruitt left.',
        ['P Rosa Imber (lieutenant commander)', 'P Dale Pruitt (governor)'],
    ],
    ['Anil Mehra, the chief operating officer, spoke.', ['P Anil Mehra (chief operating officer)']],
    ['Marta Keel, a spokeswoman for Tarn Energy, spoke.', ['P Marta Keel (spokeswoman)', 'O Tarn Energy']],
    ['The transport secretary, Ramiro Ilves, spoke.', ['P Ramiro Ilves (transport secretary)']],
    ['Said company spokesman Dov Perle, 34.', ['P Dov Perle (spokesman)']],
    ['Mr Harker and Ms. Voss met.', ['P Harker', 'P Voss']],
    ['Survivors spoke. Passengers ran. However, police came.', []],
    ["Lindqvist’s car and Harker's bike.", ['? Lindqvist', '? Harker']],
    [
        'The minister met Ludwig van der Berg, Omar bin Said and Bashir al-Hadi.',
        ['P Ludwig van der Berg', 'P Omar bin Said', 'P Bashir al-Hadi'],
    ],
    [
        'They met J. R. Voss Jr., Sean O’Hara and Ana Reyes-Holt.',
        ['P J. R. Voss Jr.', 'P Sean O’Hara', 'P Ana Reyes-Holt'],
    ],
    ['The Regional Nursing Council (RNC) met.', ['O Regional Nursing Council <RNC>', 'O RNC']],
    ['She works for the Ministry of Foreign Affairs and Trade.', ['O Ministry of Foreign Affairs and Trade']],
    [
        'Tarn Airlines, Voss & Sons and Harlow Group Inc fell.',
        ['O Tarn Airlines', 'O Voss & Sons', 'O Harlow Group Inc'],
    ],
    ['The White House and the Kremlin met the FBI.', ['O White House', 'O Kremlin', 'O FBI']],
    ['It sank near Tarnby, Denmark, and in Old Harlow.', ['L Tarnby', 'L Denmark', 'L Old Harlow']],
    ['The fire crossed Mill Road towards Lake Imber.', ['L Mill Road', 'L Lake Imber']],
    ['British and Ukrainian officials met Russian-backed forces.', []],
    [
        'White House National Security Adviser Kit Romero spoke.',
        ['O White House', 'P Kit Romero (national security adviser)'],
    ],
    ['Tarn County Fire Chief Lou Campo spoke.', ['L Tarn County', 'P Lou Campo (fire chief)']],
    ['TARNBY, March 3 (Reuters) — A ferry sank.', ['L TARNBY', 'O Reuters']],
    ['FERRY SINKS OFF COAST', []],
    ['Mary Harker Announces New Plan For The Harbour In 2016', ['P Mary Harker']],
    ['The law is Article 263 of the Criminal Code; it flew an F-16.', ['? Article', '? Criminal Code']],
    ['On Monday, in March, at Christmas, they met.', []],
    ['June Harker met her in June.', ['P June Harker']],
    ['The Señora Ann sank off Oslo.', ['? Señora Ann', 'L Oslo']],
    ['The GPS failed, the CEO said, and I agreed.', []],
    ['“Nobody,” said Ivo Brandt. “Everybody ran.”', ['P Ivo Brandt']],
    ['Ivo Brandt ran. Later Brandt stopped.', ['P Ivo Brandt', 'P Brandt']],
];

for (const [text, expected] of copy) {
    test(`names: ${text}`, () => {
        assert.deepEqual(recogniseNames(passageOf(text), tokenise(text)).map(shown), expected);
    });
}

test('given name and surname are told apart', () => {
    const text = 'They met Ludwig van der Berg and Ana María Reyes-Holt and George W. Harker III.';
    const names = recogniseNames(passageOf(text), tokenise(text));
    assert.deepEqual(
        names.map(({ given, surname }) => [given, surname]),
        [
            ['Ludwig', 'van der Berg'],
            ['Ana María', 'Reyes-Holt'],
            ['George W.', 'Harker'],
        ],
    );
});

test('odd texts are read, names inside them', () => {
    for (const text of oddTexts) {
        for (const { start, end, text: printed } of recogniseNames(passageOf(text), tokenise(text))) {
            assert.equal(text.slice(start, end), printed);
        }
    }
});

test('reading names takes time in step with the length', () => {
    for (const unit of ['Ab ', 'Bank of the ', 'Lee & ', 'Mr ', 'the Lee of ', "s' "]) {
        const slower = growth((text) => recogniseNames(passageOf(text), { tokens: [], sentences: [] }), unit, 20_000);
        assert.ok(slower < 3, `${unit}: ${slower.toFixed(2)}`);
    }
});

function shown({ kind, text, title, acronym }: Name): string {
    const mark = { person: 'P', organisation: 'O', place: 'L', other: '?' }[kind];
    return `${mark} ${text}${title === undefined ? '' : ` (${title})`}${acronym === undefined ? '' : ` <${acronym}>`}`;
}
