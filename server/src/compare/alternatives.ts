import { nationalities } from '../mentions/names/places';

/** Words of which one thing has only one: its colour, its size, what kin somebody is, what the charge is. Stems; a row a family. */
const families: readonly (readonly string[])[] = [
    ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink', 'brown', 'black', 'white', 'grey', 'gray'],
    ['brother', 'sister', 'father', 'mother', 'son', 'daughter', 'wife', 'husband', 'uncle', 'aunt', 'nephew', 'niece'],
    ['grandfather', 'grandmother', 'stepfather', 'stepmother', 'cousin', 'widow', 'widower'],
    ['small', 'medium', 'large'],
    ['manslaughter', 'theft', 'fraud', 'arson', 'rape', 'perjury', 'bribery', 'blackmail', 'trespass'],
    ['boy', 'girl'],
    ['man', 'woman'],
    ['male', 'female'],
    ['north', 'south', 'east', 'west'],
    ['northern', 'southern', 'eastern', 'western'],
    ['left', 'right'],
    ['upper', 'lower'],
    ['gold', 'silver', 'bronze'],
    ['import', 'export'],
    ['military', 'civilian', 'commercial'],
    ['public', 'private'],
    ['morning', 'afternoon', 'evening'],
    ['hour', 'day', 'week', 'month', 'year', 'decade', 'minute'],
    ['metre', 'meter', 'mile', 'kilometre', 'kilometer', 'foot'],
    ['school', 'hospital', 'church', 'mosque', 'airport', 'university', 'prison', 'hotel', 'museum', 'library'],
    ['rain', 'snow', 'hail', 'fog'],
    ['gas', 'oil', 'coal'],
    ['christian', 'muslim', 'jewish', 'hindu', 'sikh', 'buddhist'],
    ['catholic', 'protestant', 'orthodox'],
    ['republican', 'democrat'],
    ['winter', 'summer', 'spring', 'autumn'],
];

/** Of one country each; "british" and "scottish", "european" and "french" go together. */
const inhabitants: ReadonlySet<string> = (() => {
    const wide =
        /^(?:british|english|scottish|welsh|irish|european|african|asian|arab|arabian|persian|latin|hispanic|latin[oa]|nordic|scandinavian|soviet|western|eastern|northern|southern|californian|texan|muslim|islamic|islamist|christian|catholic|jewish|hindu|sikh|buddhist|protestant|orthodox|sunni|shi[ai]t?e?|anglican|democratic|parisian|londoner|kurdish|flemish|uyghur|tibetan)s?$/;
    return new Set([...nationalities].map((word) => word.toLowerCase()).filter((word) => !wide.test(word)));
})();

const familyOf: ReadonlyMap<string, readonly number[]> = (() => {
    const map = new Map<string, number[]>();
    families.forEach((family, nth) => {
        for (const word of family) map.set(word, [...(map.get(word) ?? []), nth]);
    });
    return map;
})();

/** Whether one thing cannot be both: "yellow" / "green", "american" / "canadian". */
export function areAlternatives(a: string, b: string): boolean {
    if (a === b) return false;
    if (inhabitants.has(a) && inhabitants.has(b)) return true;
    const right = familyOf.get(b) ?? [];
    return (familyOf.get(a) ?? []).some((family) => right.includes(family));
}
