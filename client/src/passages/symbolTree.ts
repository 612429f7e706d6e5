import type { Location, Position, ProviderResult, Range, TreeDataProvider, Uri } from 'vscode';

// What VS Code's own extension `vscode.references-view` takes to show a tree: the part of its interface that is used here.

export interface SymbolTree {
    setInput(input: SymbolTreeInput<unknown>): void;
}

export interface SymbolTreeInput<Node> {
    readonly contextValue: string;
    readonly title: string;
    readonly location: Location;
    resolve(): ProviderResult<SymbolTreeModel<Node>>;
    /** The same question asked at a place to which the first one has moved. */
    with(location: Location): SymbolTreeInput<Node>;
}

export interface SymbolTreeModel<Node> {
    readonly provider: TreeDataProvider<Node>;
    readonly message: string | undefined;
    readonly navigation?: {
        nearest(uri: Uri, position: Position): Node | undefined;
        next(from: Node): Node;
        previous(from: Node): Node;
        location(node: Node): Location | undefined;
    };
    readonly highlights?: { getEditorHighlights(node: Node, uri: Uri): Range[] | undefined };
    dispose?(): void;
}
