import { testCorpus } from './corpus';

const two = (one: string, other: string) => `=== wire.txt\n${one}\n=== copy.txt\n${other}`;

testCorpus('name-spelling', {
    fires: [
        two('The minister, Rashan Nabiyev, spoke on Friday.', 'The minister, Rashad Nabiyev, spoke on Friday.'),
        two('Captain Ernesto Castelar was held.', 'The skipper, Ernesto Castellar, was held.'),
        two('Zoë Marlow leads the council.', 'Zoe Marlow leads the council.'),
        two('The volunteer, Cody Lint, was killed.', 'Cody Lindt, a volunteer, was killed.'),
        'Mayor Helen Ellerthorpe spoke. Later Helen Ellerthorpt left.',
        two('Tom Delorme spoke in Harwick.', 'Tom Delome spoke in Harwick.'),
        two('Mr Adebayo Okore scored twice.', 'Adebayo Okorey scored twice.'),
        two('John Oberschneider was a firefighter.', 'John Obershneider, 37, was a firefighter.'),
    ],
    silent: [
        two('Ilham Aliyev spoke on Friday.', 'Hokuma Aliyeva was praised for her bravery on Friday.'),
        two('Ann Lee spoke.', 'Anna Lee spoke.'),
        two('Tom Reed spoke.', 'Jim Reed spoke.'),
        two('Tom Reed spoke.', 'Tom Reid and Tom Reed spoke.'),
        two('Ann Lee spoke.', 'Lee spoke.'),
        two('TOM REED SPEAKS\n\nTom Reed spoke.', 'Tom Reed spoke.'),
        two('Daniel Cole spoke.', 'Danielle Cole spoke.'),
        two('Mary Poe spoke.', 'Mary Pope spoke.'),
        two('Julio Alves scored.', 'Julia Alves scored.'),
        two('Harwick is a port.', 'Warwick is a town.'),
        two('Tom Reed spoke.', 'Tim Rood spoke.'),
        two('Ann Lee’s house burned.', 'Ann Lee watched.'),
    ],
    // A last letter that tells a man's name from a woman's is let pass in surnames too.
    misses: [
        'Mayor Helen Ellerthorpe spoke. Later Helen Ellerthorp left.',
        two('Mr Adebayo Okore scored twice.', 'Adebayo Okora scored twice.'),
    ],
});
