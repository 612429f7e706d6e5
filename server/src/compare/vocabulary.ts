/** Words of which only one can be true of a group, period or basis. Lemmas; a row a family. */
const families: readonly (readonly string[])[] = [
    ['man', 'woman', 'boy', 'girl', 'child', 'adult', 'male', 'female'],
    ['first', 'second', 'third', 'fourth', 'fifth', 'final', 'last'],
    ['q1', 'q2', 'q3', 'q4'],
    ['import', 'export'],
    ['domestic', 'international', 'foreign', 'overseas', 'global', 'worldwide', 'territory'],
    ['gross', 'net', 'operating'],
    ['underlying', 'statutory', 'adjusted', 'reported'],
    ['north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western'],
    ['daily', 'weekly', 'monthly', 'quarterly', 'annual', 'yearly', 'total', 'cumulative', 'overall'],
    ['morning', 'afternoon', 'evening', 'night'],
    ['passenger', 'crew', 'pilot', 'attendant', 'steward'],
    [
        'civilian',
        'soldier',
        'officer',
        'police',
        'militant',
        'rebel',
        'firefighter',
        'gunman',
        'student',
        'teacher',
        'worker',
        'resident',
        'protester',
    ],
    ['public', 'private'],
    ['urban', 'rural'],
    ['home', 'away', 'visitor'],
    ['oil', 'gas', 'coal'],
    ['maximum', 'minimum', 'average', 'median', 'record'],
    ['opening', 'closing'],
    ['online', 'store'],
    ['food', 'home'],
    ['weekend', 'weekday', 'day', 'week', 'month', 'year'],
    ['confirmed', 'suspected', 'probable'],
    ['active', 'new', 'recovered'],
    ['like', 'dislike', 'comment', 'view', 'share', 'subscriber', 'follower'],
    ['critic', 'user', 'audience'],
];

const familyOf: ReadonlyMap<string, ReadonlySet<number>> = (() => {
    const map = new Map<string, Set<number>>();
    families.forEach((family, i) => {
        for (const word of family) {
            const set = map.get(word) ?? new Set();
            set.add(i);
            map.set(word, set);
        }
    });
    return map;
})();

/** A pair of words that keep two groups apart ("man" / "woman"), if the groups hold one. */
export function contrast(a: readonly string[], b: readonly string[]): readonly [string, string] | undefined {
    for (const left of a) {
        const families = familyOf.get(left);
        if (families === undefined || b.includes(left)) continue;
        for (const right of b) {
            if (a.includes(right)) continue;
            const others = familyOf.get(right);
            if (others === undefined) continue;
            for (const family of families) if (others.has(family)) return [left, right];
        }
    }
    return undefined;
}
