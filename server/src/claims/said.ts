import type { Token } from '../text/token';
import { fateAt } from './fateAt';
import { harmAt, injuryAhead } from './harmAt';
import { brings, objectVerbs, stateAt, subjectVerbs, sustains } from './lexicon';
import type { Predicate } from './predicate';
import { verbGroup } from './verbGroup';
import { deadly, grades, hospitals } from './vocabulary/harm';

/** What the verb group that begins at a token says of its subject. */
export function said(tokens: readonly Token[], from: number, limit: number): Predicate | undefined {
    const group = verbGroup(tokens, from, limit);
    const { at } = group;
    const word = at < limit ? tokens[at] : undefined;
    const told = (
        measure: string,
        extra: { readonly grade?: string; readonly also?: string; readonly at?: number } = {},
    ): Predicate => {
        const grade = extra.grade ?? group.grade;
        return {
            measure,
            at: extra.at ?? at,
            side: 'behind',
            ...(grade === undefined ? {} : { grade }),
            ...(extra.also === undefined ? {} : { also: extra.also }),
            ...(group.finite && !group.relative ? { finite: true as const } : {}),
        };
    };
    // "2 fatally", "two critically": the verb stands with an earlier figure.
    if (word === undefined || /^[,.;)]$|^and$/.test(word.lower)) {
        if (group.deadly) return told('killed', { at: at - 1 });
        return group.grade === undefined ? undefined : told('injured', { at: at - 1 });
    }
    // "two critical": an adjective alone, as headlines have it.
    const adjective = grades.get(word.lower);
    if (
        adjective !== undefined &&
        /^(?:critical|serious)$/.test(adjective) &&
        /^(?:[,;.]|and|in|after|)$/.test(tokens[at + 1]?.lower ?? '')
    )
        return told('injured', { grade: adjective });
    const state = stateAt(tokens, at);
    if (state !== undefined && (state.measure !== 'aboard' || group.finite))
        return told(state.measure, { at: state.to - 1 });
    const fate = fateAt(tokens, at, limit);
    if (fate !== undefined) return told(fate.measure, { at: fate.at });
    const harm = harmAt(tokens, at, limit, group);
    if (harm !== undefined) return told(harm.measure, harm);
    const object = objectVerbs.get(word.lower);
    if (object?.form === 'past') {
        if (group.passive || (!group.finite && !startsObject(tokens, at + 1)))
            return told(group.deadly ? 'killed' : object.measure);
        if (group.finite) return undefined;
    }
    const subject = subjectVerbs.get(word.lower);
    if (subject !== undefined && !group.passive) return told(subject.measure);
    if (word.lower === 'tested' && tokens[at + 1]?.lower === 'positive') return told('infected', { at: at + 1 });
    if (
        word.lower === 'lost' &&
        /^(?:their|his|her)$/.test(tokens[at + 1]?.lower ?? '') &&
        /^li(?:ves|fe)$/.test(tokens[at + 2]?.lower ?? '')
    )
        return told('killed', { at: at + 2 });
    return wounded(tokens, at, limit, group.passive, told);
}

/** "suffered burns", "with gunshot wounds", "were taken to hospital", "in critical condition". */
function wounded(
    tokens: readonly Token[],
    at: number,
    limit: number,
    passive: boolean,
    told: (
        measure: string,
        extra?: { readonly grade?: string; readonly also?: string; readonly at?: number },
    ) => Predicate,
): Predicate | undefined {
    const { lower } = tokens[at] as Token;
    if (
        sustains.has(lower) ||
        /^(?:with|had|have|has)$/.test(lower) ||
        /^(?:had|have|has)$/.test(tokens[at - 1]?.lower ?? '')
    ) {
        const injury = injuryAhead(tokens, sustains.has(lower) || lower === 'with' ? at + 1 : at, limit);
        return injury === undefined ? undefined : told(injury.fatal ? 'killed' : 'injured', injury);
    }
    if (lower === 'in') {
        const grade = grades.get(tokens[at + 1]?.lower ?? '');
        const end = tokens[at + 2]?.lower === 'but' ? at + 4 : at + 2;
        if (grade !== undefined && /^condition$/.test(tokens[end]?.lower ?? ''))
            return told('injured', { grade, at: end });
    }
    const bring = brings.get(lower);
    if (bring !== 'past') return undefined;
    const hospital = hospitalAhead(tokens, at + 1, limit);
    if (!passive && hospital === undefined) return undefined;
    const injury = injuryAhead(tokens, hospital === undefined ? at + 1 : at + 1, limit, 24);
    if (injury !== undefined && !injury.fatal && (hospital !== undefined || lower === 'treated')) {
        return told('injured', {
            at: hospital ?? injury.at,
            ...(hospital === undefined ? {} : { also: 'hospitalized' }),
        });
    }
    return hospital === undefined ? undefined : told('hospitalized', { at: hospital });
}

/** Index of "hospital" within some words of its verb. */
export function hospitalAhead(tokens: readonly Token[], from: number, limit: number): number | undefined {
    for (let i = from; i < limit && i < from + 12; i++) {
        const { lower } = tokens[i] as Token;
        if (hospitals.has(lower) || ((lower === 'center' || lower === 'centre') && tokens[i - 1]?.lower === 'medical'))
            return i;
        if (/^[;:.]$/.test(lower)) return undefined;
    }
    return undefined;
}

/** Whether a noun phrase begins here, so that a past tense before it is active: "rebels killed 3 soldiers". */
function startsObject(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (token === undefined || whenWords.has(token.lower) || deadly.has(token.lower)) return false;
    // "shot three times": nobody is shot but the subject.
    if (tokens[at + 1]?.lower === 'times') return false;
    switch (token.pos) {
        case 'DET':
        case 'NUM':
        case 'NOUN':
        case 'PROPN':
        case 'ADJ':
            return true;
        case 'PRON':
            return !/^(?:who|that|which)$/.test(token.lower);
        case 'ADP':
        case 'ADV':
        case 'AUX':
        case 'CCONJ':
        case 'INTJ':
        case 'PART':
        case 'PUNCT':
        case 'SCONJ':
        case 'SYM':
        case 'VERB':
        case 'X':
        case 'SPACE':
            return false;
    }
}

const whenWords: ReadonlySet<string> = new Set([
    'today',
    'yesterday',
    'tonight',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'last',
    'early',
    'late',
    'overnight',
    'this',
    'while',
    'after',
    'when',
    'as',
    'in',
    'at',
    'during',
    'amid',
    'mon',
    'tue',
    'wed',
    'thu',
    'fri',
    'sat',
    'sun',
    'near',
    'outside',
    'inside',
]);
