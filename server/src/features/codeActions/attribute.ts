import { quote } from '../../checks/words';
import type { Claim } from '../../claims/claim';
import type { SourceReading } from '../../claims/sourceReading';
import type { FeatureContext } from '../context';
import { actionKinds } from './actionKinds';
import { inFormOf } from './figureForm';
import { editing, type FindingAction, type FindingAt } from './findingAction';
import { rivalFigures } from './rivalFigures';

/**
 * Says whose figure it is, at the end of the clause: one's own by a source that gives the same, the other one's by the
 * source that it is taken from. Not inside a quotation, nor where somebody is named already.
 */
export const attribute: FindingAction = (context, at) => {
    const { features } = context;
    const here = features.workspace.story(at.uri).find(({ uri }) => uri === at.uri);
    if (here === undefined) return [];
    const actions = [];
    const own = here.claims.find(
        ({ quantity, focus }) =>
            quantity !== undefined && at.finding.passage.start <= focus.start && focus.end <= at.finding.passage.end,
    );
    if (own !== undefined && isOpen(own)) {
        const end = clauseEnd(here, own);
        for (const name of supporters(features, at, own)) {
            const text = `, according to ${name}`;
            actions.push(
                ...editing(context, at, `Add ${quote(text)}`, actionKinds.attribute, [{ start: end, end, text }]),
            );
        }
    }
    const [pair] = rivalFigures(features, at);
    const rival = pair === undefined ? undefined : whoSays(features, pair.there.uri, pair.other);
    if (pair !== undefined && rival !== undefined && pair.there.uri !== at.uri && isOpen(pair.own)) {
        const { focus } = pair.own;
        const end = clauseEnd(here, pair.own);
        const printed = pair.there.text.slice(pair.other.focus.start, pair.other.focus.end);
        const value = pair.other.quantity?.value ?? Number.NaN;
        const figure = inFormOf(here.text.slice(focus.start, focus.end), printed, value);
        const text = `, according to ${rival}`;
        actions.push(
            ...editing(context, at, `Take ${quote(figure)} and add ${quote(text)}`, actionKinds.attribute, [
                { ...focus, text: figure },
                { start: end, end, text },
            ]),
        );
    }
    return actions;
};

function isOpen({ speaker, quoted }: Claim): boolean {
    return speaker === undefined && !quoted;
}

/** Up to two whom other sources name for one's own figure. */
function supporters(features: FeatureContext, { uri }: FindingAt, own: Claim): string[] {
    const view = features.workspace.viewAt(uri, own.focus.start);
    const story = features.workspace.story(uri);
    const names = new Set<string>();
    for (const { passages } of view?.corroborations ?? []) {
        for (const passage of passages) {
            if (passage.uri === uri) continue;
            const claims = story.find((source) => source.uri === passage.uri)?.claims ?? [];
            const claim = claims.find(({ start, end }) => start === passage.start && end === passage.end);
            const name = whoSays(features, passage.uri, claim);
            if (name !== undefined) names.add(name);
        }
    }
    return [...names].slice(0, 2);
}

/** As a reader would be told it: who is quoted for the figure, else the publisher. A file's name says nothing to a reader. */
function whoSays({ workspace }: FeatureContext, uri: string, claim: Claim | undefined): string | undefined {
    // “The Kremlin said …” began its sentence.
    return claim?.speaker?.replace(/^The /, 'the ') ?? workspace.source(uri)?.publisher;
}

/** Where the clause of a figure ends, before its punctuation. Source offsets. */
function clauseEnd(source: SourceReading, { focus }: Claim): number {
    const sentence = source.sentences.find(({ start, end }) => start <= focus.start && focus.start < end);
    const stop = sentence?.end ?? focus.end;
    const rest = source.text.slice(focus.end, stop);
    const next = CLAUSE.exec(rest)?.index ?? rest.length;
    return focus.end + rest.slice(0, next).replace(/[\s.!?…:;,*_]+$/, '').length;
}

/** What opens another clause of the sentence. */
const CLAUSE = /;\s|[,–—]\s+(?:but|while|whereas|and|who|which|when|where|after|before|although|though)\b|\s[–—]\s/;
