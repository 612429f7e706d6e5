import { testCorpus } from './corpus';

const two = (one: string, other: string) => `=== wire.txt\n${one}\n=== copy.txt\n${other}`;

testCorpus('figure-mismatch', {
    fires: [
        two(
            'The fire at the Leeds mill killed 12 people, police said.',
            'The fire at the Leeds mill killed 14 people on Monday.',
        ),
        two(
            'The crash on the Harwick road injured 40 people.',
            'The crash on the Harwick road left 31 people injured.',
        ),
        two(
            'The ferry to Fulton had 187 people on board.',
            'The ferry to Fulton was carrying 120 people when it sank.',
        ),
        two('At least 38 people died in the Harwick blast.', 'The Harwick blast killed 31 people.'),
        two('Police arrested 30 people at the march in Harwick.', 'At the march in Harwick 13 people were arrested.'),
        two('The jobless rate in Fulton rose to 5.2% in May.', 'The jobless rate in Fulton rose to 4.2% in May.'),
        two('The new bridge in Harwick cost $40 million.', 'The new bridge in Harwick cost $62 million.'),
        two('The quake in Fulton killed more than 100 people.', 'The quake in Fulton killed 86 people.'),
    ],
    silent: [
        two('The fire at the Leeds mill killed at least 12 people.', 'The fire at the Leeds mill killed 14 people.'),
        two('The fire at the Leeds mill killed 12 people.', 'The fire at the Leeds mill injured 14 people.'),
        two('The fire at the Leeds mill killed nearly 40 people.', 'The fire at the Leeds mill killed 38 people.'),
        two(
            'The fire at the Leeds mill killed 12 people.',
            'Three of the 12 people killed in the Leeds mill fire were children.',
        ),
        two('The fire at the Leeds mill killed 12 people.', 'The fire at the Leeds mill killed a dozen people.'),
        two('Revenue was £3.46 billion in the half-year.', 'Revenue was £3,461.2m in the half-year.'),
        two('The fire at the Leeds mill could kill 14 people.', 'The fire at the Leeds mill killed 12 people.'),
        two('The ferry had 187 people on board.', 'Of the 187 people on board, 152 were rescued.'),
        two('The jobless rate rose to 5.2%.', 'The jobless rate rose by 0.3 percentage points.'),
        two('The fire at the Leeds mill killed dozens of people.', 'The fire at the Leeds mill killed 38 people.'),
        two('The fire at the Leeds mill killed 12 people.', 'The fire at the Leeds mill lasted 14 hours.'),
        two('The bridge in Harwick cost $40 million.', 'The tunnel in Fulton cost $62 million.'),
    ],
});
