/** "1 figure", "12 figures". */
export function counted(count: number, what: string): string {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** "28 Dec 2024" of "2024-12-28", "Dec 2024" of "2024-12". */
export function readableDay(iso: string): string {
    const [, year = '', month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
    const name = MONTHS[Number(month) - 1];
    if (name === undefined) return year;
    return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
