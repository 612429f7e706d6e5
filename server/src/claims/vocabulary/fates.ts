/**
 * Phrases of several words that say what happened to the counted in front of them: "60 people were pulled alive from the
 * sea", "6,400 people are under orders to leave". A row a phrase: the measure, then the words, a blank between; "|" parts
 * words of which any will do, "?" marks one that may be missing. Lower case, as printed.
 */
export const fates: readonly (readonly [measure: string, words: string])[] = [
    ['rescued', 'pulled|brought|dragged|hauled|dug|lifted|fished|plucked out? alive'],
    ['rescued', 'pulled|brought|carried|led|taken|lifted|winched|guided|ferried|towed|helped|dragged to safety|shore'],
    ['evacuated', 'told|ordered|asked|urged|advised|forced|instructed|warned to leave|go|evacuate|flee'],
    ['evacuated', 'told|ordered|asked|urged|advised|forced|instructed|warned to get|move out'],
    ['evacuated', 'forced|driven|ordered from|out of? their homes'],
    ['evacuated', 'under mandatory? evacuation order|orders|notice'],
    ['evacuated', 'under order|orders to leave|go|evacuate|flee'],
    ['killed', 'among the dead|killed|fatalities'],
    ['injured', 'among the injured|wounded|hurt'],
    ['missing', 'among the missing'],
    ['missing', 'whose fate is|was|remains not known'],
    ['missing', 'whose fate is|was|remains unknown|unclear|uncertain'],
    ['missing', 'whose whereabouts are|were|remain unknown|unclear'],
    ['arrested', 'led|taken away in handcuffs|cuffs|custody'],
    ['arrested', 'taken into custody'],
    ['laid-off', 'will? lose|losing|lost their jobs|posts'],
];
