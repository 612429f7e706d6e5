import { wordList } from './wordList';

/** Weekdays, months and feasts in lower case: they break a run of capitals. */
export const longMonths = wordList(`
january february march july september october november december jan. feb. aug. sept. oct. nov. dec.
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
christmas easter halloween thanksgiving ramadan eid diwali hanukkah passover juneteenth
`);

/** Months that are names as well. */
export const shortDateWords = wordList('april may june august jan feb mar apr aug sept oct nov dec');
