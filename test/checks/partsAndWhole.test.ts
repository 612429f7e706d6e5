import { testCorpus } from './corpus';

testCorpus('parts-and-whole', {
    fires: [
        'The ferry carried 67 passengers. Police said 38 people were killed. There were 27 survivors.',
        'The plane had 120 people on board. In all 80 people were killed and 41 people survived.',
        'The boat had 30 people aboard. Twelve people died and 17 people were rescued.',
        'There were 45 people on board the bus. Five people were killed. There were 41 survivors.',
    ],
    silent: [
        'The ferry carried 67 passengers. Police said 38 people were killed. There were 29 survivors.',
        'The ferry carried 67 passengers. Police said 38 people were killed. There were 27 survivors and two people were missing.',
        'The ferry carried 67 passengers. Police said at least 38 people were killed. There were 27 survivors.',
        'The ferry carried 67 passengers. Police said 38 people were killed.',
        'The ferry carried about 70 passengers. Police said 38 people were killed. There were 29 survivors.',
        'The plane had 120 people on board. In all 80 people were killed, and some are missing. There were 30 survivors.',
        'Police said 38 people were killed. There were 27 survivors.',
        'The bus had 45 people on board. Five people were injured. Forty people were unhurt.',
        'The mill employs 67 people. The fire killed three people. There were two survivors of the collapse of the roof.',
        'The ferry carried 67 passengers. In 2011 a ferry sank and 38 people were killed.',
        'Of the 67 people on board, 38 were killed and 29 survived.',
        'The ferry carried 67 passengers and 40 cars.',
    ],
});
