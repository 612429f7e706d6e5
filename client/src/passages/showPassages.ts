import { commands, extensions, Location, type Position, Uri, window } from 'vscode';
import {
    CLAIM_PASSAGES,
    type ClaimPassages,
    type ClaimPassagesParams,
    type PassageGroup,
} from '../../../server/src/wire/claimPassages';
import type { WirePosition } from '../../../server/src/wire/range';
import type { Ask } from '../draft/coverage';
import { rangeOf } from '../ranges';
import { PassagesModel, type PassagesNode } from './passagesModel';
import type { SymbolTree, SymbolTreeInput } from './symbolTree';

/** Which passages a tree shows. */
export type Aspect = 'corroborations' | 'contradictions' | 'all' | 'apart';

/** Shows passages about the claim at a place, else under the cursor, in the references view; by peeking where that is missing. */
export async function showPassages(ask: Ask, aspect: Aspect, uri?: unknown, position?: unknown): Promise<void> {
    const at = typeof uri === 'string' && isPosition(position) ? { uri, position } : underCursor();
    if (at === undefined) return;
    const claim = await claimAt(ask, at);
    if (claim === undefined) {
        void window.showInformationMessage('Second Source: nothing is claimed here.');
        return;
    }
    const groups = groupsOf(claim, aspect);
    if (groups.length === 0) {
        void window.showInformationMessage(`Second Source: no ${NONE[aspect]} “${claim.label}”.`);
        return;
    }
    const tree = await symbolTree();
    if (tree === undefined) await peek(claim, groups);
    else tree.setInput(inputOf(ask, aspect, claim));
}

const TITLES: Readonly<Record<Aspect, string>> = {
    corroborations: 'Corroborations of',
    contradictions: 'Contradictions of',
    all: 'Passages on',
    apart: 'Not compared with',
};

const NONE: Readonly<Record<Aspect, string>> = {
    corroborations: 'other passage says the same as',
    contradictions: 'passage is held against',
    all: 'other passage is on',
    apart: 'other figure has the name of',
};

function inputOf(ask: Ask, aspect: Aspect, claim: ClaimPassages): SymbolTreeInput<PassagesNode> {
    return {
        contextValue: 'secondSource.passages',
        title: `${TITLES[aspect]} “${claim.label}”`,
        location: new Location(Uri.parse(claim.uri), rangeOf(claim.range)),
        async resolve() {
            const { uri, range } = this.location;
            const now = await claimAt(ask, { uri: uri.toString(), position: plain(range.start) });
            return now === undefined ? undefined : new PassagesModel(groupsOf(now, aspect));
        },
        with(location) {
            return { ...this, location };
        },
    };
}

function groupsOf(claim: ClaimPassages, aspect: Aspect): readonly PassageGroup[] {
    switch (aspect) {
        case 'corroborations':
            return claim.corroborations;
        case 'contradictions':
            return claim.contradictions;
        case 'apart':
            return claim.apart;
        case 'all':
            return [...claim.corroborations, ...claim.contradictions];
    }
}

async function claimAt(ask: Ask, at: ClaimPassagesParams): Promise<ClaimPassages | undefined> {
    return (await ask<ClaimPassagesParams, ClaimPassages | null>(CLAIM_PASSAGES, at)) ?? undefined;
}

/** The interface of VS Code's references view; undefined where an editor has none. */
async function symbolTree(): Promise<SymbolTree | undefined> {
    try {
        const api = await extensions.getExtension<SymbolTree>('vscode.references-view')?.activate();
        return typeof api?.setInput === 'function' ? api : undefined;
    } catch {
        return undefined;
    }
}

async function peek(claim: ClaimPassages, groups: readonly PassageGroup[]): Promise<void> {
    const locations = groups.flatMap(({ passages }) =>
        passages.map(({ uri, range }) => new Location(Uri.parse(uri), rangeOf(range))),
    );
    const { start } = rangeOf(claim.range);
    await commands.executeCommand('editor.action.peekLocations', Uri.parse(claim.uri), start, locations, 'peek');
}

function underCursor(): ClaimPassagesParams | undefined {
    const editor = window.activeTextEditor;
    return editor && { uri: editor.document.uri.toString(), position: plain(editor.selection.active) };
}

/** A position as the wire has it. */
export function plain({ line, character }: Position): WirePosition {
    return { line, character };
}

function isPosition(value: unknown): value is WirePosition {
    if (typeof value !== 'object' || value === null || !('line' in value) || !('character' in value)) return false;
    return typeof value.line === 'number' && typeof value.character === 'number';
}
