/** Days since 1970-01-01 of a day of the Gregorian calendar. Months count from 1. */
export function dayNumber(year: number, month: number, day: number): number {
    return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

/** "2024-12-25" of days since 1970-01-01. */
export function isoOfDay(days: number): string {
    const date = new Date(days * millisecondsPerDay);
    return `${padded(date.getUTCFullYear(), 4)}-${padded(date.getUTCMonth() + 1, 2)}-${padded(date.getUTCDate(), 2)}`;
}

/** The parts of an ISO date of reduced precision ("2024", "2024-12", "2024-12-25T10:00Z"); undefined when it is none. */
export function isoParts(iso: string | undefined): { year: number; month?: number; day?: number } | undefined {
    const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/.exec(iso ?? '');
    if (!match) return undefined;
    const year = Number(match[1]);
    const month = Number(match[2] ?? 0);
    const day = Number(match[3] ?? 0);
    if (month > 12 || day > 31) return undefined;
    if (month === 0) return { year };
    if (day === 0 || !isDay(year, month, day)) return { year, month };
    return { year, month, day };
}

/** 0 = Sunday. Of days since 1970-01-01, a Thursday. */
export function weekdayOfDay(days: number): number {
    return (((days + 4) % 7) + 7) % 7;
}

/** Whether the calendar has the day: not 2025-02-29. */
export function isDay(year: number, month: number, day: number): boolean {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function padded(value: number, width: number): string {
    return String(value).padStart(width, '0');
}

const millisecondsPerDay = 86_400_000;
