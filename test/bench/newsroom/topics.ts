/** What a kind of news is told with. Slots: {n} a figure of the story, {place}, {town}, {person}, {other}, {body}, {day}, {thing}. */
export interface Topic {
    readonly headline: string;
    readonly things: readonly string[];
    readonly sentences: readonly string[];
}

export const topics: readonly Topic[] = [
    {
        headline: '{n} killed as {thing} hits {place}',
        things: ['flood', 'landslide', 'storm', 'mudslide', 'tidal surge'],
        sentences: [
            'At least {n} people were killed and {n} injured when the {thing} hit {place} on {day}, {body} said.',
            'Some {n} homes were without power and {n} families had been moved to schools in {town}.',
            'Rescuers in boats took {n} patients from the hospital of {place} after the river burst its banks.',
            'Damage to roads and bridges was put at €{n} million by {body}.',
            '{person}, who leads the rescue, said {n} soldiers were searching the valley below {town}.',
            'The rain that fell in {n} hours was more than {place} sees in two months, forecasters said.',
        ],
    },
    {
        headline: 'Strike stops {n} trains around {place}',
        things: ['strike', 'walkout', 'stoppage', 'dispute'],
        sentences: [
            'The {thing} kept {n} of {n} trains in their depots on {day} and stranded commuters from {town}.',
            '{person}, the leader of the union, said {n} members had voted for the {thing}.',
            '{body} offered a rise of {n}% over two years, which the union turned down.',
            'Drivers earn £{n},500 a year on average, less than their colleagues in {town}, the union says.',
            'Talks at the ministry broke up after {n} hours without a date for another meeting, {other} said.',
            'Shops near the station of {place} reported that sales had fallen by {n} per cent.',
        ],
    },
    {
        headline: '{body} wins {n} seats in {place}',
        things: ['election', 'ballot', 'vote', 'count'],
        sentences: [
            'With {n} per cent of the {thing} declared, {body} had won {n} seats on the council of {place}.',
            'Turnout was {n}.5%, the lowest since the {thing} of 20{n}.',
            '{person} conceded before midnight and wished {other} well.',
            'Observers counted {n} complaints, most of them about late openings of polling stations in {town}.',
            '{other} promised to cut the tax on small firms by {n} percentage points in the first budget.',
            'A coalition needs {n} votes in the assembly, and the smaller parties have {n} between them.',
        ],
    },
    {
        headline: 'Court jails {person} for {n} years',
        things: ['fraud', 'bribery', 'embezzlement', 'forgery'],
        sentences: [
            '{person}, {n}, was sentenced to {n} years in prison on {day} for {thing} at {body}.',
            'Prosecutors said £{n} million had been moved through {n} accounts in {town}.',
            'The jury of {place} heard {n} witnesses in a trial that lasted {n} weeks.',
            'The defence, led by {other}, said it would appeal within {n} days.',
            'Investigators searched {n} offices in {place} and seized documents that proved the {thing}.',
            'The judge called the {thing} a betrayal of pensioners who had trusted {body}.',
        ],
    },
    {
        headline: '{body} profit rises {n}%',
        things: ['profit', 'revenue', 'dividend', 'turnover'],
        sentences: [
            '{body} said its {thing} rose {n}% to €{n} million in the three months to June.',
            'Shares in the company, which employs {n},000 people in {place}, fell {n} per cent by noon.',
            '{person}, the chief executive, expects sales of between €{n} million and €{n} million next year.',
            'The plant in {town} will close, with the loss of {n} jobs, {other} told analysts.',
            'Debt stood at €{n}.5 billion at the end of the quarter, down from €{n}.9 billion a year earlier.',
            'The board will pay {n} cents a share and buy back stock worth €{n} million.',
        ],
    },
    {
        headline: '{place} wins cup final before {n},000',
        things: ['final', 'semi-final', 'derby', 'replay'],
        sentences: [
            '{person} scored after {n} minutes as {place} won the {thing} against {town} before {n},000 spectators.',
            'It was the club’s {n}th win in a row and its first in a {thing} since 19{n}.',
            '{other}, the coach, had left out {n} players who were ill during the week.',
            'The striker, {n}, has scored {n} goals since the transfer for €{n} million.',
            'Police made {n} arrests outside the stadium, where supporters of {body} had gathered on {day}.',
            'The goalkeeper saved two penalties before he was carried off with a broken wrist.',
        ],
    },
    {
        headline: '{n} cases of {thing} in {place}',
        things: ['measles', 'cholera', 'influenza', 'meningitis'],
        sentences: [
            'Doctors in {place} have treated {n} patients for {thing} since {day}, {n} of them children.',
            '{body} has sent {n},000 doses of vaccine to clinics around {town}.',
            '{person}, a physician at the clinic, said {n} nurses were off sick themselves.',
            'Schools will stay shut for {n} days while classrooms are cleaned.',
            'The rate of infection is {n} per 100,000 inhabitants, compared with {n} a year ago.',
            'Laboratories in {town} found the strain in {n}% of the samples, {other} said.',
        ],
    },
    {
        headline: '{n} hurt as {thing} leaves rails near {place}',
        things: ['express', 'tram', 'freight train', 'commuter train'],
        sentences: [
            'The {thing} with {n} passengers left the rails near {place} on {day}; {n} were hurt, {n} of them badly.',
            'It had been travelling at {n} kilometres an hour where {n} are allowed, {body} found.',
            '{person}, {n}, who sat in the last carriage, climbed out through a window.',
            'The line between {place} and {town} will be closed for {n} days.',
            'Two cranes lifted the locomotive, which weighs {n} tonnes, back on the track.',
            'The signal had been repaired {n} times since spring, {other} told the inquiry.',
        ],
    },
    {
        headline: 'Wheat harvest in {place} falls by {n}%',
        things: ['wheat', 'barley', 'maize', 'grape'],
        sentences: [
            'Farmers around {place} expect to bring in {n},000 tonnes of {thing}, {n}% less than last year.',
            'A tonne of {thing} cost €{n} on {day}, up from €{n} in spring, {body} said.',
            '{person}, who farms {n} hectares near {town}, has sold half of his cattle.',
            'No rain has fallen for {n} days, and the reservoir holds {n} per cent of what it can.',
            'The ministry will pay €{n} a hectare to growers who lost their crops, {other} announced.',
            'Insects destroyed a quarter of the orchards before the pesticides arrived.',
        ],
    },
    {
        headline: '{body} to build {n} homes in {place}',
        things: ['bridge', 'tunnel', 'museum', 'library'],
        sentences: [
            'The council voted {n}-{n} on {day} to build the {thing} in {place} at a cost of £{n} million.',
            '{body} will also build {n} flats, {n} of them for families on low incomes.',
            '{person}, the architect, said the {thing} would be {n} metres long and open in 20{n}.',
            'Residents of {town} gathered {n},000 signatures against the plan.',
            'The mayor, {other}, called the drawings the best of {n} that were sent in.',
            'Builders found pottery from the Bronze Age while they dug the foundations.',
        ],
    },
    {
        headline: 'Gunmen kill {n} in {place}',
        things: ['market', 'mosque', 'hotel', 'checkpoint'],
        sentences: [
            'Gunmen opened fire at a {thing} in {place} on {day}, killing {n} people and wounding {n}, {body} said.',
            '{n} attackers were shot dead by guards, and {n} escaped in a van towards {town}.',
            '{person}, a spokesman for the army, blamed a group that had claimed {n} attacks this year.',
            'Among the dead were {n} children, {other} told reporters at the hospital.',
            'A curfew of {n} hours was imposed while soldiers went from house to house.',
            'Witnesses heard a blast, then shots that lasted for about {n} minutes.',
        ],
    },
    {
        headline: '{place} unemployment rises to {n}.5%',
        things: ['unemployment', 'inflation', 'growth', 'borrowing'],
        sentences: [
            'The rate of {thing} in {place} rose to {n}.5 per cent in June from {n}.1 per cent in May, {body} said.',
            'Economists had expected {n}.2%, {person} of a bank in {town} wrote.',
            'The number of people out of work grew by {n},000 to {n}00,000.',
            'Wages were up {n} per cent on a year earlier, before prices are taken into account.',
            'The central bank left its rate at {n}.25 percent, and {other} hinted at a cut on {day}.',
            'Exports of machines fell for the {n}th month in a row.',
        ],
    },
];

