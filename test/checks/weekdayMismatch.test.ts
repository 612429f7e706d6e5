import { testCorpus } from './corpus';

const two = (one: string, other: string) => `=== wire.txt\n${one}\n=== copy.txt\n${other}`;

testCorpus('weekday-mismatch', {
    fires: [
        '=== copy.txt 2013-06-12\nShe left on Friday, June 8, he said.',
        'The council met on Wednesday, December 29, 2016.',
        'He was killed on Saturday, Oct. 18, 2017, in Mount Abel.',
        'The match is on Friday 2 June 2025.',
        two(
            'The new council in Harwick meets on Wednesday 21 May.',
            'The Harwick council is to meet on Tuesday 21 May.',
        ),
        'It opens on Thursday, July 16. The doors open on Wednesday, July 16, at noon.',
        'The law was signed on Sunday, 4 July 2022.',
        '=== copy.md\nThe dividend will be paid on **Monday 9 January 2026**.',
        'She was born on Tuesday (Feb 29, 2024).',
    ],
    silent: [
        '=== copy.txt 2013-01-30\nShe had been there since Friday, June 8, of a long year.',
        'The council met on Wednesday, December 29.',
        'The council met on Thursday, December 29, 2016.',
        'The match is on Monday 2 June 2025.',
        two('The new council in Harwick meets on Wednesday 21 May.', 'The Harwick council is to meet on 21 May.'),
        'It opens on Thursday, July 16. Last year it opened on Wednesday, July 16.',
        'The law was signed on 4 July 2022, a Monday.',
        'The meeting on Tuesday dealt with the fire of May 21, 2019.',
        'On Friday the 13th, shops stayed shut.',
        two('It was lost on Thursday, 12 March 2020.', 'It was lost on Friday, 12 March 2021.'),
        'It runs from Monday, June 2, 2025 to Friday, June 6, 2025.',
        'Monday, June 2, 2025, and Tuesday, June 3, 2025, are holidays.',
        'He wrote Black Wednesday in 1992.',
    ],
});
