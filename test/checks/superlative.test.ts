import { testCorpus } from './corpus';

const two = (one: string, other: string) => `=== wire.txt\n${one}\n=== copy.txt\n${other}`;

testCorpus('superlative', {
    fires: [
        two(
            'Ann Lee is the first woman to lead the Harwick savings bank.',
            'Ann Lee becomes the second woman to lead the Harwick savings bank.',
        ),
        two('Harwick is the largest port city on the coast.', 'Harwick is the second-largest port city on the coast.'),
        'Ann Lee is the first woman to lead the Harwick savings bank.\n\nAnn Lee, the third woman to lead the savings bank, starts on Monday.',
        two(
            'Tom Reed was the second climber to reach the summit of Mount Abel.',
            'Tom Reed, the first climber to reach the summit of Mount Abel, has died.',
        ),
        two(
            'The Fulton dam is the third largest earth dam in Europe.',
            'The Fulton dam is the largest earth dam in Europe.',
        ),
        two(
            'Mary Poe is the youngest captain to cross the Channel in a kayak.',
            'Mary Poe is the second youngest captain to cross the Channel in a kayak.',
        ),
        two(
            'Abel Foods is the biggest maker of frozen peas.',
            'Abel Foods is the second biggest maker of frozen peas.',
        ),
        two(
            'The Star was the first ferry to sail from Harwick to Fulton.',
            'The Star was the second ferry to sail from Harwick to Fulton.',
        ),
    ],
    silent: [
        'Ann Lee is the first woman to lead the Harwick savings bank since 1990. In all Ann Lee is the third woman to lead the Harwick savings bank.',
        'Ann Lee is the first woman to lead the Harwick savings bank. Ann Lee won the second round of the Harwick chess cup.',
        two(
            'Ann Lee is the first woman to lead the savings bank.',
            'Mary Poe becomes the second woman to lead the savings bank.',
        ),
        two('Harwick is the largest port city on the coast.', 'Harwick is the second-largest city in the country.'),
        'Sales rose in the first quarter of the year. Sales fell in the second quarter of the year.',
        'The first half was dull. The second half was a feast.',
        two('Harwick is the largest port city on the coast.', 'Harwick is the largest port city on the coast.'),
        'For the first time in Harwick, women voted. For the second time in Harwick, women stood for office.',
        two('The Fulton dam is the largest dam in Europe.', 'The Fulton dam is the oldest dam in Europe.'),
        'The first suspect was held in Fulton on Monday, the second suspect was held in Fulton on Tuesday.',
        two('Tom Reed was the first to speak.', 'Tom Reed was the second to leave.'),
        'Ann Lee came in the second car. The first car was empty.',
    ],
});
