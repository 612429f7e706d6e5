/** Units of duration, in seconds; a month is a twelfth of 365.25 days. Words in lower case. */
export const DURATION_UNITS: readonly {
    readonly name: string;
    readonly seconds: number;
    readonly words: readonly string[];
}[] = [
    { name: 'millisecond', seconds: 0.001, words: ['ms', 'millisecond', 'milliseconds'] },
    { name: 'second', seconds: 1, words: ['second', 'seconds', 'sec', 'secs'] },
    { name: 'minute', seconds: 60, words: ['minute', 'minutes', 'min', 'mins'] },
    { name: 'hour', seconds: 3600, words: ['hour', 'hours', 'hr', 'hrs'] },
    { name: 'day', seconds: 86400, words: ['day', 'days'] },
    { name: 'night', seconds: 86400, words: ['night', 'nights'] },
    { name: 'week', seconds: 604800, words: ['week', 'weeks', 'wk', 'wks'] },
    { name: 'fortnight', seconds: 1209600, words: ['fortnight', 'fortnights'] },
    { name: 'month', seconds: 2629800, words: ['month', 'months', 'mth', 'mths'] },
    { name: 'year', seconds: 31557600, words: ['year', 'years', 'yr', 'yrs'] },
    { name: 'decade', seconds: 315576000, words: ['decade', 'decades'] },
    { name: 'century', seconds: 3155760000, words: ['century', 'centuries'] },
];

/** Printed behind a time of day. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
    'GMT UTC BST CET CEST EET EEST EST EDT ET CST CDT CT MST MDT MT PST PDT PT IST JST AEST AEDT AWST NZST NZDT WIB MSK SGT HKT WAT CAT EAT SAST AKST AKDT HST Z'.split(
        ' ',
    ),
);

export const MONTHS: ReadonlySet<string> = new Set(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
        ' ',
    ),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' '),
);
