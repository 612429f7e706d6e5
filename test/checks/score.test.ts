import { testCorpus } from './corpus';

const two = (one: string, other: string) => `=== wire.txt\n${one}\n=== copy.txt\n${other}`;

testCorpus('score', {
    fires: [
        'In a 5–4 vote of the eight judges the appeal was thrown out.',
        'The nine-member panel voted 6-4 to reject the plan.',
        two(
            'Rivermouth came from behind to win 3-1 at Stonebridge on Saturday.',
            'Rivermouth won 3-2 at Stonebridge with a late goal on Saturday.',
        ),
        two('Rovers beat Athletic 2-0 on Friday night.', 'Rovers beat Athletic 3-0 on Friday night.'),
        'The Bears lead the series 3-2 going into Game 7 on Sunday.',
        'Ann Lee won with 52% of the vote to 51% for Tom Reed.',
        'The case went on after a 7-6 vote of the 12 jurors.',
        two(
            'Stonebridge 2 Rivermouth 3\n\nIt was a fine tie at the ground, and the best of the round.',
            'Rivermouth lost 3-1 at Stonebridge, a bad day for the club.',
        ),
    ],
    silent: [
        'In a 4–3 vote of the nine judges the appeal was thrown out.',
        'The nine-member panel voted 5-4 to reject the plan.',
        two(
            'Rivermouth, leading 2-1 at half-time, went on to win 3-2 at Stonebridge.',
            'Rivermouth won 3-2 at Stonebridge with a late goal.',
        ),
        two(
            'Rovers beat Athletic 2-0 on Friday night.',
            'Rovers beat United 3-0 on Tuesday. They beat Athletic 2-0 on Friday night.',
        ),
        'The Bears lead the series 3-2 going into Game 6 on Sunday.',
        'The Bears won 3-2 in Game 7 on Sunday.',
        'Ann Lee won with 52% of the vote to 48% for Tom Reed.',
        'Ann Lee won 52% of the vote, up from 51% four years earlier.',
        two('Rovers beat Athletic 2-0 on Friday night.', 'Rovers lost 4-1 to Athletic in October.'),
        two(
            'Rovers drew 1-1 with Athletic and won 5-4 on penalties.',
            'Rovers beat Athletic 5-4 on penalties after a 1-1 draw.',
        ),
        two('Rovers beat Athletic 2-0 on Friday night.', 'Athletic lost 0-2 to Rovers on Friday night.'),
        'The court of nine judges ruled 6-3 in one case and 5-4 in the other.',
        'Some 60% like tea and 55% like coffee, a poll of shoppers found.',
    ],
});
