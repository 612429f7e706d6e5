import { testCorpus } from './corpus';

testCorpus('placeholder', {
    fires: [
        'The fire killed TK people on Monday.',
        'The council will meet again on TKTK.',
        'About XX people were hurt, the mayor said.',
        'The bridge cost $XX million to build.',
        '“We are proud,” said [NAME], the head of the school.',
        'Dear [first name], the tickets are on sale.',
        'Lorem ipsum dolor sit amet, the mayor said.',
        'He has worked at the plant for 10 10 years.',
        'Hello {{customer}}, the shop is open.',
    ],
    silent: [
        'TK Maxx opened a shop in Harwick.',
        'The Bears won Super Bowl XX in January.',
        'Women have an XX chromosome pair.',
        '“He [Lee] was there,” she said.',
        'The film was rated XXX by the board.',
        'Pope John XXIII died in 1963.',
        'They won 10-10 on points, and 10, 10 and 9 from the judges.',
        'The actor T.K. Carter died in January.',
        'Stormtrooper TK-421 left his post.',
        'In 2020 20 people were hurt.',
        'He said “[Expletive] you” and left.',
        'She went from 10 to 10 in an hour.',
    ],
});
