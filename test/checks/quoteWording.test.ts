import { testCorpus } from './corpus';

const two = (one: string, other: string) => `=== wire.txt\n${one}\n=== copy.txt\n${other}`;

testCorpus('quote-wording', {
    fires: [
        two(
            'Mayor Ann Lee called the fire in Leeds a “tragic incident” on Monday.',
            'Mayor Ann Lee called the fire in Leeds a “tragic accident” on Monday.',
        ),
        two(
            '“We are cautious, but far from gloomy, about the winter,” said Ann Lee.',
            '“We are cautious, even gloomy, about the winter,” said Ann Lee.',
        ),
        two(
            '“I am proud of my players and ashamed of my sport,” said Ines Moreno.',
            '“I’m ashamed of my players and proud of my sport,” said Ines Moreno.',
        ),
        two(
            '“They were shaking so badly they could not hold the rope,” said Tom Reed.',
            '“They shook so badly that they could not hold the ropes,” said Tom Reed.',
        ),
        two('“It was just a roar of water,” said Mary Poe.', '“It was just a roar of wind,” said Mary Poe.'),
        two(
            '“He was the last man off the ship,” said Nilo Pascua.',
            '“He was the first man off the ship,” said Nilo Pascua.',
        ),
        two(
            '“We will rebuild every house on this street,” Ann Lee said.',
            '“We will rebuild each house on this street,” Ann Lee said.',
        ),
        two(
            '“I kept counting the children I could see,” said Liza Mond.',
            '“I kept counting the people I could see,” said Liza Mond.',
        ),
    ],
    silent: [
        two(
            '“We are cautious, but far from gloomy, about Christmas,” said Ann Lee.',
            'Ann Lee said she was “far from gloomy”.',
        ),
        two('“We are cautious,” said Ann Lee.', '“We are cautious,” said Ann Lee.'),
        two('“We will rebuild every house,” said Ann Lee.', '“The winter was long and cold,” said Ann Lee.'),
        two(
            '“We will rebuild [the street] before winter,” said Ann Lee.',
            '“We will rebuild before winter,” said Ann Lee.',
        ),
        two('“It was a roar of water,” said Mary Poe.', '"It was a roar of water," said Mary Poe.'),
        two('“It was a roar of water. You hear it,” said Mary Poe.', '“It was a roar of water,” said Mary Poe.'),
        two('Ann Lee said she was “happy”.', 'Tom Reed said he was “sad”.'),
        two('“Yes,” said Ann Lee.', '“No,” said Ann Lee.'),
        two('The play is called “The Long Winter”.', 'The film is called “The Long Summer”.'),
        two('“We are proud of them,” said Ann Lee.', 'Ann Lee said that she was proud.'),
        two('“It’s a roar of water,” said Mary Poe.', '“It’s a roar of water,” said Mary Poe.'),
        two('“He went back for a child,” said Tom Reed.', '“The gates open at nine on Friday,” said Tom Reed.'),
    ],
});
