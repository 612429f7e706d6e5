import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkSources } from '../../server/src/hosts/engine';
import { type AnnotatedCopy, readAnnotated } from '../support/annotated';

describe('figures that two sources give alike are told together', () => {
    joins(
        'other nouns for one number',
        `
=== wire.txt
The plan for the Harwick mill will cost 180 jobs, the owner said.
                                        ^^^^^^^^ a
=== copy.txt
At the mill, some 180 weavers will lose their jobs before April.
             ^^^^^^^^^^^^^^^^ b`,
    );
    joins(
        'a bound and the number that it stands for',
        `
=== wire.txt
More than 400 people slept at the Harwick high school on Tuesday night.
^^^^^^^^^^^^^^^^^^^^ a
=== copy.txt
Of those, 410 slept Tuesday night at the high school.
          ^^^ b`,
    );
    joins(
        'a figure whose unit the noun names',
        `
=== wire.txt
The fire has now covered 31,400 acres.
                         ^^^^^^^^^^^^ a
=== copy.txt
The acreage of the fire is 31,400.
                           ^^^^^^ b`,
    );
    joins(
        'a currency by its name and by its code',
        `
=== wire.txt
The line offered 200,000 pesos to the family of everyone who died.
                 ^^^^^^^^^^^^^ a
=== copy.txt
Payments of P200,000 to each family have been promised.
            ^^^^^^^^ b`,
    );
    joins(
        'the age of one person',
        `
=== wire.txt
The dead were identified as Harold and June Pelling, who were 78 and 76.
                                                              ^^ a
=== copy.txt
Harold Pelling, 78, had gone back for his wife.
                ^^ b`,
    );
    joins(
        'a result, whichever side comes first',
        `
=== wire.txt
Harwick Town 2 Selby Athletic 3
             ^^^^^^^^^^^^^^^^^^ a

The visitors came from behind.
=== copy.txt
Selby won the tie 3-2 with a late goal.
                  ^^^ b`,
    );
    joins(
        'the last of a row and the number of the dead',
        `
=== wire.txt
A third death was confirmed on Tuesday.
  ^^^^^ a
=== copy.txt
Three people have died in the fire.
^^^^^^^^^^^^ b`,
    );
    joins(
        'a post, abbreviated or not',
        `
=== wire.txt
Gov. Dana Whitting declared an emergency.
     ^^^^^^^^^^^^^ a
=== copy.txt
Governor Dana Whitting toured the shelter.
         ^^^^^^^^^^^^^ b`,
    );
});

describe('figures that only look alike are not', () => {
    parts(
        'a small number of other things',
        `
=== wire.txt
Two horses were saved from the stable in Harwick.
^^^^^^^^^^ a
=== copy.txt
Two bridges were closed after the storm.
^^^^^^^^^^^ b`,
    );
    parts(
        'a number of people hurt and a number of something else',
        `
=== wire.txt
Three people were injured in the shooting at the bar in Harwick.
^^^^^^^^^^^^ a
=== copy.txt
The father of three children was shot at the bar in Harwick.
              ^^^^^^^^^^^^^^ b`,
    );
    parts(
        'two ranges that touch',
        `
=== wire.txt
The board expects profit of £195m to £205m for the year.
                            ^^^^^^^^^^^^^^ a
=== copy.txt
The board expects profit of £205m to £215m for the year.
                            ^^^^^^^^^^^^^^ b`,
    );
    parts(
        'a result of another match',
        `
=== wire.txt
Selby won the tie 3-2 with a late goal.
                  ^^^ a
=== copy.txt
Harwick lost 3-2 to Marlowe in October.
             ^^^ b`,
    );
});

describe('figures that follow from two others are told with their working', () => {
    works(
        'a part and the others',
        '12 + 19 = 31',
        `
=== wire.txt
Police arrested 31 people after the match.
=== copy.txt
A dozen of ours were arrested. The other 19 were theirs.`,
    );
    works(
        'passengers and crew',
        '171 + 16 = 187',
        `
=== wire.txt
The ferry had 187 people on board.
=== copy.txt
There were 171 passengers on the list, along with a crew of 16.`,
    );
    works(
        'so many each',
        '16 × 3 = 48',
        `
=== wire.txt
All 48 seats of the council were up for election.
=== copy.txt
All 16 wards return three councillors.`,
    );
    works(
        'a share',
        '61,415 / 164,210 = 37.4%',
        `
=== wire.txt
Turnout was 37.4 per cent.
=== copy.txt
In Harwick 61,415 people voted, out of an electorate of 164,210.`,
    );
    test('but not a sum that comes out by chance', () => {
        const { sources } = readAnnotated(`
=== wire.txt
The fire destroyed 28 homes.
=== copy.txt
There were 16 fire engines and 12 ambulances at the scene.`);
        const { corroborations, claims } = checkSources(sources, { story: 'one' });
        assert.ok(claims.length >= 3);
        assert.deepEqual(
            corroborations.filter(({ working }) => working !== undefined),
            [],
        );
    });
});

function joins(title: string, copy: string): void {
    test(title, () => assert.ok(isJoined(readAnnotated(copy))));
}

function parts(title: string, copy: string): void {
    test(title, () => {
        const annotated = readAnnotated(copy);
        for (const label of ['a', 'b']) {
            const mark = annotated.mark(label);
            const read = checkSources(annotated.sources).claims.some(
                (claim) => claim.uri === mark.uri && claim.start < mark.end && mark.start < claim.end,
            );
            assert.ok(read, `${mark.text} is read`);
        }
        assert.ok(!isJoined(annotated));
    });
}

function works(title: string, working: string, copy: string): void {
    test(title, () => {
        const { corroborations } = checkSources(readAnnotated(copy).sources, { story: 'one' });
        const found = corroborations.find((one) => one.working === working);
        assert.ok(found !== undefined && new Set(found.passages.map(({ uri }) => uri)).size === 2);
    });
}

/** Whether one corroboration holds both marks, "a" and "b". */
function isJoined(copy: AnnotatedCopy): boolean {
    const { corroborations } = checkSources(copy.sources, { story: 'one' });
    return corroborations.some(({ passages }) =>
        [copy.mark('a'), copy.mark('b')].every((mark) =>
            passages.some(({ uri, start, end }) => uri === mark.uri && start < mark.end && mark.start < end),
        ),
    );
}
