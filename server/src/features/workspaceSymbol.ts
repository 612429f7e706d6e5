import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import type { ReportClaim } from '../checks/report';
import type { FeatureContext } from './context';
import { symbolKind, symbolName } from './documentSymbol';
import { fileName } from './sourceLabel';

/** Symbols given back at most: more than a person reads in a list that narrows with every letter. */
const MOST = 500;

/**
 * Figures and claims of one source that hold every word of the query: "killed", "people 38". All of them for an empty
 * query. The name holds the words that were searched, because editors filter once more by it.
 */
export function workspaceSymbolsIn(
    context: FeatureContext,
    uri: string,
    query: string,
    found: WorkspaceSymbol[],
): 'more' | 'enough' {
    const words = fold(query)
        .split(/\s+/)
        .filter((word) => word !== '');
    const label = context.workspace.sources().find((source) => source.uri === uri)?.label;
    const containerName = label === undefined || label === '' ? fileName(uri) : label;
    for (const claim of context.workspace.claims(uri)) {
        if (found.length >= MOST) return 'enough';
        const name = nameOf(claim);
        const searched = fold(name);
        if (!words.every((word) => searched.includes(word))) continue;
        const range = context.layouts.rangeOf(uri, claim);
        if (range === undefined) continue;
        found.push({ name, kind: symbolKind(claim.kind), location: { uri, range }, containerName });
    }
    return 'more';
}

/** "38 people · killed", "34 · age · Jane Roe". */
function nameOf(claim: ReportClaim): string {
    const parts = [symbolName(claim)];
    for (const part of [claim.measure, claim.subject]) {
        if (part !== undefined && part !== '' && !fold(parts.join(' ')).includes(fold(part))) parts.push(part);
    }
    return parts.join(' · ');
}

/** Without case and accents: "Doña" is found by "dona". */
function fold(text: string): string {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
