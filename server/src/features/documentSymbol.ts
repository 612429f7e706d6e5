import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { ReportClaim } from '../checks/report';
import type { ClaimKind } from '../claims/claim';
import type { EditorAbilities, FeatureContext } from './context';

/** The outline of a source: its figures and claims in the order of the copy, as "38 people" with "killed" beside it. */
export function documentSymbols(
    context: FeatureContext,
    abilities: EditorAbilities,
    uri: string,
): DocumentSymbol[] | SymbolInformation[] {
    return abilities.outlineTree ? tree(context, uri) : list(context, uri);
}

/** What an outline shows for a claim; its icon tells figures from words. */
export function symbolKind(kind: ClaimKind): SymbolKind {
    switch (kind) {
        case 'quotation':
            return SymbolKind.String;
        case 'name':
            return SymbolKind.Key;
        case 'statement':
            return SymbolKind.Boolean;
        case 'date':
        case 'time':
            return SymbolKind.Event;
        case 'count':
        case 'money':
        case 'percent':
        case 'measurement':
        case 'duration':
        case 'age':
        case 'ordinal':
            return SymbolKind.Number;
    }
}

/** The words of a claim on one line, cut at 80 characters. */
export function symbolName(claim: ReportClaim): string {
    const words = claim.text.replace(/\s+/g, ' ').trim();
    if (words === '') return claim.kind;
    const characters = Array.from(words.slice(0, 200));
    return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : words;
}

function tree(context: FeatureContext, uri: string): DocumentSymbol[] {
    const symbols: DocumentSymbol[] = [];
    for (const claim of context.workspace.claims(uri)) {
        const range = context.layouts.rangeOf(uri, claim);
        if (range === undefined) continue;
        const detail = detailOf(claim);
        symbols.push({
            name: symbolName(claim),
            ...(detail === '' ? {} : { detail }),
            kind: symbolKind(claim.kind),
            range,
            selectionRange: range,
        });
    }
    return symbols;
}

function list(context: FeatureContext, uri: string): SymbolInformation[] {
    const symbols: SymbolInformation[] = [];
    for (const claim of context.workspace.claims(uri)) {
        const range = context.layouts.rangeOf(uri, claim);
        if (range === undefined) continue;
        const containerName = detailOf(claim);
        symbols.push({
            name: symbolName(claim),
            kind: symbolKind(claim.kind),
            location: { uri, range },
            ...(containerName === '' ? {} : { containerName }),
        });
    }
    return symbols;
}

function detailOf(claim: ReportClaim): string {
    return [claim.measure, claim.subject].filter((part) => part !== undefined && part !== '').join(', ');
}
