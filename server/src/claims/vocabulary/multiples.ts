/** How many a multiple crime has: "a double homicide", "a triple shooting". Lower case. */
export const multiples: ReadonlyMap<string, number> = new Map([
    ['double', 2],
    ['triple', 3],
    ['quadruple', 4],
    ['quintuple', 5],
    ['sextuple', 6],
]);

/** What a multiple crime says of that many people. Singular. */
export const multiplied: ReadonlyMap<string, string> = new Map([
    ['homicide', 'killed'],
    ['murder', 'killed'],
    ['killing', 'killed'],
    ['slaying', 'killed'],
    ['suicide', 'killed'],
    ['fatality', 'killed'],
    ['drowning', 'killed'],
    ['shooting', 'shot'],
    ['stabbing', 'stabbed'],
]);
