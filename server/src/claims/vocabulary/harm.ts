/** Words of news about harm: how bad, by what, where the hurt were brought. Lower case, as printed unless said otherwise. */

/** Adverbs that make any blow a death: "fatally shot". */
export const deadly: ReadonlySet<string> = new Set(['fatally', 'mortally', 'lethally']);

/** How badly somebody is hurt; the figure then counts a part of the hurt. As printed, with the word that names the grade. */
export const grades: ReadonlyMap<string, string> = new Map([
    ['critically', 'critical'],
    ['critical', 'critical'],
    ['gravely', 'grave'],
    ['grave', 'grave'],
    ['seriously', 'serious'],
    ['serious', 'serious'],
    ['severely', 'severe'],
    ['severe', 'severe'],
    ['badly', 'bad'],
    ['grievously', 'serious'],
    ['slightly', 'slight'],
    ['slight', 'slight'],
    ['lightly', 'slight'],
    ['mildly', 'slight'],
    ['minor', 'slight'],
    ['moderately', 'moderate'],
    ['moderate', 'moderate'],
    ['major', 'serious'],
    ['stable', 'stable'],
    ['fair', 'fair'],
    ['good', 'good'],
    ['satisfactory', 'stable'],
    ['guarded', 'guarded'],
    ['life-threatening', 'life-threatening'],
    ['non-life-threatening', 'not life-threatening'],
    ['nonlife-threatening', 'not life-threatening'],
]);

/** What the hurt have: "suffered burns". Singular and plural. */
export const injuryNouns: ReadonlySet<string> = new Set([
    'injury',
    'injuries',
    'wound',
    'wounds',
    'burn',
    'burns',
    'fracture',
    'fractures',
    'laceration',
    'lacerations',
    'bruise',
    'bruises',
    'concussion',
    'concussions',
    'cuts',
    'trauma',
    'inhalation',
]);

/** Verbs that take an injury as object. Base forms. */
export const sustainVerbs: readonly string[] = ['suffer', 'sustain', 'receive', 'incur'];

/** Blows that may or may not kill: what they did stands behind ("beaten to death", "struck and killed"). Base forms. */
export const blowVerbs: readonly string[] = [
    'shoot',
    'stab',
    'hit',
    'strike',
    'beat',
    'trample',
    'crush',
    'burn',
    'bludgeon',
    'gun',
    'run',
    'knock',
    'mow',
    'hack',
    'strangle',
    'choke',
    'attack',
    'ambush',
    'bomb',
    'wound',
    'injure',
    'hurt',
    'knife',
    'freeze',
    'starve',
    'electrocute',
];

/** Verbs with which the hurt are brought to a hospital. Base forms. */
export const bringVerbs: readonly string[] = [
    'take',
    'rush',
    'transport',
    'airlift',
    'fly',
    'send',
    'admit',
    'transfer',
    'bring',
    'put',
    'land',
    'carry',
    'treat',
    'keep',
    'go',
    'evacuate',
    'drive',
    'medevac',
];

export const hospitals: ReadonlySet<string> = new Set([
    'hospital',
    'hospitals',
    'infirmary',
    'clinic',
    'clinics',
    'infirmaries',
]);
