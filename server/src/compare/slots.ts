import type { Claim } from '../claims/claim';
import { isPeopleMeasure } from './peopleMeasures';
import type { Scale } from './scale';
import { contrast } from './vocabulary';

/** Why two claims are not compared, in words that `why` can print after "not compared: ". */
export type Apart = string;

/**
 * Whether two figures stand in one slot: the same measure of the same event, group, period and extent. Values are not
 * looked at. In brief texts the words for an open measure may differ, and so may the day, since a note is often a later
 * version of another. Returns the slot that keeps them apart, or undefined where nothing does.
 */
export function keptApart(a: Claim, b: Claim, scale: Scale): Apart | undefined {
    if (a.kind !== b.kind && !(a.kind === 'statement' || b.kind === 'statement')) return `a ${a.kind} and a ${b.kind}`;
    if (a.kind === 'date') return datesApart(a, b);
    if (a.measure !== b.measure && !sameHead(a, b) && !(scale === 'brief' && areOpen(a, b)))
        return `other measure (${a.measure} / ${b.measure})`;
    const polarity = polarityApart(a, b);
    if (polarity !== undefined) return polarity;
    if (a.event !== b.event) return `other event (${eventWords(a.event)} / ${eventWords(b.event)})`;
    if (a.extent !== b.extent) return `one is ${extentWords(a.extent)}, the other ${extentWords(b.extent)}`;
    if (a.unit !== b.unit && (a.base === undefined || a.base.unit !== b.base?.unit))
        return `other unit (${a.unit ?? 'none'} / ${b.unit ?? 'none'})`;
    if (
        a.date !== undefined &&
        b.date !== undefined &&
        !sameTime(a.date, b.date) &&
        !(scale === 'brief' && areDays(a.date, b.date))
    )
        return `other date (${a.date} / ${b.date})`;
    const words = contrast(a.group, b.group);
    if (words !== undefined) return `other group (${words[0]} / ${words[1]})`;
    return undefined;
}

/** Whether two ISO dates of any precision can be one day. A month and day without a year ("--12-25") fits any year. */
export function sameTime(a: string, b: string): boolean {
    if (a.includes('..') || b.includes('..')) return a === b;
    if (a.startsWith('--') || b.startsWith('--')) {
        const [open, other] = a.startsWith('--') ? [a, b] : [b, a];
        return other.length < 10 || other.endsWith(open.slice(2)) || other === open;
    }
    const length = Math.min(a.length, b.length);
    return a.slice(0, length) === b.slice(0, length);
}

/** Two plain days, neither "before" nor "after" one. */
function areDays(a: string, b: string): boolean {
    return /^(\d{4}|-)-\d\d-\d\d$/.test(a) && /^(\d{4}|-)-\d\d-\d\d$/.test(b);
}

/** A day has no group, extent or other day: only what is said of it counts. */
function datesApart(a: Claim, b: Claim): Apart | undefined {
    return polarityApart(a, b);
}

/** Two forecasts can clash; a forecast and a result cannot. */
function polarityApart(a: Claim, b: Claim): Apart | undefined {
    if (a.polarity === b.polarity) return undefined;
    return a.polarity === 'negated' || b.polarity === 'negated'
        ? 'one is denied'
        : 'one is not asserted as having happened';
}

/** Open measures may differ in a modifier that only one side prints: "confirmed case" / "case". */
function sameHead(a: Claim, b: Claim): boolean {
    return a.head !== undefined && a.head === b.head && areOpen(a, b);
}

function areOpen(a: Claim, b: Claim): boolean {
    return !isPeopleMeasure(a.measure) && !isPeopleMeasure(b.measure);
}

function eventWords(event: string): string {
    return event === 'main' ? 'this one' : event === 'other' ? 'another' : `that of ${event}`;
}

function extentWords(extent: Claim['extent']): string {
    switch (extent) {
        case 'total':
            return 'the whole';
        case 'part':
            return 'a part';
        case 'change':
            return 'a change';
    }
}
