import { readFileSync } from 'node:fs';
import type { Claim } from '../../server/src/claims/claim';
import { type CorpusMark, readCorpus } from '../support/corpus';
import { readCopy } from './readClaims';

/** How well one property of the marked figures of a corpus is read. */
export interface CorpusScore {
    /** "measures, blind: bound" */
    readonly name: string;
    readonly marked: number;
    /** Of the marked, those for which the reader says something. */
    readonly found: number;
    readonly right: number;
    /** A line a mistake: where, what was expected, what was read. */
    readonly mistakes: readonly string[];
}

/** What a mark expects of a claim that stands on it, judged apart from other expectations. */
interface Property {
    readonly name: string;
    /** Whether the mark expects something at all. */
    expects(mark: CorpusMark): boolean;
    /** Whether the claim says something; what is silent is missed, not wrong. */
    says(claim: Claim): boolean;
    fits(mark: CorpusMark, claim: Claim): boolean;
    /** What the claim says, for the list of mistakes. */
    told(claim: Claim): string;
}

/**
 * Scores the corpora of claims, each apart. Those named "blind" were written before the rules were looked at, and the rules
 * were mended for them since.
 */
export function scoreClaims(): CorpusScore[] {
    return ['', '.blind'].flatMap((kept) => [
        ...score(`measures${kept}`, [value, measure, bound]),
        ...score(`speakers${kept}`, [speaker]),
        ...score(`polarity${kept}`, [polarity]),
    ]);
}

function score(file: string, properties: readonly Property[]): CorpusScore[] {
    const corpus = readCorpus(readFileSync(new URL(`./corpora/${file}.txt`, import.meta.url), 'utf8'));
    const readings = corpus.map((sentence) => ({ sentence, claims: readCopy(sentence.text).claims }));
    return properties.map((property) => {
        let [marked, found, right] = [0, 0, 0];
        const mistakes: string[] = [];
        for (const { sentence, claims } of readings) {
            for (const mark of sentence.marks) {
                const here = claims.filter(
                    ({ quantity, kind, focus }) =>
                        quantity !== undefined && kind !== 'date' && focus.start < mark.end && mark.start < focus.end,
                );
                const expected = property.expects(mark);
                const saying = here.filter((claim) => property.says(claim));
                const fitting = expected ? saying.some((claim) => property.fits(mark, claim)) : saying.length === 0;
                if (expected) marked++;
                if (saying.length > 0) found++;
                if (expected && fitting) right++;
                if (fitting) continue;
                const words = sentence.text.slice(mark.start, mark.end);
                const read = here.length === 0 ? 'no claim' : here.map((claim) => property.told(claim)).join(' / ');
                mistakes.push(`${file} ${sentence.line}: “${words}” ${mark.notes.join(' ')}: ${read}`);
            }
        }
        return { name: `${file.replace('.', ', ')}: ${property.name}`, marked, found, right, mistakes };
    });
}

const isSomething = ({ notes }: CorpusMark): boolean => notes[0] !== 'none' && notes[0] !== '-';

const value: Property = {
    name: 'value',
    expects: isSomething,
    says: () => true,
    fits({ notes }, { quantity }) {
        const [low = Number.NaN, high] = (notes.find((note) => /^\d/.test(note)) ?? '').split('..').map(Number);
        if (quantity === undefined) return false;
        if (high !== undefined) return Math.abs(quantity.min - low) <= 1 && Math.abs(quantity.max - high) <= high * 0.5;
        return Math.abs(quantity.value - low) <= 0.01 * low + 1e-9;
    },
    told: ({ quantity }) => String(quantity?.value),
};

const measure: Property = {
    name: 'measure',
    expects: isSomething,
    says: () => true,
    fits({ notes }, claim) {
        const change = notes.includes('change') || notes.includes('before');
        const words = claim.measure.split(/[ -]/);
        const named = (notes[0] ?? '')
            .split('/')
            .map((one) => one.replaceAll('_', ' '))
            .some((one) => one === claim.measure || words.includes(one));
        return named && (claim.extent === 'change') === change;
    },
    told: ({ measure: said, extent }) => `${said} ${extent}`,
};

const bound: Property = {
    name: 'bound',
    expects: isSomething,
    says: () => true,
    fits({ notes }, { quantity }) {
        if (notes.some((note) => note.includes('..'))) return quantity?.bound === 'between';
        const said = notes.find((note) => /^(?:about|at-|more-|less-|between)/.test(note));
        return (said ?? 'exactly').split('/').includes(quantity?.bound ?? '');
    },
    told: ({ quantity }) => quantity?.bound ?? '',
};

const speaker: Property = {
    name: 'speaker',
    expects: (mark) => isSomething(mark),
    says: (claim) => claim.speaker !== undefined,
    fits: ({ notes }, claim) => ` ${plain(claim.speaker ?? '')} `.includes(` ${plain(notes.join(' '))} `),
    told: (claim) => claim.speaker ?? 'nobody',
};

function plain(name: string): string {
    return name
        .toLowerCase()
        .replace(/^(?:the|a|an) /, '')
        .replace(/[’']s\b/g, '')
        .trim();
}

const polarity: Property = {
    name: 'polarity',
    expects: isSomething,
    says: () => true,
    fits: ({ notes }, claim) => claim.polarity === notes[0],
    told: (claim) => claim.polarity,
};
