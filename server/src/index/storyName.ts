import type { SourceReading } from '../claims/sourceReading';
import { commonNames } from '../compare/commonNames';

/** A name for a story that nobody has named: the two names that most of its sources share, as printed. */
export function storyName(readings: readonly SourceReading[]): string | undefined {
    const holders = new Map<string, number>();
    const mentions = new Map<string, number>();
    for (const { keys } of readings) {
        for (const [name, { count }] of keys.names) {
            if (commonNames.has(name)) continue;
            holders.set(name, (holders.get(name) ?? 0) + 1);
            mentions.set(name, (mentions.get(name) ?? 0) + count);
        }
    }
    const ranked = [...holders]
        .filter(([, sources]) => sources > 1 || readings.length === 1)
        .sort(([a, ofA], [b, ofB]) => ofB - ofA || (mentions.get(b) ?? 0) - (mentions.get(a) ?? 0) || (a < b ? -1 : 1))
        .map(([name]) => name);
    const chosen: string[] = [];
    for (const name of ranked) {
        if (chosen.length === 2) break;
        // "Petrov" says nothing beside "Ilham Petrov".
        if (!chosen.some((other) => other.includes(name) || name.includes(other))) chosen.push(name);
    }
    return chosen.length === 0 ? undefined : chosen.map((name) => printed(name, readings)).join(', ');
}

/** The name as the first source prints it that has it in one piece. */
function printed(name: string, readings: readonly SourceReading[]): string {
    for (const { text } of readings) {
        const at = text.toLowerCase().indexOf(name);
        const found = at < 0 ? '' : text.slice(at, at + name.length);
        if (found.toLowerCase() === name) return found;
    }
    return name;
}
