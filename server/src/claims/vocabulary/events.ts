/** Words in front of an event that point away from the copy's own: "a separate shooting", "an earlier crash". Lower case. */
export const pointers: ReadonlySet<string> = words(
    'separate unrelated similar previous earlier another other past last recent second prior deadliest worst',
);

/** Nouns for events, singular. */
export const eventNouns: ReadonlySet<string> = words(
    `incident crash attack shooting fire blast explosion bombing accident quake earthquake flood storm disaster outbreak strike case massacre
    collision election war killing murder raid homicide slaying stabbing derailment sinking hurricane cyclone tornado wildfire avalanche landslide
    assault ambush riot protest siege rampage capsizing`,
);

/** Words for many events told as one: "a series of shootings". */
export const seriesNouns: ReadonlySet<string> = words('series string spate wave rash number dozens hundreds');

function words(text: string): ReadonlySet<string> {
    return new Set(text.trim().split(/\s+/));
}
