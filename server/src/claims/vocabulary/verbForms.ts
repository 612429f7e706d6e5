/** How a verb is printed: "kill", "kills", "killing", "killed". A past tense may be a participle as well. */
export type VerbForm = 'base' | 's' | 'ing' | 'past';

/** All printed forms of a verb, so that it is found where the tagger takes it for a noun ("wounding six others"). */
export function formsOf(base: string): readonly (readonly [word: string, form: VerbForm])[] {
    const irregular = irregulars[base];
    const pasts = irregular ?? [pastOf(base)];
    return [
        [base, 'base'],
        [sFormOf(base), 's'],
        [ingOf(base), 'ing'],
        ...pasts.map((past) => [past, 'past'] as const),
    ];
}

function sFormOf(base: string): string {
    if (/(s|x|z|ch|sh)$/.test(base)) return `${base}es`;
    return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : base === 'go' ? 'goes' : `${base}s`;
}

function ingOf(base: string): string {
    if (base === 'die') return 'dying';
    if (/[^e]e$/.test(base)) return `${base.slice(0, -1)}ing`;
    return `${doubled(base)}ing`;
}

function pastOf(base: string): string {
    if (base.endsWith('e')) return `${base}d`;
    return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled(base)}ed`;
}

/** "stab" doubles its last letter; "drown" and "behead" do not. */
function doubled(base: string): string {
    return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) || doubling.has(base) ? base + base.slice(-1) : base;
}

const doubling: ReadonlySet<string> = new Set(['transfer', 'admit', 'refer']);

const irregulars: Readonly<Record<string, readonly string[]>> = {
    hurt: ['hurt'],
    slay: ['slew', 'slain', 'slayed'],
    shoot: ['shot'],
    flee: ['fled'],
    hit: ['hit'],
    strike: ['struck', 'stricken'],
    beat: ['beat', 'beaten'],
    burn: ['burned', 'burnt'],
    run: ['ran', 'run'],
    fly: ['flew', 'flown'],
    send: ['sent'],
    bring: ['brought'],
    put: ['put'],
    keep: ['kept'],
    take: ['took', 'taken'],
    drive: ['drove', 'driven'],
    go: ['went', 'gone'],
    freeze: ['froze', 'frozen'],
    lose: ['lost'],
    find: ['found'],
    lie: ['lay', 'lain'],
    leave: ['left'],
    medevac: ['medevaced', 'medevacked'],
};
