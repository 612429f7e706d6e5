/** JSON for another program to read. An open end of a range (`min`, `max`) has no number and is left out. */
export function asJson(value: object): string {
    return `${JSON.stringify(value, withoutInfinity, 2)}\n`;
}

function withoutInfinity(_key: string, value: unknown): unknown {
    return typeof value === 'number' && !Number.isFinite(value) ? undefined : value;
}
