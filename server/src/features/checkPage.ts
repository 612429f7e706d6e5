/** The page that says what a check reports, what it lets pass and what to do. */
export function checkPage(code: string): string {
    return `https://github.com/second-source/second-source/blob/main/docs/checks/${encodeURIComponent(code)}.md`;
}
