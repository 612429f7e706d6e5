import { testCorpus } from './corpus';

testCorpus('bound-broken', {
    fires: [
        'The blast in Harwick killed at least 38 people on Monday.\n\nRescuers have recovered all. The blast in Harwick killed 35 people, the mayor said.',
        'The blast at the mill injured more than 50 people.\n\nThe mayor said the blast at the mill injured 41 people in all.',
        'Police arrested at least 30 people at the march.\n\nIn the end police arrested 26 people at the march, the chief said.',
        'The ferry carried no more than 120 people.\n\nThe coast guard said the ferry carried 131 people.',
        'The flood killed up to 20 people in the valley.\n\nThe flood in the valley killed 24 people, the minister said.',
        'The quake killed over 100 people in the hills.\n\nOfficials said the quake in the hills killed 96 people.',
        'The storm displaced fewer than 900 people on the island.\n\nThe storm displaced 1,100 people on the island, the mayor said.',
        'Divers rescued at least 12 people from the wreck.\n\nDivers rescued 10 people from the wreck, the navy said.',
    ],
    silent: [
        'The blast in Harwick killed at least 38 people on Monday.\n\nThe blast in Harwick killed 41 people, the mayor said.',
        'The blast in Harwick killed at least 38 people on Monday.\n\nAmong them were 35 miners.',
        'The blast in Harwick killed at least 38 people on Monday.\n\nThe blast in Harwick killed four people in one house.',
        'The blast in Harwick killed at least 38 people.\n\nA blast in Fulton in 2011 killed 35 people.',
        'The blast in Harwick killed at least 38 people and injured 35 people.',
        'At least 38 people died. Thirty-five of the 38 people who died were miners.',
        'The blast in Harwick killed at least 38 people.\n\nThe blast in Harwick could have killed 30 people more.',
        'The ferry carried up to 120 people a day.\n\nThe ferry carried 110 people on Monday.',
        'Police arrested at least 30 people at the march.\n\nPolice arrested 26 women at the march.',
        'The flood killed nearly 20 people.\n\nThe flood killed 19 people.',
        'The quake killed over 100 people.\n\nThe quake killed 101 people.',
        'More than 50 people came. Forty-one people left.',
    ],
});
