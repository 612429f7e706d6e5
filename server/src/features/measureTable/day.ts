/** "28 Dec 2024" for "2024-12-28"; months and years as far as they are given. */
export function dayInWords(iso: string): string {
    const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso) ?? [];
    if (year === undefined) return iso;
    const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
    return [day === undefined ? undefined : String(Number(day)), name, year]
        .filter((part) => part !== undefined)
        .join(' ');
}

const MONTHS: readonly string[] = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
