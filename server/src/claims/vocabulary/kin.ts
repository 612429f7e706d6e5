/** Who somebody is to somebody else, by the word that news prints; singular for plural. Lower case. */
export const kin: ReadonlyMap<string, string> = new Map([
    ...same(
        `wife husband son daughter mother father brother sister uncle aunt nephew niece cousin grandson granddaughter
        grandmother grandfather widow widower fiancé fiancée girlfriend boyfriend partner stepson stepdaughter stepfather
        stepmother stepbrother stepsister twin child grandchild baby toddler mom mum dad sibling spouse`,
    ),
    ...plurals(
        `sons son daughters daughter brothers brother sisters sister children child kids child kid child boys son girls
        daughter grandchildren grandchild grandsons grandson granddaughters granddaughter parents parent nephews nephew
        nieces niece twins twin cousins cousin siblings sibling stepsons stepson stepdaughters stepdaughter`,
    ),
]);

function same(words: string): (readonly [string, string])[] {
    return words
        .trim()
        .split(/\s+/)
        .map((word) => [word, word] as const);
}

function plurals(words: string): (readonly [string, string])[] {
    const all = words.trim().split(/\s+/);
    return all.flatMap((word, at) => (at % 2 === 0 ? [[word, all[at + 1] as string] as const] : []));
}
