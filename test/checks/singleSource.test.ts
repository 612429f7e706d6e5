import { testCorpus } from './corpus';

const two = (one: string, other: string) => `=== wire.txt\n${one}\n=== copy.txt\n${other}`;

testCorpus('single-source', {
    fires: [
        two('The fire in Leeds killed 12 people, police said.', 'The fire in Leeds broke out on Monday.'),
        two('The fire in Leeds killed 12 people.', 'The fire in Leeds killed 14 people.'),
        two('Police arrested 30 people in Leeds.', 'Police cleared the square in Leeds.'),
        two('The crash injured 40 people.', 'The crash killed 40 people.'),
        two('Nine people are missing.', 'The boat sank at noon.'),
        two('The flood left 300 people homeless.', 'The flood reached the town.'),
        two('In the fire 12 people died.', 'In the fire 13 people died.'),
        '=== a.txt\nThe fire killed 12 people.\n=== b.txt\nThe fire broke out on Monday.\n=== c.txt\nThe fire was put out on Tuesday.',
    ],
    silent: [
        two('The fire in Leeds killed 12 people, police said.', 'Twelve people died in the fire in Leeds.'),
        two('The fire in Leeds killed 12 people.', 'At least 10 people died in the fire in Leeds.'),
        'The fire in Leeds killed 12 people.',
        '=== a.txt\nThe fire killed 12 people.\n=== b.txt\nThe fire broke out on Monday.\n=== c.txt\nTwelve people died in the fire.',
        two('The mill has 40 rooms.', 'The mill is old.'),
        two('One person was killed.', 'The mill is old.'),
        two('The fire could kill 12 people.', 'The mill is old.'),
        two('Police arrested 30 people in Leeds.', 'Some 30 people were arrested in Leeds.'),
        two('The ferry carried 12 people.', 'The ferry sank.'),
        two('Nearly 40 people were injured.', 'In all, 38 people were injured.'),
        two('Three of the 12 dead were children.', 'Twelve people died.'),
        two('The fire broke out at noon.', 'The fire was put out.'),
    ],
});
