/** Words for one cause or course of events that gets ruled out or confirmed. Stems; the first names the row. */
export const causes: readonly (readonly string[])[] = [
    ['arson', 'arsonist', 'set', 'deliberate', 'torch', 'incendiary'],
    ['terrorism', 'terrorist', 'terror'],
    ['suicide', 'suicidal'],
    ['murder', 'homicide', 'foul', 'kill'],
    ['sabotage', 'saboteur', 'tamper'],
    ['accident', 'accidental', 'accidentally'],
    ['resign', 'resignation', 'stepping'],
    ['merger', 'merge', 'takeover', 'buyout'],
    ['strike', 'walkout'],
    ['layoff', 'redundancy', 'cut'],
    ['election', 'elect', 'poll'],
];
