/** A short name for a list of words: 64 bits of FNV-1a, in base 36. Fowler, Noll and Vo 1991. */
export function fingerprint(words: readonly string[]): string {
    let low = 0x811c9dc5;
    let high = 0x01000193;
    for (const word of words) {
        for (let i = 0; i <= word.length; i++) {
            const code = i < word.length ? word.charCodeAt(i) : 0xffff;
            low = Math.imul(low ^ code, 0x01000193);
            high = Math.imul(high ^ (code + i), 0x85ebca6b);
        }
    }
    return (low >>> 0).toString(36).padStart(7, '0') + (high >>> 0).toString(36).padStart(7, '0');
}
