/** Names of months as copy prints them, January first: full name, then abbreviations (a full stop may follow those). */
const months: readonly (readonly string[])[] = [
    ['January', 'Jan'],
    ['February', 'Feb'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['May'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sept', 'Sep'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec'],
];

/** Names of weekdays, Sunday first. The abbreviations are words of their own ("sun", "wed"): they need a date behind them. */
const weekdays: readonly (readonly string[])[] = [
    ['Sunday', 'Sun'],
    ['Monday', 'Mon'],
    ['Tuesday', 'Tues', 'Tue'],
    ['Wednesday', 'Weds', 'Wed'],
    ['Thursday', 'Thurs', 'Thur', 'Thu'],
    ['Friday', 'Fri'],
    ['Saturday', 'Sat'],
];

/** Regular expression source for a month in capitals or with a capital, full stop of the abbreviation included. */
export const monthPattern = `(?:${months.flatMap((names) => names.flatMap((name, nth) => cased(name).map((form) => (nth > 0 ? `${form}\\.?` : form)))).join('|')})(?![A-Za-z]|-[a-z])`;

/** Cheap to try: true of every text that names a month. */
export const monthGate = new RegExp(months.flatMap((names) => cased((names.at(-1) as string).slice(0, 3))).join('|'));

/** Regular expression source for a weekday in full. */
export const weekdayPattern = `(?:${weekdays.flatMap((names) => cased(names[0] as string)).join('|')})(?!\\w)`;

/** Regular expression source for a weekday, in full or short. */
export const anyWeekdayPattern = `(?:${weekdays.flatMap((names) => names.flatMap((name, nth) => cased(name).map((form) => (nth > 0 ? `${form}\\.?` : form)))).join('|')})(?!\\w)`;

/** 1 to 12 for "Sept.", "SEPTEMBER", "September"; undefined for other words. */
export function monthNumber(printed: string | undefined): number | undefined {
    return monthNumbers.get(bare(printed));
}

/** 0 (Sunday) to 6 for "Tues.", "Tuesday"; undefined for other words. */
export function weekdayNumber(printed: string | undefined): number | undefined {
    return weekdayNumbers.get(bare(printed));
}

/** How many days the month has at most: 29 for February. */
export function longestMonth(month: number): number {
    return [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}

const monthNumbers = new Map(months.flatMap((names, at) => names.map((name) => [name.toLowerCase(), at + 1] as const)));
const weekdayNumbers = new Map(weekdays.flatMap((names, at) => names.map((name) => [name.toLowerCase(), at] as const)));

function cased(name: string): readonly string[] {
    return [name, name.toUpperCase()];
}

function bare(printed: string | undefined): string {
    return (printed ?? '').replace('.', '').toLowerCase();
}
