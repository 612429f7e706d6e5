/**
 * One glob that matches what any of the patterns matches; undefined for no pattern. The editor's globs know no braces
 * inside braces, so that those of the patterns are written out: "**\/*.{a,b}" becomes two.
 */
export function anyOf(patterns: readonly string[]): string | undefined {
    const plain = [...new Set(patterns.flatMap((pattern) => expandBraces(pattern)))];
    if (plain.length === 0) return undefined;
    // A comma outside braces would end the alternative.
    const alternatives = plain.map((pattern) => pattern.replaceAll(',', '[,]'));
    return alternatives.length === 1 ? alternatives[0] : `{${alternatives.join(',')}}`;
}

/** "a{b,c{d,e}}" as ab, acd, ace. Braces that do not close stand for themselves. */
export function expandBraces(pattern: string): string[] {
    const open = pattern.indexOf('{');
    const group = open < 0 ? undefined : groupAt(pattern, open);
    if (group === undefined) return [pattern];
    const head = pattern.slice(0, open);
    const tails = expandBraces(pattern.slice(group.end));
    const expanded: string[] = [];
    for (const option of group.options) {
        for (const middle of expandBraces(option)) {
            for (const tail of tails) {
                expanded.push(head + middle + tail);
                if (expanded.length >= MOST) return expanded;
            }
        }
    }
    return expanded;
}

/** Patterns written out at most: "{a,b}{a,b}…" doubles with every group. */
const MOST = 200;

function groupAt(pattern: string, open: number): { readonly options: string[]; readonly end: number } | undefined {
    const options: string[] = [];
    let depth = 0;
    let from = open + 1;
    for (let at = open; at < pattern.length; at++) {
        const mark = pattern[at];
        if (mark === '{') depth++;
        if (mark === ',' && depth === 1) {
            options.push(pattern.slice(from, at));
            from = at + 1;
        }
        if (mark === '}' && --depth === 0) {
            options.push(pattern.slice(from, at));
            return { options, end: at + 1 };
        }
    }
    return undefined;
}
