import type { Bar } from '../chart';

/** A part of docs/benchmarks.md. */
export interface Section {
    readonly title: string;
    /** Lines of Markdown. */
    readonly lines: readonly string[];
    /** Drawn in docs/benchmarks.svg. */
    readonly bars?: readonly Bar[];
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map((_, nth) => (nth === 0 ? '---' : '--:'))), ...rows.map(line)];
}

/** "✔ 0.52 (goal: at least 0.5)" */
export function goal(what: string, value: number | undefined, limit: number, kind: 'at least' | 'at most'): string {
    if (value === undefined || Number.isNaN(value)) return `- – ${what}: not measured (goal: ${kind} ${limit})`;
    const met = kind === 'at least' ? value >= limit : value <= limit;
    return `- ${met ? '✔' : '✘'} ${what}: ${value.toPrecision(3)} (goal: ${kind} ${limit})`;
}