/** Sentences of any news, for the variety of words. Slots beside those of a topic: {noun}, {quality}, {m} any figure. */
export const asides: readonly string[] = [
    '“We saw the {noun} and the {noun}, and nobody told us what to do,” said {person}.',
    'The {quality} {noun} beside the {noun} had been there since the {noun} was built.',
    'A {noun}, a {quality} {noun} and several {noun}s were left in the street.',
    '{other} compared it to the {noun} of a {quality} {noun}.',
    '{person} counted {m} {noun}s and {m} {quality} {noun}s behind the {noun}.',
    'The {noun} cost €{m} and weighed {m} kilograms, said {other}, {m}, who had sold it.',
    'It took {m} people {m} hours to carry the {quality} {noun}s from the {noun} to {town}.',
    'More than {m} {noun}s were handed out to residents, and {m} were still in the {noun} on {day}.',
    'Nobody in {town} remembers a {noun} as {quality} as this one, {person} said.',
    'Behind the {noun} stood a {quality} {noun}, and in front of it a queue of people with their {noun}s.',
    'The {noun} was {quality}, the {noun} was not, and the neighbours spoke of little else on {day}.',
    '“I had my {noun} in one hand and a {quality} {noun} in the other,” {other} recalled.',
];

export const nouns: readonly string[] = `
anchor apron archway attic avenue backpack badge balcony bandage banner barn barrel basement basket battery beacon
bench bicycle blanket bottle boulder bracelet branch brick bucket bulldozer cabin cable camera candle canvas caravan
cart castle ceiling cellar chapel chimney cinema cliff cloak clock coat coin column compass container corridor cottage
counter courtyard cradle crane crate curtain cushion dairy desk ditch dock donkey drawer dress drum engine envelope
factory feather fence ferry field flag flashlight fork fountain frame garage garden gate generator glacier glass glove
gravel guitar gutter hammer handle harbour hedge helmet hinge horse hose hut insect island jacket jar jetty kettle
keyboard kiosk kitchen ladder lake lamp lantern lawn leaflet lever lighthouse lock lorry magazine map mast mattress
meadow medal microphone mill mirror monument motor mountain mug napkin needle net notebook oar orchard oven paddle
painting parcel pavement pebble pen petal photograph piano pillow pipe platform pocket pond porch portrait poster prison
pulley pump quarry quilt radio railing ribbon ridge ring roof rope rug saddle sail scaffold scarf seed shed shelf shovel
sign siren sofa spade staircase statue stove suitcase sweater table tank telescope tent thread ticket toolbox torch tower
toy tractor trailer tray trench trolley trumpet tyre umbrella uniform valve van vase veranda violin wagon wallet wardrobe
warehouse watch wheel whistle willow window wire workshop yard`
    .trim()
    .split(/\s+/);

export const qualities: readonly string[] = `
ancient bitter bleak blunt bright broad broken brittle calm careful cheap clumsy cold crooked crowded cruel damp dark
deep dull dusty eager empty faint fierce flat fragile frozen gentle graceful gloomy hollow humble humid icy idle
lively lonely loud muddy narrow neat noisy odd pale patient plain proud quiet rough rusty shabby shallow sharp silent
slippery smooth solid spare steep stiff stubborn sturdy sudden tall thick thin tidy timid tired ugly vast warm weak
weary wild wooden`
    .trim()
    .split(/\s+/);
