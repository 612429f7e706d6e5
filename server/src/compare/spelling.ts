import { distance } from 'fastest-levenshtein';

/** How two spellings of a word relate. */
export type Spelling = 'same' | 'accent' | 'variant' | 'other';

/**
 * Whether two name words may be spellings of one: "Jorgen" / "Jorgan" are, "Petrov" / "Petrova" are a man's and a
 * woman's name, "Siobhan" / "Siobhán" differ by an accent only. Case does not count.
 */
export function compareSpelling(a: string, b: string): Spelling {
    const left = a.toLowerCase();
    const right = b.toLowerCase();
    if (left === right) return 'same';
    const [plainLeft, plainRight] = [plain(left), plain(right)];
    if (plainLeft === plainRight) return 'accent';
    if (Math.min(left.length, right.length) < 4 || differByGender(plainLeft, plainRight)) return 'other';
    const changes = distance(plainLeft, plainRight);
    const allowed = Math.min(left.length, right.length) >= 8 ? 2 : 1;
    return changes <= allowed && plainLeft[0] === plainRight[0] ? 'variant' : 'other';
}

/** Without accents: "Siobhan". */
function plain(word: string): string {
    return word
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/[’']/g, '');
}

/** Petrov / Petrova, Papadopoulos / Papadopoulou, Julio / Julia, Martin / Martina, Daniel / Danielle. */
function differByGender(a: string, b: string): boolean {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (long === `${short}a` || long === `${short}e` || long === `${short}le` || long === `${short}ne`) return true;
    const stem = a.slice(0, -1);
    return stem === b.slice(0, -1) && /[aeiou]$/.test(a) && /[aeiou]$/.test(b);
}
