/** A vocabulary written as running text: words apart by spaces or line breaks, phrases apart by commas. */
export function wordList(printed: string): ReadonlySet<string> {
    const separator = printed.includes(',') ? /,\s*/ : /\s+/;
    return new Set(
        printed
            .split(separator)
            .map((word) => word.trim().replace(/\s+/g, ' '))
            .filter((word) => word !== ''),
    );
}
