import type { Scene } from './scene';

/**
 * The measure that a physical amount says by its unit and the words around it, whatever it is said of: "height" of "11
 * metres high", "magnitude" of "6.4 on the Richter scale", "wind-speed" of "gusts of 90 mph", "distance" of "9 km from the
 * border". Undefined where only the copy's own words tell.
 */
export function physicalMeasure({ context, figure, from, to, clause }: Scene): string | undefined {
    const { tokens } = context.mentions;
    const next = tokens[to]?.lower ?? '';
    const unit = figure.base?.unit ?? figure.unit ?? '';
    const words = tokens.slice(Math.max(clause.from, from - 8), Math.min(clause.to, to + 6)).map(({ lower }) => lower);
    if (figure.kind === 'count')
        return words.includes('richter') || words.includes('magnitude') ? 'magnitude' : undefined;
    if (figure.kind === 'duration') {
        const verb = tokens.slice(Math.max(clause.from, from - 2), from).find(({ pos }) => pos === 'VERB');
        return verb !== undefined && /^(?:last|take)$/.test(verb.lemma) ? 'duration' : undefined;
    }
    if (figure.kind !== 'measurement') return undefined;
    const dimension = dimensions.get(next) ?? dimensions.get(tokens[to]?.lemma ?? '');
    if (dimension !== undefined) return dimension;
    if (/per (?:hour|second)|_per_|\/h|\/s/.test(figure.unit ?? '') || /^(?:hour|second)$/.test(figure.per ?? ''))
        return words.some((word) => /^(?:winds?|gusts?|gusting|gusted|storm|hurricane|cyclone|typhoon)$/.test(word))
            ? 'wind-speed'
            : 'speed';
    if (/celsius|fahrenheit|kelvin/i.test(unit)) return 'temperature';
    if (/square|hectare|acre/i.test(figure.unit ?? '')) return 'area';
    if (next === 'from' && /^(?:metre|meter)$/.test(unit)) return 'distance';
    return undefined;
}

const dimensions: ReadonlyMap<string, string> = new Map([
    ['high', 'height'],
    ['tall', 'height'],
    ['deep', 'depth'],
    ['long', 'length'],
    ['wide', 'width'],
    ['thick', 'thickness'],
    ['away', 'distance'],
]);
