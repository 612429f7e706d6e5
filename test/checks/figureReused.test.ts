import { testCorpus } from './corpus';

const two = (one: string, other: string) => `=== wire.txt\n${one}\n=== copy.txt\n${other}`;

testCorpus('figure-reused', {
    fires: [
        two(
            'The quake in Harwick killed 4,463 people, officials said.',
            'The quake in Harwick left 4,463 people injured, officials said.',
        ),
        'The quake killed 4,463 people, officials said.\n\nIn the shelters, 4,463 people were injured, the mayor said.',
        two('The flood displaced 12,348 people.', 'The flood injured 12,348 people.'),
        two('The virus infected 2,311 people.', 'The virus killed 2,311 people.'),
        two('Police arrested 1,287 people.', 'In the riots 1,287 people were injured.'),
        two('The army detained 3,218 people.', 'The firm employs 3,218 people.'),
        two('The storm killed 1,833 people.', 'In the storm 1,833 people are missing.'),
        two('Doctors vaccinated 7,419 people.', 'In all 7,419 people were infected.'),
    ],
    silent: [
        two('The quake in Harwick killed 4,000 people.', 'The quake in Harwick left 4,000 people injured.'),
        two('The quake killed 4,463 people.', 'The quake killed 4,463 people. The 4,463 killed were buried.'),
        two('The quake killed 38 people.', 'The quake injured 38 people.'),
        two('The quake killed 4,463 people.', 'The hotel has 4,463 beds.'),
        two('The quake killed about 4,463 people.', 'The quake injured about 4,463 people.'),
        two('The quake killed 4,463 people and injured 5,112.', 'The quake injured 5,112 people and killed 4,463.'),
        'In 2011 the town had 2,011 voters.',
        two('The ferry had 1,187 people on board.', 'All 1,187 people were rescued.'),
        two('The quake killed 4,463 people.', 'The quake killed 4,436 people.'),
        two('The quake killed 4,463 people.', 'At least 4,463 people were injured.'),
        two('The quake killed 4,463 people.', 'Some 4,460 people were injured.'),
        two('The quake killed 4,463 people.', 'The toll stands at 4,463.'),
    ],
});
