import { middle, probe } from './probe';

/**
 * What must hold on any machine: ratios of processor times within one run. Gives back how
 * many are broken. Prints a line for each.
 */
export async function short(print: (line: string) => void): Promise<number> {
    const p50 = async (count: number) => middle(await probe('keystroke', [count, 5_000, 40], 1, 240_000), '5000 p50');
    const [few, many] = [await p50(200), await p50(2_000)];
    const read = async (units: number) => middle(await probe('pass', [units], 1, 120_000), 'second');
    const [small, large] = [await read(100_000), await read(1_000_000)];
    const ratios = [
        { what: 'a keystroke among 2,000 sources, to one among 200', is: ratio(many, few), most: 1.5 },
        { what: 'reading 1 MB, to reading 100 KB', is: ratio(large, small), most: 12 },
    ];
    let broken = 0;
    for (const { what, is, most } of ratios) {
        const holds = is <= most;
        if (!holds) broken++;
        print(`${holds ? '✔' : '✖'} ${what}: ${is.toFixed(2)} times (at most ${most})`);
    }
    return broken;
}

/** NaN, which no limit admits, where one was not measured. */
function ratio(a: number | undefined, b: number | undefined): number {
    return (a ?? Number.NaN) / (b ?? Number.NaN);
}
