import { testCorpus } from './corpus';

const two = (one: string, other: string) => `=== wire.txt\n${one}\n=== copy.txt\n${other}`;

testCorpus('magnitude', {
    fires: [
        two(
            'The grocer had sales of £3.46 billion in the half-year to September.',
            'The grocer, with sales of £3.46 million, is a third as big as its rival.',
        ),
        two(
            'Ann Lee of the Greens polled 2,364 votes in Millgate ward.',
            'The count in Millgate ward: Ann Lee 2,346 votes.',
        ),
        two('The attendance at Foundry Lane was 18,526.', 'The gate at Foundry Lane was 15,826.'),
        two('Online revenue came to £317.4m in the half-year.', 'Online revenue came to £371.4m in the half-year.'),
        two(
            'The repair of the bridge in Harwick will cost $5,687.',
            'The repair of the bridge in Harwick will cost $5,867.',
        ),
        two('The debt of the city stands at $3.61 billion.', 'The city has a debt of $3.61 million.'),
        two('The plant in Fulton made 12,840 tonnes of steel.', 'The plant in Fulton made 1,284 tonnes of steel.'),
        two('Lee polled 2,482 votes to his 2,471.', 'Figures: Lee 2,482, Reed 2,417.'),
    ],
    silent: [
        two(
            'Ann Lee of the Greens polled 2,364 votes in Millgate ward.',
            'The library in Millgate ward lent 2,346 books.',
        ),
        two(
            'Ann Lee polled 2,364 votes in Millgate ward, Tom Reed 2,346 votes.',
            'In Millgate ward Ann Lee polled 2,364 votes and Tom Reed 2,346 votes.',
        ),
        two('The grocer had sales of £3.46 billion.', 'The grocer had sales of £3,461.2m.'),
        two('The grocer had sales of £2 billion.', 'The grocer paid a dividend of £2 million.'),
        two('The attendance was 18,526.', 'The attendance was about 24,000.'),
        two('The attendance was 18,526.', 'The attendance was 18,562 last year.'),
        two('Revenue was $1.5 billion.', 'Revenue was $1.5 billion, and 1.5 million people came.'),
        two('The town has 12,345 people.', 'The town has 12,345 people and 54,321 trees.'),
        two('The town has 1,200 shops.', 'The town has 2,100 trees.'),
        two('It cost $450.', 'It cost $540.'),
        two('The bill rose 2,364 dollars.', 'Ann Lee has 2,346 followers.'),
        two('Tickets cost £12.50 each, £125.0 for ten.', 'Tickets cost £12.50 each, £125.0 for ten.'),
    ],
});
