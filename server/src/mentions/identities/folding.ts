/** A name without what spelling habits change: case, accents, stops, kinds of apostrophe. "Ó Briain" and "o briain" are one. */
export function folded(name: string): string {
    return name
        .normalize('NFD')
        .replace(/\p{M}|\./gu, '')
        .replace(/[’‘]/g, "'")
        .replace(/[\s-]+/g, ' ')
        .toLowerCase()
        .trim();
}

/** "RNC" of "Regional Nursing Council"; undefined for a single word. */
export function initialsOf(name: string): string | undefined {
    const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
    return words.length < 2 ? undefined : words.map((word) => word[0]).join('');
}
