import { testCorpus } from './corpus';

testCorpus('unattributed', {
    fires: [
        'The fire at the mill in Leeds killed 12 people.',
        'Twelve people died in the fire. Police said the street was closed.',
        'Some 40 people were injured in the crash.',
        'Thirty people were arrested after the march. It rained.',
        'The flood left 300 people homeless.',
        'Nine people are missing. The mayor said it was a sad day.',
        'A total of 14 people were killed on Monday.',
        'The storm killed 19 people and injured 40.',
    ],
    silent: [
        'The fire at the mill in Leeds killed 12 people, police said.',
        'Police said 12 people died in the fire.',
        'According to the mayor, 12 people died in the fire.',
        '“We have 12 people dead,” the mayor said.',
        'The fire killed 12 people, police said. The 12 people killed were workers.',
        'The mill has 40 rooms.',
        'One person was killed in the fire.',
        'A fire in 2011 killed 12 people in the same street years ago.',
        'The fire could kill 12 people.',
        'The fire did not kill 12 people.',
        'The ferry carried 12 people.',
        'The fire broke out at noon.',
    ],
});
