import { testCorpus } from './corpus';

const two = (one: string, other: string) => `=== wire.txt\n${one}\n=== copy.txt\n${other}`;

testCorpus('basis', {
    fires: [
        two(
            'The ferry to Calais sank with 67 passengers on board.',
            'The ferry to Calais was carrying 67 passengers and crew.',
        ),
        two(
            'The plane to Fulton had 120 passengers and crew on board.',
            'The plane to Fulton had 120 passengers on board.',
        ),
    ],
    silent: [
        two('The ferry to Calais sank with 67 passengers on board.', 'The ferry to Calais was carrying 67 passengers.'),
        two(
            'The ferry to Calais sank with 67 passengers and crew on board.',
            'The ferry to Calais was carrying 67 passengers and crew.',
        ),
        two(
            'The ferry to Calais sank with 67 passengers on board.',
            'The ferry to Calais was carrying 70 passengers and crew.',
        ),
        two(
            'The ferry to Calais sank with 67 people on board.',
            'The ferry to Calais was carrying 67 passengers and crew.',
        ),
        two('The ferry to Calais sank with 67 passengers on board.', 'The hotel in Fulton has 67 rooms and suites.'),
        two('The fire injured 12 men and women.', 'The fire injured 12 people.'),
        two('Sixty-seven passengers sailed to Calais.', 'Sixty-seven cars and vans were on the deck.'),
        two('It cost £5m.', 'It cost £5m and took two years.'),
        two('The school has 300 pupils.', 'The school has 300 pupils.'),
        two('The school has 300 pupils and staff.', 'The mill has 300 looms.'),
        two('The bus had 40 seats.', 'The bus had 40 passengers and crew.'),
        two('Some 120 people came.', 'Some 120 guests and friends were asked.'),
    ],
});
