import type { Chance } from './chance';

/** A name of a person: a given name that many have, a family name that few have. */
export function personOf(chance: Chance): string {
    return `${chance.one(GIVEN)} ${wordOf(chance)}${chance.one(FAMILY_ENDS)}`;
}

/** A town: that of one story, or now and then one of the capitals that stand in all news. */
export function townOf(chance: Chance): string {
    return `${wordOf(chance)}${chance.one(TOWN_ENDS)}`;
}

/** A company, an authority or the like. */
export function bodyOf(chance: Chance, town: string): string {
    return chance.one([
        `${wordOf(chance)}${chance.one(FAMILY_ENDS)} ${chance.one(['Group', 'Holdings', 'Trust', 'Foundation'])}`,
        `the ${town} Council`,
        `the ${town} Fire Service`,
        `the ${wordOf(chance)}${chance.one(TOWN_ENDS)} Institute`,
    ]);
}

/** In order of how often news names them. */
export const capitals: readonly string[] = `
London Washington Moscow Beijing Paris Berlin Tokyo Brussels Cairo Madrid Rome Ankara Delhi Ottawa Canberra Nairobi Kyiv
Warsaw Vienna Athens Lisbon Dublin Oslo Stockholm Helsinki Prague Budapest Tehran Baghdad Jakarta Manila Lima Bogota
Havana Tunis Rabat Accra Lagos Dakar Seoul`
    .trim()
    .split(/\s+/);

function wordOf(chance: Chance): string {
    const word = chance.one(ONSETS) + chance.one(VOWELS) + chance.one(MIDDLES) + chance.one(VOWELS) + chance.one(CODAS);
    return word[0]?.toUpperCase() + word.slice(1);
}

const ONSETS = [
    'b',
    'br',
    'd',
    'dr',
    'f',
    'g',
    'gr',
    'h',
    'k',
    'kr',
    'l',
    'm',
    'n',
    'p',
    'r',
    's',
    'st',
    't',
    'tr',
    'v',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const MIDDLES = ['l', 'll', 'm', 'n', 'nd', 'r', 'rr', 'st', 'sk', 'v', 'th', 'd'];
const CODAS = ['n', 'l', 'r', 's', 'm', 't', 'k'];
const TOWN_ENDS = ['ford', 'by', 'ham', 'mouth', 'stead', 'wick', 'burg', 'dale'];
const FAMILY_ENDS = ['son', 'er', 'ic', 'ini', 'ov', 'sen', 'ez', 'ano', 'ey', 'as'];
const GIVEN = `
Ann Joseph Maria Paul Samira Thomas Helen Ivan Lucy Omar Greta Daniel Priya Martin Elena Victor Nadia Peter Rosa Hugo
Clara Simon Amina Felix Irene Walter Leila Oscar Judith Marco Tessa Adrian Sofia Karl Mina Edgar Lydia Boris Alice Nils`
    .trim()
    .split(/\s+/);
