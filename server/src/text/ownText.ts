/**
 * The same text in memory of its own. An engine keeps the whole string alive that a slice was cut from: a claim that
 * outlives a keystroke would keep the article as it was before.
 */
export function ownText(text: string): string {
    return ` ${text}`.slice(1);
}
