import { testCorpus } from './corpus';

testCorpus('percent-points', {
    fires: [
        '=== wire.txt\nThe margin widened 0.3% to 8.4% from 8.1%.\n=== results.md\n| | 2025 | 2024 | Change |\n|---|---|---|---|\n| Margin | 8.4% | 8.1% | +0.3 ppts |',
        'Support rose 27%, from 17% to 44%.',
        'The margin widened 0.3% to 8.4% from 8.1%.',
        'Turnout rose 3.3 per cent to 37.4 per cent, from 34.1 per cent at the previous election.',
        'The jobless rate fell 1% to 4%, from 5%.',
        'The central bank raised its rate by 0.5 percent to 4.5 percent from 4 percent.',
        'Her share of the vote went from 30% to 41%, up 11%.',
        'Occupancy dropped from 90 per cent to 72 per cent, a fall of 18 per cent.',
        'Support fell 12 percentage points, from 50% to 40%.',
        'The vaccination rate climbed to 80% from 60%, a rise of 20%.',
    ],
    silent: [
        'Support rose 27 percentage points, from 17% to 44%.',
        'Support rose 159%, from 17% to 44%.',
        'Support rose by 50%, from 20% to 30%.',
        'The margin widened 0.3 points to 8.4% from 8.1%.',
        'Turnout rose 3.3 percentage points to 37.4 per cent, from 34.1 per cent.',
        'The jobless rate fell to 4%, from 5%.',
        'The rate was cut by 25 basis points to 4.25% from 4.5%.',
        'Some 27% chose tea, 17% coffee and 44% water.',
        'Between 17% and 44% of voters are undecided, a poll of 27% of wards found.',
        'The party won 44% in the north and 17% in the south.',
        'Support rose from 17% to 44%.',
        'Prices rose 2% in May, 3% in June and 4% in July.',
        'Interest doubled from 2% to 4%, a rise of 100%.',
    ],
});
