import type { Ruling } from '../checks/report';
import { fingerprint } from '../text/fingerprint';
import { type Anchor, type Decision, rulingInWords } from './decision';

/** A decision as its line of the ledger, without a line end. The keys stand in one order, so that equal decisions are equal lines. */
export function ledgerLine({ id, verdict, code, anchors, who, when, why }: Decision): string {
    return JSON.stringify({ id, verdict, code, anchors: anchors.map(inOrder), who, when, why });
}

/** The decision of a line; undefined when it holds none that this version knows. Never throws. */
export function readLedgerLine(line: string): Decision | undefined {
    let raw: unknown;
    try {
        raw = JSON.parse(line);
    } catch {
        return undefined;
    }
    if (!isRecord(raw) || !isRuling(raw.verdict) || typeof raw.code !== 'string' || raw.code === '') return undefined;
    if (!Array.isArray(raw.anchors) || raw.anchors.length === 0) return undefined;
    const anchors: Anchor[] = [];
    for (const one of raw.anchors) {
        const anchor = readAnchor(one);
        if (anchor === undefined) return undefined;
        anchors.push(anchor);
    }
    return {
        // A line written by hand need not have one.
        id: typeof raw.id === 'string' && raw.id !== '' ? raw.id : decisionId(raw.code, anchors),
        verdict: raw.verdict,
        code: raw.code,
        anchors,
        who: words(raw.who),
        when: words(raw.when),
        why: words(raw.why),
    };
}

/** The id of a decision about these passages: neither the verdict nor who, when and why count. */
export function decisionId(code: string, anchors: readonly Anchor[]): string {
    return fingerprint([code, ...anchors.map((anchor) => JSON.stringify(inOrder(anchor)))]);
}

function inOrder({ source, before, text, after, measure, value, nth, of }: Anchor): Anchor {
    return {
        source,
        ...(before === undefined ? {} : { before }),
        ...(text === undefined ? {} : { text }),
        ...(after === undefined ? {} : { after }),
        ...(measure === undefined ? {} : { measure }),
        ...(value === undefined ? {} : { value }),
        ...(nth === undefined ? {} : { nth }),
        ...(of === undefined ? {} : { of }),
    };
}

const TEXTS = ['before', 'text', 'after', 'measure', 'value'] as const;
const COUNTS = ['nth', 'of'] as const;

function readAnchor(raw: unknown): Anchor | undefined {
    if (!isRecord(raw) || typeof raw.source !== 'string' || raw.source === '') return undefined;
    const anchor: { -readonly [Key in keyof Anchor]: Anchor[Key] } = { source: raw.source };
    for (const key of TEXTS) {
        const value = raw[key];
        if (typeof value === 'string') anchor[key] = value;
        else if (value !== undefined) return undefined;
    }
    for (const key of COUNTS) {
        const value = raw[key];
        if (typeof value === 'number') anchor[key] = value;
        else if (value !== undefined) return undefined;
    }
    return anchor;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRuling(value: unknown): value is Ruling {
    return typeof value === 'string' && Object.hasOwn(rulingInWords, value);
}

function words(value: unknown): string {
    return typeof value === 'string' ? value : '';
}
