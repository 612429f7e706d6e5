/** The value below which `share` (0 to 1) of the samples lie. */
export function percentile(samples: readonly number[], share: number): number {
    const sorted = [...samples].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
    return percentile(samples, 0.5);
}

/** Milliseconds of processor time of this process: what else the machine does counts less than on a clock. */
export function processorTime(): number {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}

/** Bytes of live objects. Needs `--expose-gc`. */
export function heapBytes(): number {
    for (let i = 0; i < 3; i++) globalThis.gc?.();
    return process.memoryUsage().heapUsed;
}

/** What a probe has measured, as its last line. */
export function tell(measured: Readonly<Record<string, number>>): void {
    console.log(JSON.stringify(measured));
}
