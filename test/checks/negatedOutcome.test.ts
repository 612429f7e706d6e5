import { testCorpus } from './corpus';

const two = (one: string, other: string) => `=== wire.txt\n${one}\n=== copy.txt\n${other}`;

testCorpus('negated-outcome', {
    fires: [
        two(
            'President Anna Berg sent a letter to Prime Minister Tom Hale with an apology for the incident at the border.',
            'In a phone call with Tom Hale, Anna Berg apologised for the incident at the border.',
        ),
        two(
            'The jury convicted Tom Reed of the murder of Ann Lee in Harwick after a long trial.',
            'The jury acquitted Tom Reed of the murder of Ann Lee in Harwick after a long trial.',
        ),
        two(
            'The Harwick Council approved the plan for the Abel Mill site on Monday night.',
            'The Harwick Council rejected the plan for the Abel Mill site on Monday night.',
        ),
    ],
    silent: [
        two(
            'President Anna Berg sent a letter to Prime Minister Tom Hale.',
            'In a phone call with Maria Lopez, Anna Berg praised the harvest.',
        ),
        two(
            'The jury convicted Tom Reed of the murder of Ann Lee in Harwick.',
            'The jury found Tom Reed guilty of the murder of Ann Lee in Harwick.',
        ),
        two(
            'The jury convicted Tom Reed of the murder of Ann Lee in Harwick.',
            'The jury acquitted Jim Hale of a theft in Fulton.',
        ),
        two(
            'The Harwick Council approved the plan for the Abel Mill site.',
            'The Fulton Council rejected a plan for a road.',
        ),
        two('Anna Berg sent a letter.', 'Tom Hale made a phone call.'),
        two(
            'The jury did not convict Tom Reed of the murder of Ann Lee in Harwick.',
            'The jury acquitted Tom Reed of the murder of Ann Lee in Harwick.',
        ),
        two(
            'The Harwick Council approved the plan for the Abel Mill site on 3 May 2021.',
            'The Harwick Council rejected the plan for the Abel Mill site on 9 June 2019.',
        ),
        two(
            'Anna Berg called Tom Hale to talk about the incident at the border.',
            'Anna Berg and Tom Hale spoke by telephone about the incident at the border.',
        ),
        two('The plan was approved.', 'The plan was rejected.'),
        two(
            'Ann Lee read a letter and made a call to Tom Hale about the border incident.',
            'Ann Lee wrote a letter to Tom Hale about the border incident.',
        ),
        two('The court heard Tom Reed.', 'The court freed Tom Reed.'),
        two('Tom Reed was convicted of theft in Harwick.', 'Tom Reed passed a law in Fulton.'),
    ],
});
