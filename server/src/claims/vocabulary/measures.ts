/**
 * How news says what happened to people. A row a measure; words stand in their base form (kill, not killed; man, not
 * men), with a comma between them. No code needs to change when a word is added.
 */
export interface MeasureWords {
    readonly measure: string;
    /** Counted nouns that say the measure alone: "29 survivors", "14 deaths". */
    readonly nouns: readonly string[];
    /** Verbs with the counted as subject: "14 died". */
    readonly subjectOf: readonly string[];
    /** Verbs with the counted as object, or as subject of the passive: "killed 14", "14 were killed". */
    readonly objectOf: readonly string[];
    /** Words behind the counted: "14 dead", "left 14 dead", "67 on board". As printed. */
    readonly states: readonly string[];
    /** Words in front of the counted: "a death toll of 14", "the deaths of 14 people", "the number of dead rose to 14". */
    readonly tolls: readonly string[];
}

export const peopleMeasures: readonly MeasureWords[] = [
    {
        measure: 'killed',
        nouns: list('death, fatality, corpse'),
        subjectOf: list('die, perish, drown, succumb, suffocate'),
        objectOf: list('kill, slay, murder, massacre, execute, assassinate, drown, behead, slaughter, asphyxiate'),
        states: list('dead, deceased, lifeless'),
        tolls: list('death, dead, death toll, toll, fatality, killing, murder, slaying, body count'),
    },
    {
        measure: 'injured',
        nouns: list('injury'),
        subjectOf: [],
        objectOf: list('injure, wound, hurt, maim, burn, concuss'),
        states: [],
        tolls: list('injury, injured, wounded, wounding, injuring'),
    },
    {
        measure: 'survived',
        nouns: list('survivor'),
        subjectOf: list('survive'),
        objectOf: [],
        states: list('alive'),
        tolls: list('survivor, survival'),
    },
    {
        measure: 'aboard',
        nouns: list('occupant'),
        subjectOf: [],
        objectOf: list('carry'),
        states: list('aboard, on board, onboard'),
        tolls: list('aboard, on board, onboard'),
    },
    {
        measure: 'missing',
        nouns: [],
        subjectOf: list('vanish, disappear'),
        objectOf: [],
        states: list('missing, unaccounted'),
        tolls: list('missing'),
    },
    {
        measure: 'arrested',
        nouns: list('arrest, detainee'),
        subjectOf: [],
        objectOf: list('arrest, detain, nick, apprehend'),
        states: list('in custody, under arrest, in handcuffs'),
        tolls: list('arrest, detention'),
    },
    {
        measure: 'charged',
        nouns: list('indictment'),
        subjectOf: [],
        objectOf: list('charge, indict, prosecute'),
        states: [],
        tolls: list('indictment'),
    },
    {
        measure: 'hospitalized',
        nouns: list('hospitalization, hospitalisation, inpatient'),
        subjectOf: [],
        objectOf: list('hospitalize, hospitalise'),
        states: list('in hospital, in hospitals, in the hospital, in a hospital'),
        tolls: list('hospitalization, hospitalisation'),
    },
    {
        measure: 'intensive care',
        nouns: [],
        subjectOf: [],
        objectOf: [],
        states: list('in intensive care, in the intensive care unit'),
        tolls: [],
    },
    {
        measure: 'displaced',
        nouns: list('refugee'),
        subjectOf: list('flee'),
        objectOf: list('displace, uproot'),
        states: list('homeless'),
        tolls: list('displacement'),
    },
    {
        measure: 'evacuated',
        nouns: list('evacuee, evacuation'),
        subjectOf: list('evacuate'),
        objectOf: list('evacuate'),
        states: [],
        tolls: list('evacuation'),
    },
    {
        measure: 'rescued',
        nouns: [],
        subjectOf: [],
        objectOf: list('rescue, save, pluck'),
        states: [],
        tolls: list('rescue'),
    },
    {
        measure: 'infected',
        nouns: list('infection'),
        subjectOf: [],
        objectOf: list('infect, sicken'),
        states: list('sick, ill'),
        tolls: list('infection'),
    },
    {
        measure: 'vaccinated',
        nouns: list('vaccination'),
        subjectOf: [],
        objectOf: list('vaccinate, inoculate, immunize, immunise'),
        states: [],
        tolls: list('vaccination'),
    },
    {
        measure: 'employed',
        nouns: list('employee'),
        subjectOf: [],
        objectOf: list('employ'),
        states: [],
        tolls: list('workforce, headcount'),
    },
    {
        measure: 'laid-off',
        nouns: list('layoff, lay-off, redundancy'),
        subjectOf: [],
        objectOf: list('sack, fire'),
        states: list('laid off, redundant, out of work'),
        tolls: list('layoff, redundancy'),
    },
    {
        measure: 'attending',
        nouns: list('spectator, attendee'),
        subjectOf: list('attend, rally, throng, demonstrate'),
        objectOf: [],
        states: list('in attendance'),
        tolls: list('attendance, gate, crowd'),
    },
    {
        measure: 'voting',
        nouns: [],
        subjectOf: list('vote'),
        objectOf: [],
        states: [],
        tolls: [],
    },
];

/** The same for what is no total of an event: who was shot may have lived or died, and copy counts the shot by place and hour. */
export const otherMeasures: readonly MeasureWords[] = [
    {
        measure: 'unhurt',
        nouns: [],
        subjectOf: [],
        objectOf: [],
        states: list('unhurt, unharmed, uninjured, unscathed'),
        tolls: [],
    },
    {
        measure: 'shot',
        nouns: [],
        subjectOf: [],
        objectOf: list('shoot'),
        states: [],
        tolls: list('shooting'),
    },
    {
        measure: 'stabbed',
        nouns: [],
        subjectOf: [],
        objectOf: list('stab, knife'),
        states: [],
        tolls: list('stabbing'),
    },
];

/** Measures so plainly of people that a bare number is enough: "killed 14 and wounded 21". */
export const bareMeasures: ReadonlySet<string> = new Set(
    list(
        'killed, injured, shot, stabbed, arrested, hospitalized, missing, survived, rescued, evacuated, displaced, infected, aboard, unhurt',
    ),
);

/** Measures of people whatever the noun, unless it is known to be a thing: "two Greeks were killed". */
export const laxMeasures: ReadonlySet<string> = new Set(list('killed, injured, arrested, hospitalized, unhurt'));

/** Verbs that take a life: "claimed 38 lives", "cost 14 lives", "claimed the lives of 12 people". Base forms. */
export const lifeTakingVerbs: readonly string[] = list('claim, cost, take, lose');

/** Verbs that move a toll: "the toll rose to 19". The figure behind "to" or "at" is the toll, not the change. */
export const levelVerbs: ReadonlySet<string> = new Set(
    list(
        'rise, climb, grow, fall, drop, stand, reach, hit, be, jump, increase, decrease, decline, total, put, come, go, remain, pass, exceed, top, number, amount, double, triple, edge, slip, slide, surge, soar, dip, tumble, plunge, raise, cut, lower, revise, widen, narrow, improve, average, near, approach, surpass, bring, gust, slow, ease, tick, inch, creep, swell, balloon, slump, plummet, rally, recover, close, open, end, finish, trade, stay, hold, hover, peak, measure, register, weigh, average, drift, retreat, settle',
    ),
);

function list(words: string): readonly string[] {
    return words.split(', ');
}
