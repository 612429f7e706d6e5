import {
    EventEmitter,
    Location,
    type Position,
    type Range,
    type TreeDataProvider,
    TreeItem,
    TreeItemCollapsibleState,
    Uri,
} from 'vscode';
import type { PassageGroup } from '../../../server/src/wire/claimPassages';
import type { WirePassage } from '../../../server/src/wire/sourcesView';
import { rangeOf } from '../ranges';
import { passageLine } from '../views/findingsTree';
import type { SymbolTreeModel } from './symbolTree';

/** A line of the tree: what some passages say or why they stand apart, or one of them. */
export type PassagesNode = GroupLine | PassageLine;

interface GroupLine {
    readonly kind: 'group';
    readonly heading: string;
    passages: PassageLine[];
}

interface PassageLine {
    readonly kind: 'passage';
    readonly passage: WirePassage;
    readonly group: GroupLine;
    /** The tree that it stands in, for the command that takes it out. */
    readonly model: PassagesModel;
}

/** Passages in groups, as the references view shows, walks and lights them. */
export class PassagesModel implements SymbolTreeModel<PassagesNode>, TreeDataProvider<PassagesNode> {
    private readonly changed = new EventEmitter<void>();
    readonly onDidChangeTreeData = this.changed.event;
    readonly provider = this;
    readonly navigation = this;
    readonly highlights = this;
    private groups: GroupLine[];

    constructor(groups: readonly PassageGroup[]) {
        this.groups = groups.map(({ heading, passages }) => {
            const group: GroupLine = { kind: 'group', heading, passages: [] };
            group.passages = passages.map((passage) => ({ kind: 'passage', passage, group, model: this }));
            return group;
        });
    }

    get message(): string | undefined {
        const passages = this.all;
        if (passages.length === 0) return 'No passages.';
        const sources = new Set(passages.map(({ passage }) => passage.uri)).size;
        return `${passages.length} passage${passages.length === 1 ? '' : 's'} in ${sources} source${sources === 1 ? '' : 's'}`;
    }

    /** Takes a line out of the tree; nothing else changes by it. */
    remove(node: PassagesNode): void {
        if (node.kind === 'passage') node.group.passages = node.group.passages.filter((one) => one !== node);
        else node.passages = [];
        this.groups = this.groups.filter(({ passages }) => passages.length > 0);
        this.changed.fire();
    }

    getChildren(node?: PassagesNode): PassagesNode[] {
        if (node === undefined) return [...this.groups];
        return node.kind === 'group' ? [...node.passages] : [];
    }

    getParent(node: PassagesNode): PassagesNode | undefined {
        return node.kind === 'passage' ? node.group : undefined;
    }

    getTreeItem(node: PassagesNode): TreeItem {
        if (node.kind === 'passage') return passageLine(node.passage);
        const line = new TreeItem(node.heading, TreeItemCollapsibleState.Expanded);
        line.description = String(node.passages.length);
        line.contextValue = 'secondSource.passageGroup';
        return line;
    }

    nearest(uri: Uri, position: Position): PassagesNode | undefined {
        const here = this.all.filter(({ passage }) => Uri.parse(passage.uri).toString() === uri.toString());
        return (
            here.find(({ passage }) => rangeOf(passage.range).contains(position)) ??
            here.find(({ passage }) => rangeOf(passage.range).start.isAfter(position)) ??
            here[0] ??
            this.all[0]
        );
    }

    next(from: PassagesNode): PassagesNode {
        return this.step(from, 1);
    }

    previous(from: PassagesNode): PassagesNode {
        return this.step(from, -1);
    }

    location(node: PassagesNode): Location | undefined {
        if (node.kind === 'group') return undefined;
        return new Location(Uri.parse(node.passage.uri), rangeOf(node.passage.range));
    }

    getEditorHighlights(node: PassagesNode, uri: Uri): Range[] | undefined {
        const passages = node.kind === 'group' ? node.passages : [node];
        return passages
            .filter(({ passage }) => Uri.parse(passage.uri).toString() === uri.toString())
            .map(({ passage }) => rangeOf(passage.range));
    }

    private get all(): readonly PassageLine[] {
        return this.groups.flatMap(({ passages }) => passages);
    }

    /** Round the ends: F4 on the last passage leads to the first. */
    private step(from: PassagesNode, by: 1 | -1): PassagesNode {
        const { all } = this;
        if (from.kind === 'group') return (by === 1 ? from.passages[0] : from.passages.at(-1)) ?? from;
        const at = all.indexOf(from);
        return all[(at + by + all.length) % all.length] ?? from;
    }
}
