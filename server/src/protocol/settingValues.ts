/** A group of settings as it came over the wire. */
export type Raw = Readonly<Record<string, unknown>>;

/** One setting: the group it stands in, its name there, and its full name for the user: "secondSource.story". */
export interface Place {
    readonly group: Raw;
    readonly key: string;
    readonly name: string;
    /** What is wrong with the settings, in full sentences: added to by whoever finds a mistake. */
    readonly problems: string[];
}

/** The settings of one group; none when it is absent or no object. `path` is "" for the outermost. */
export function groupOf(raw: unknown, path: string, problems: string[]): (key: string) => Place {
    const absent = raw === undefined || raw === null;
    if (!absent && !isRecord(raw)) problems.push(`secondSource${path} must be an object.`);
    const group = isRecord(raw) ? raw : {};
    return (key) => ({ group, key, name: `secondSource${path}.${key}`, problems });
}

/** A list of globs: ["**\/*.txt"]. */
export function globs(place: Place, fallback: readonly string[]): readonly string[] {
    const value = given(place);
    if (value === undefined) return fallback;
    const read = readGlobs(value);
    if (read !== undefined) return read;
    place.problems.push(`${place.name} must be a list of globs, such as ["**/*.txt"].`);
    return fallback;
}

/** undefined for what is no list of globs. */
export function readGlobs(value: unknown): readonly string[] | undefined {
    const isGlob = (glob: unknown) => typeof glob === 'string' && glob !== '';
    return Array.isArray(value) && value.every(isGlob) ? value : undefined;
}

/** A whole number of 1 or more. */
export function positive(place: Place, fallback: number): number {
    const value = given(place);
    if (value === undefined) return fallback;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 1) return Math.floor(value);
    place.problems.push(`${place.name} must be a number of 1 or more.`);
    return fallback;
}

/** One of a few words; the first that is allowed is named first in the complaint. */
export function oneOf<const T extends string>(place: Place, allowed: readonly T[], fallback: T): T {
    const value = given(place);
    if (value === undefined) return fallback;
    const found = allowed.find((word) => word === value);
    if (found !== undefined) return found;
    place.problems.push(`${place.name} must be ${inWords(allowed)}.`);
    return fallback;
}

/** `true` or `false`. */
export function flag(place: Place, fallback: boolean): boolean {
    const value = given(place);
    if (value === undefined) return fallback;
    if (typeof value === 'boolean') return value;
    place.problems.push(`${place.name} must be true or false.`);
    return fallback;
}

/** undefined for what is absent: editors send `null` for a setting that has no default. */
export function given({ group, key }: Place): unknown {
    return group[key] ?? undefined;
}

/** "a", "b" or "c". */
function inWords(allowed: readonly string[]): string {
    const quoted = allowed.map((word) => `"${word}"`);
    return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter((part) => part !== '').join(' or ');
}

function isRecord(value: unknown): value is Raw {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
