import { peopleMeasures } from '../claims/vocabulary/measures';

const names: ReadonlySet<string> = new Set(peopleMeasures.map((row) => row.measure));

/** Whether a measure counts people in one event, so that one number answers it: killed, injured, aboard … */
export function isPeopleMeasure(measure: string): boolean {
    return names.has(measure);
}
