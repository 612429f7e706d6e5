import type { Name } from '../name';
import { personParts } from './person';

/** Gives organisations the short form printed behind them: "RNC" in "Regional Nursing Council (RNC)". */
export function acronymsBehind(names: readonly Name[], text: string): Name[] {
    return names.map((name) => {
        const printed = /^ \((?:the )?([A-Z][A-Za-z.&]{1,9})\)/.exec(text.slice(name.end, name.end + 20))?.[1];
        if (printed === undefined || name.kind === 'person') return name;
        const acronym = printed.replaceAll('.', '');
        if (!/[A-Z].*[A-Z]/.test(acronym)) return name;
        return { ...name, kind: name.kind === 'other' ? ('organisation' as const) : name.kind, acronym };
    });
}

/** A single word that is the surname of a person named in full in the same passage means that person. */
export function shareSurnames(names: readonly Name[]): Name[] {
    const surnames = new Set(names.filter((name) => name.given !== undefined).map((name) => name.surname));
    return names.map((name) => {
        if (name.kind !== 'other' || !surnames.has(name.text)) return name;
        return { ...name, kind: 'person', ...personParts([], true), surname: name.text };
    });
}
