import type { Token } from '../text/token';

/** Singular of a printed noun, lower case. The tagger leaves "others", "Officers" and other names as they are. */
export function nounLemma(token: Token): string {
    const { lower } = token;
    const known = irregular.get(lower);
    if (known !== undefined) return known;
    const lemma = token.lemma.toLowerCase();
    if (lemma !== lower || !/[a-z]s$/.test(lower) || keepsS.test(lower)) return lemma;
    if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
    return /(?:x|ss|sh|ch)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}

/** Whether a noun is printed in the plural. */
export function isPlural(token: Token): boolean {
    return nounLemma(token) !== token.lower || collective.has(token.lower);
}

const collective: ReadonlySet<string> = new Set([
    'people',
    'police',
    'staff',
    'crew',
    'cattle',
    'troops',
    'personnel',
    'dead',
    'injured',
    'wounded',
]);

const keepsS = /(?:ss|us|is|ics|series|species|news|christmas)$/;

const irregular: ReadonlyMap<string, string> = new Map([
    ['men', 'man'],
    ['women', 'woman'],
    ['children', 'child'],
    ['lives', 'life'],
    ['wives', 'wife'],
    ['people', 'people'],
    ['policemen', 'policeman'],
    ['policewomen', 'policewoman'],
    ['firemen', 'fireman'],
    ['gunmen', 'gunman'],
    ['fishermen', 'fisherman'],
    ['servicemen', 'serviceman'],
    ['schoolchildren', 'schoolchild'],
    ['grandchildren', 'grandchild'],
    ['spouses', 'spouse'],
    ['nurses', 'nurse'],
    ['judges', 'judge'],
    ['passers-by', 'passerby'],
    ['passersby', 'passerby'],
    ['persons', 'person'],
    ['males', 'male'],
    ['females', 'female'],
    ['juveniles', 'juvenile'],
]);
