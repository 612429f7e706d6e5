import { testCorpus } from './corpus';

const two = (one: string, other: string) => `=== wire.txt\n${one}\n=== copy.txt\n${other}`;

testCorpus('all-or-none', {
    fires: [
        two(
            'The bus went off the bridge near Norwich, killing all 38 people on board.',
            'The bus went off the bridge near Norwich. There were 29 survivors.',
        ),
        two('No injuries were reported after the fire in Leeds.', 'The fire in Leeds injured two people.'),
        two('All 12 people on board the boat were killed.', 'Three people on board the boat survived.'),
        two(
            'Police said that nobody was hurt in the crash at Harwick.',
            'Four people were hurt in the crash at Harwick.',
        ),
    ],
    silent: [
        two(
            'The bus went off the bridge near Norwich, killing 38 people.',
            'The bus went off the bridge near Norwich. There were 29 survivors.',
        ),
        two(
            'The bus went off the bridge, killing all 38 people on board.',
            'Nobody survived when the bus went off the bridge.',
        ),
        two('No injuries were reported after the fire in Leeds.', 'The fire in Leeds killed nobody.'),
        two('All 38 people on board survived.', 'There were 38 survivors.'),
        two('The bus went off the bridge, killing all 38 people on board.', 'The bus had 38 people on board.'),
        two('Nobody was killed in the crash.', 'Two people were hurt in the crash.'),
        two('All 38 seats were sold.', 'Two seats were empty.'),
        two('The crash killed most of those on board.', 'There were three survivors.'),
        two('No arrests have been made.', 'Police hope to arrest two men.'),
        two('The fire could kill all 38 people on board.', 'There were 29 survivors.'),
        two('All 12 members voted.', 'Two members abstained from the debate.'),
    ],
    // Without a day of publication no year is known to be another one than the story's.
    alarms: [two('No injuries were reported after the fire in Leeds.', 'A fire in Fulton in 2011 injured two people.')],
});
