import { testCorpus } from './corpus';

const two = (one: string, other: string) => `=== wire.txt\n${one}\n=== copy.txt\n${other}`;

testCorpus('figure-outdated', {
    fires: [
        two(
            'The flood in Harwick killed 12 people, police said.',
            'The death toll in the Harwick flood was revised to 19 from 12.',
        ),
        two(
            'The flood in Harwick killed 12 people, police said.',
            'Police revised the death toll in Harwick down to nine from 12.',
        ),
        two(
            'The blast in Fulton injured 40 people.',
            'The number of injured in the Fulton blast was corrected from 40 to 34.',
        ),
        'The flood killed 12 people in the valley.\n\nOn Tuesday the death toll was revised to 19 from 12.',
        two('The ferry had 120 people on board.', 'The number of people on board was corrected to 131 from 120.'),
        two(
            'Twelve people died in the Harwick flood.',
            'The Harwick death toll was revised upwards to 19 from an earlier 12.',
        ),
        two('Profit was $3.2m in the half-year.', 'The firm restated profit to $2.3m from $3.2m.'),
        two('The fire killed 40 people.', 'The death toll in the fire was amended from 40 to 14.'),
    ],
    silent: [
        two(
            'The Harwick fire had burned 900 acres by Friday.',
            'The Harwick fire covers 1,200 acres, up from 900 acres on Friday.',
        ),
        two(
            'The flood in Harwick killed 19 people, police said.',
            'The death toll in the Harwick flood was revised to 19 from 12.',
        ),
        two(
            'The flood in Harwick injured 12 people.',
            'The death toll in the Harwick flood was revised to 19 from 12.',
        ),
        two(
            'The flood in Harwick killed at least 12 people.',
            'The death toll in the Harwick flood was revised to 19 from 12.',
        ),
        two('Twelve of the dead were children.', 'The death toll was revised to 19 from 12.'),
        two('The flood killed 12 people.', 'The death toll rose to 19 from 12.'),
        two('The plan was revised in May. It will cost $12m.', 'The plan will cost $12m.'),
        'The death toll was revised to 19 from 12.',
        two('The flood of 2011 killed 12 people.', 'The death toll was revised to 19 from 13.'),
        two('It cost $12.', 'The fare was corrected to $14.'),
        two('Profit was $2.3m in the half-year.', 'The firm restated profit to $2.3m from $3.2m.'),
        two('The town has 12 schools.', 'The death toll was revised to 19 from 12.'),
    ],
});
