import { testCorpus } from './corpus';

testCorpus('age-mismatch', {
    fires: [
        'Ann Lee, born in 1950, died in 2012 aged 70.',
        'Ann Lee, who was born on March 3, 1950, died on March 1, 2010, aged 60.',
        'Mary Calloway, 19, was hurt on Sunday. The 21-year-old Mary Calloway was driving.',
        '=== wire.txt 2019-05-06\nMary Calloway, 19, was shot outside a bar in Fulton on Sunday.\n=== copy.txt 2019-05-07\nMary Calloway, 20, was shot outside a bar in Fulton on Sunday.',
        '=== wire.txt 2019-05-06\nTom Reed, 44, was found in Fulton on Sunday.\n=== copy.txt 2019-05-07\nReed, 47, was found in Fulton on Sunday, and Tom Reed is well.',
        '=== wire.txt 2025-05-06\nAlan Denby, 61, was beaten in Fulton on Sunday.\n=== copy.txt 2025-05-07\nThe rule of Alan Denby, who was born in 1954, ended in Fulton on Sunday.',
        'He ran the firm from 2001 to 2010, a span of 12 years.',
        'She led the choir for 25 years, from 1990 to 2010.',
    ],
    silent: [
        'Ann Lee, born in 1950, died in 2012 aged 61.',
        'Ann Lee, born in 1950, died in 2012 aged 62.',
        'Ann Lee, who was born on March 3, 1950, died on March 1, 2010, aged 59.',
        '=== wire.txt\nJohn Abel, 51, was driving through Fulton on Sunday.\n=== copy.txt\nJohn Abel, 22, sat in the back when the car left the road in Fulton on Sunday.',
        '=== wire.txt 2019-05-06\nMary Calloway, 19, was shot outside a bar in Fulton.\n=== copy.txt 2020-09-07\nMary Calloway, 20, was in court in Fulton.',
        'Mary Calloway, 19, was hurt. Her brother Tom Calloway, 21, was not.',
        'Ann Lee, 70, became mayor when she was 58.',
        'Ann Lee, 34, said so. Ann Lee, then 19, had sung there before.',
        'He ran the firm from 2001 to 2010, a span of nine years.',
        'He ran the firm from 2001 to 2010, a span of 10 years.',
        'She led the choir for 20 years, from 1990 to 2010.',
        'Mary Poe, 41, and Jane Poe, 44, were sisters. Poe was the older.',
        '=== wire.txt 2025-05-06\nAlan Denby, 71, was beaten in Fulton on Sunday.\n=== copy.txt 2025-05-07\nThe rule of Alan Denby, who was born in 1954, ended in Fulton on Sunday.',
    ],
});
