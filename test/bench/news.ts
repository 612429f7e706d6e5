/** Invented news articles of about `length` UTF-16 units together. The same at every call. */
export function newsOf(length: number): string[] {
    let seed = 20_241_225;
    /** One of the choices, by a generator of Lehmer's. */
    const pick = <T>(choices: readonly T[]): T => {
        seed = (seed * 48_271) % 2_147_483_647;
        return choices[seed % choices.length] as T;
    };
    const fill = (pattern: string): string =>
        pattern.replace(/\{(\w+)\}/g, (_, slot: string) => {
            if (slot === 'n') return String(2 + (Number(pick(DIGITS)) * 10 + Number(pick(DIGITS))));
            return fill(pick(SLOTS[slot] ?? [slot]));
        });
    const articles: string[] = [];
    for (let left = length; left > 0; ) {
        const paragraphs = [fill(pick(HEADLINES))];
        for (let nth = 0; nth < 18; nth++) {
            const sentences = [fill(pick(SENTENCES))];
            while (sentences.length < pick([1, 2, 2, 3])) sentences.push(fill(pick(SENTENCES)));
            paragraphs.push(sentences.join(' '));
        }
        const text = paragraphs.join('\n\n');
        articles.push(text);
        left -= text.length;
    }
    return articles;
}

const DIGITS = [...'0123456789'];

const HEADLINES = [
    '{n} hurt as {thing} hits {place}',
    '{place} {thing} leaves {n} homeless',
    'Residents of {place} count the cost of {thing}',
];

const SENTENCES = [
    'At least {n} people were killed and {n} others injured when {event} in {place} on {day}, {who} said.',
    '{Who} said {n} of the {n} passengers had been taken to hospital, {n} of them in a critical condition.',
    '“{quote},” said {person}, {n}, who lives near the {site}. “{quote}.”',
    'The {site}, which opened in 19{n}, was closed for repairs that cost £{n}.{n} million, according to {who}.',
    '{person}, the {role} of {place}, told reporters that {event} shortly after {hour} and that {clause}.',
    'Some {n} homes were still without power, and {clause}, {who} said late on {day}.',
    'In {month} 20{n} the council had voted {n}-{n} to rebuild the {site}, but {clause}.',
    'Unemployment in the district rose to {n}.{n} per cent from {n}.{n} per cent a year earlier.',
    'It was not clear why {clause}, and {who} declined to comment on the cause of the accident.',
    'Firefighters worked through the night to clear the road between {place} and {place}, where {event}.',
    'Neighbours described how {clause} before the first ambulances reached the {site}.',
    'A {n}-year-old {role} was arrested on {day} and charged with {n} counts of fraud, {who} said.',
    'The {role}, {person}, denied that {clause} and said she would appeal against the decision.',
    'Dozens of volunteers, most of them from {place}, brought food and blankets to the {site}.',
    'The company lost nearly two-thirds of its value, or about {n} billion pounds, in the three months to {month}.',
    'Nobody at the {site} would say who had given the order, and {who} did not return calls.',
    'Her brother, who had left {place} for work years ago, said the family had learned of it from the radio.',
    '{Who} promised an inquiry, and {person} said the report would be made public as soon as it was finished.',
    'The road along the coast is narrow and badly lit, and people here have asked for a barrier for a long time.',
    'By the evening the water had gone down, but mud and broken furniture lay in the streets of {place}.',
    '“{quote},” {person} wrote in a letter that was read out at the {site} on {day}.',
    'The union accused the company of putting profit before safety, which {who} called an insult to the crew.',
    'Shops stayed shut, the buses did not run, and children from the school were sent home to their parents.',
    'Winds of up to {n} mph and a temperature of {n}C made it the worst {thing} in {n} years, forecasters said.',
];

const SLOTS: Readonly<Record<string, readonly string[]>> = {
    place: ['Tarnby', 'Port Ellis', 'Westmarch', 'Holloway Bay', 'Kerrow', 'North Dunmore', 'St. Alban’s Cross'],
    thing: ['flood', 'storm', 'blaze', 'landslide', 'power cut', 'ferry accident', 'train crash'],
    event: [
        'a ferry struck the harbour wall',
        'two buses collided',
        'part of the roof fell in',
        'a fire broke out on the third floor',
        'the river burst its banks',
        'gunmen opened fire on a crowd',
    ],
    site: ['bridge', 'hospital', 'market hall', 'power station', 'Ellis Road school', 'harbour'],
    day: ['Monday', 'Tuesday', 'Friday', 'Sunday morning', '{n} {month}', '{month} 14', 'the same day'],
    month: ['January', 'March', 'June', 'September', 'November', 'December'],
    hour: ['noon', '6:30 a.m.', '11.15 p.m.', 'midnight', '3 p.m.'],
    who: ['police', 'officials', 'the coastguard', 'the Interior Ministry', 'a spokesman for the operator', '{person}'],
    Who: ['Police', 'Hospital officials', 'The Tarnby Courier', 'The mayor', 'Rescuers', 'Mr. Okafor'],
    person: ['Ann Harker', 'Joseph Okafor', 'Maria Lindqvist', 'Deputy Mayor Paul Renner', 'Dr. Samira Haddad'],
    role: ['mayor', 'engineer', 'accountant', 'teacher', 'chief executive', 'councillor'],
    quote: [
        'We heard a bang and then everybody ran',
        'There was nothing left of the house my father built',
        'Nobody told us that the water would rise so quickly',
        'I have worked here for 20 years and never seen anything like it',
    ],
    clause: [
        'the alarm had not been tested since the spring',
        'most of the staff were at lunch',
        'the families of the victims would be told first',
        'the operator had ignored several warnings',
        'no one had checked the doors before the ship left port',
        'the search would go on until everyone was found',
    ],
};
