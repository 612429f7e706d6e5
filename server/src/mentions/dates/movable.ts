import type { MovableFeast } from '../dateMention';
import { dayNumber, weekdayOfDay } from './isoDay';

/** Days since 1970-01-01 of a feast that moves, in one year. */
export function movableDay(feast: MovableFeast, year: number): number {
    switch (feast) {
        case 'easter':
            return easter(year);
        case 'good-friday':
            return easter(year) - 2;
        case 'easter-monday':
            return easter(year) + 1;
        case 'pentecost':
            return easter(year) + 49;
        case 'us-thanksgiving':
            return nthWeekday(year, 11, 4, 4);
        case 'us-labor-day':
            return nthWeekday(year, 9, 1, 1);
        case 'us-memorial-day':
            return nthWeekday(year, 6, 1, 1) - 7;
        case 'us-mlk-day':
            return nthWeekday(year, 1, 1, 3);
        case 'us-presidents-day':
            return nthWeekday(year, 2, 1, 3);
    }
}

/** The nth (from 1) such weekday (0 = Sunday) of a month. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOfDay(first) + 7) % 7) + 7 * (nth - 1);
}

/** Western Easter by the anonymous Gregorian rule. */
function easter(year: number): number {
    const golden = year % 19;
    const century = Math.floor(year / 100);
    const leapCenturies = Math.floor(century / 4);
    const moon =
        (19 * golden + century - leapCenturies - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) %
        30;
    const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
    const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
    const days = moon + sunday - 7 * late + 114;
    return dayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}
