/**
 * Whether two wordings of one sentence say opposite things: the same words stand in another order ("proud of my team and
 * ashamed of my club"), or one denies what the other says of the same word ("far from gloomy", "even gloomy").
 */
export function turnsSense(a: readonly string[], b: readonly string[]): boolean {
    return isReordered(a, b) || denials(a, b) || denials(b, a);
}

function isReordered(a: readonly string[], b: readonly string[]): boolean {
    const [left, right] = [tellingWords(a), tellingWords(b)];
    return (
        left.length >= 4 &&
        left.join(' ') !== right.join(' ') &&
        [...left].sort().join(' ') === [...right].sort().join(' ')
    );
}

function tellingWords(words: readonly string[]): string[] {
    return words.filter((word) => word.length > 4 || deniers.has(word));
}

/** A word that one side denies and the other says outright. */
function denials(a: readonly string[], b: readonly string[]): boolean {
    return a.some((word, at) => {
        if (word.length <= 3 || deniers.has(word) || !isDenied(a, at)) return false;
        const there = b.indexOf(word);
        return there >= 0 && b.indexOf(word, there + 1) < 0 && !isDenied(b, there);
    });
}

/** "not gloomy", "far from gloomy", "never been gloomy". */
function isDenied(words: readonly string[], at: number): boolean {
    for (let i = Math.max(0, at - 2); i < at; i++) {
        const word = words[i] as string;
        if (deniers.has(word) || word.endsWith("n't") || (word === 'from' && words[i - 1] === 'far')) return true;
    }
    return false;
}

const deniers: ReadonlySet<string> = new Set(['not', 'never', 'no', 'hardly', 'neither', 'nor', 'without', 'cannot']);
