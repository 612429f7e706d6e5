/**
 * Words that turn a statement round. Stems as `stemOf` gives them; a row "these : those". Only what is said of something
 * stands here: "north" and "south", "men" and "women" tell two things apart and are no reversal.
 */
const rows = `
rise increase grow climb gain improve expand widen up : fall decrease decline drop shrink contract worsen narrow
raise lift boost : lower cut reduce slash
begin start launch open reopen : end finish close shut halt stop suspend
approve pass adopt endorse accept ratify back support favor : reject veto oppose refuse decline block
allow permit let authorize : ban forbid bar prohibit prevent block
guilty : innocent
convict : acquit
win : lose
agree : refuse disagree
confirm acknowledge admit : deny reject
buy acquire : sell
hire recruit : sack dismiss
arrest detain hold : release free
succeed success : fail failure
strengthen : weaken
ease : tighten
keep retain maintain : lose abandon drop scrap give
join enter : leave quit
arrive : depart leave
build : demolish
add : remove
praise welcome : criticize condemn
beat : lose
survive alive : die dead
thrive thriving prosper : struggle struggling
legal lawful : illegal unlawful
safe : unsafe dangerous
high higher : low lower
strong stronger : weak weaker
optimistic confident : pessimistic gloomy
present : absent
full : empty
possible : impossible
likely : unlikely
delay postpone : advance
extend : shorten curtail
remember : forget
trust : distrust
`;

const sideOf: ReadonlyMap<string, readonly string[]> = (() => {
    const map = new Map<string, string[]>();
    rows.trim()
        .split('\n')
        .forEach((row, nth) => {
            row.split(':').forEach((side, which) => {
                for (const word of side.trim().split(/\s+/))
                    map.set(word, [...(map.get(word) ?? []), `${nth}${which === 0 ? '+' : '-'}`]);
            });
        });
    return map;
})();

/** Whether one of two stems turns the other round: "rise" / "fall", "controlled" / "uncontrolled". */
export function areAntonyms(a: string, b: string): boolean {
    const [left, right] = [sideOf.get(a) ?? [], sideOf.get(b) ?? []];
    if (left.some((side) => right.includes(`${side.slice(0, -1)}${side.endsWith('+') ? '-' : '+'}`))) return true;
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return short.length >= 4 && prefixes.some((prefix) => long === `${prefix}${short}`);
}

const prefixes = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'non-'];

/** Little words of which one turns the other round, where they stand between the same two words. */
export const turningWords: readonly (readonly [RegExp, RegExp])[] = [
    [/\bbefore\b/i, /\bafter\b/i],
    [/\babove\b/i, /\bbelow\b/i],
    [/\bwith\b/i, /\bwithout\b/i],
    [/\bmore than\b/i, /\b(?:less|fewer) than\b/i],
    [/\bat least\b/i, /\bat most\b/i],
    [/\b(?:up|upwards?)\b/i, /\b(?:down|downwards?)\b/i],
];
