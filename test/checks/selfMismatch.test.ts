import { testCorpus } from './corpus';

testCorpus('self-mismatch', {
    fires: [
        'Adjusted earnings per share of the bank grew to $4.17 in the third quarter.\n\nThe bank’s adjusted earnings per share grew to $4.17 in the second quarter.',
        'The fire at the mill killed 12 people on Monday.\n\nFirefighters found that the fire at the mill killed 14 people.',
        'A grand jury returned a 48-page indictment on Monday. Lawyers said the 47-page indictment was thin.',
        'The company is raising its quarterly dividend to $0.22 per share.\n\nIn all, the company is raising its dividend to $0.28 per share.',
        'The board told the two paint mills in Fulton to stay shut for another 30 days, the mayor said.\n\nThe mayor said the board had told the two paint mills in Fulton to stay shut for another 20 days.',
        'Net interest income was $640 million in the third quarter.\n\nThe bank said net interest income was $615 million in the third quarter.',
        'He admitted the theft 35 years ago of a painting from the museum at Abel Point.\n\nHe has admitted the theft 20 years ago of a painting from the museum at Abel Point.',
        'The bridge in Harwick cost $40 million to build.\n\nIt opened in May. The bridge in Harwick cost $62 million to build.',
        'The storm in the valley left 300 people homeless.\n\nThe mayor said the storm in the valley left 340 people homeless.',
    ],
    silent: [
        'Adjusted earnings per share of the bank grew to $4.17 in the third quarter.\n\nThe bank’s adjusted earnings per share grew to $4.17 in the third quarter of 2021.',
        'The bank paid a dividend of $0.125 per share in the first quarter.\n\nThe bank paid a dividend of $0.125 per share in the second quarter.',
        'The fire at the mill killed 12 people on Monday.\n\nFour of the 12 people killed at the mill were children.',
        'Basic plan: regular price $40 a month, introductory offer $30 a month.\n\nFamily plan: regular price $50 a month, introductory offer $35 a month.',
        'The fire at the mill killed 12 people.\n\nA fire at the mill in 2011 killed three people.',
        'A man was shot twice at 9:10 p.m. in the 800 block of Abel Street.\n\nA man was shot twice at 8:10 p.m. in the 300 block of Cole Street.',
        'The flight from Harwick to Fulton takes 10 hours.\n\nThe flight from Abel to Brown takes eight hours.',
        'Net income on a GAAP basis was $61.5 million. Net income on a non-GAAP basis was $83.1 million.',
        'Image 1 of 10: the mill before the fire. Image 2 of 10: the mill after the fire.',
        'The fire killed 12 people.\n\nThe fire killed a dozen people, all of them workers.',
        'The jobless rate was 5.2% in May.\n\nThe jobless rate was 4.9% in April.',
        'She ran the first mile in seven minutes.\n\nShe ran the last mile in nine minutes.',
        'He is accused of two counts of theft.\n\nHe is accused of several counts of theft.',
        'More than 60 people came to the meeting in Harwick.\n\nThe meeting in Harwick drew 64 people.',
        'The price of the small house is £200,000.\n\nThe price of the large house is £300,000.',
    ],
});
