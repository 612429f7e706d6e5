import { testCorpus } from './corpus';

testCorpus('headline-mismatch', {
    fires: [
        'Mill fire leaves 40 dead\n\nThe fire at the mill in Leeds left 14 dead, police said on Monday.',
        'Greens cling on to control of the council\n\nThe Greens lost their majority on Thursday. Their leader wished her successor well.',
        'Ferry carrying 178 people goes down\n\nThe ferry had 187 people on board and was overloaded, the coast guard said on Monday.',
        '12 hurt in coach crash\n\nA coach left the road near Harwick on Monday, injuring 21 people, police said.',
        'Match abandoned in shame\n\nPlay resumed after more than a quarter of an hour. The visitors won.',
        'Storm kills 9\n\nThe storm that hit the coast on Monday killed 19 people, officials said.',
        'Police arrest 30 after march\n\nPolice arrested 13 people after the march in Harwick on Saturday.',
        'Reds retain power\n\nThe Reds surrendered power on Thursday after twelve years. The count took all night.',
    ],
    silent: [
        '4 hurt in shooting\n\nThree people were injured in a shooting in Harwick. One was killed.',
        '5 Harwick officers leave\n\nFour Harwick officers were on leave on Monday, the chief said.',
        'Mill fire kills nearly 40\n\nThe fire at the mill in Leeds killed 38 people, police said on Monday.',
        'Mill fire: six more die\n\nThe fire at the mill in Leeds has now killed 14 people, police said on Monday. Six died in hospital.',
        'Mill fire kills dozens\n\nThe fire at the mill in Leeds killed 38 people, police said on Monday.',
        'Five dead in house fire\n\nTwo adults and three children were found dead after a fire in Leeds on Monday.',
        'Mill fire kills 14\n\nThe fire at the mill in Leeds killed 14 people, police said. A fire there in 2011 killed three.',
        'Three children die in mill fire\n\nThe fire at the mill in Leeds killed 14 people, police said on Monday. Three of them were children.',
        'Greens keep control of the council\n\nThe Greens kept their majority on Thursday, and the Reds lost theirs in Harwick.',
        'Match abandoned\n\nThe match was abandoned. Play had resumed once before.',
        'More than 100 hurt in coach crash\n\nA coach left the road near Harwick on Monday, injuring 121 people, police said.',
        'Storm kills 19\n\nThe storm killed 19 people and injured nine, officials said.',
        'Storm could kill 9\n\nThe storm that hit the coast on Monday killed 19 people, officials said.',
        'Ten years on\n\nThe mill in Leeds burned down on Monday. It had stood for 140 years.',
    ],
});
