import {
    EventEmitter,
    ThemeColor,
    ThemeIcon,
    type TreeDataProvider,
    TreeItem,
    TreeItemCollapsibleState,
    Uri,
} from 'vscode';
import type { FindingEntry, WirePassage } from '../../../server/src/wire/sourcesView';
import { rangeOf } from '../ranges';
import type { ViewModel } from './viewModel';

/** A line of the tree of findings. */
export type FindingsNode = VerdictNode | FindingNode | PassageNode;

export interface VerdictNode {
    readonly kind: 'verdict';
    readonly verdict: FindingEntry['verdict'];
    readonly findings: readonly FindingNode[];
}

export interface FindingNode {
    readonly kind: 'finding';
    readonly finding: FindingEntry;
}

export interface PassageNode {
    readonly kind: 'passage';
    readonly passage: WirePassage;
}

/** The tree of findings: by verdict, each with its passages. */
export class FindingsTree implements TreeDataProvider<FindingsNode> {
    private readonly changed = new EventEmitter<void>();
    readonly onDidChangeTreeData = this.changed.event;
    private verdicts: readonly VerdictNode[] = [];

    constructor(private readonly model: ViewModel) {}

    /** Builds the tree from what the model has now. */
    show(): void {
        const { view, filter } = this.model;
        const shown = view.findings.filter((finding) => filter.showsFinding(finding));
        this.verdicts = [...new Set(shown.map(({ verdict }) => verdict))].map((verdict) => ({
            kind: 'verdict',
            verdict,
            findings: shown
                .filter((finding) => finding.verdict === verdict)
                .map((finding) => ({ kind: 'finding', finding })),
        }));
        this.changed.fire();
    }

    async getChildren(node?: FindingsNode): Promise<FindingsNode[]> {
        if (node === undefined) {
            await this.model.load();
            return [...this.verdicts];
        }
        switch (node.kind) {
            case 'verdict':
                return [...node.findings];
            case 'finding':
                return node.finding.passages.map((passage) => ({ kind: 'passage', passage }));
            case 'passage':
                return [];
        }
    }

    getTreeItem(node: FindingsNode): TreeItem {
        switch (node.kind) {
            case 'verdict':
                return verdictLine(node);
            case 'finding':
                return findingLine(node.finding);
            case 'passage':
                return passageLine(node.passage);
        }
    }
}

function verdictLine({ verdict, findings }: VerdictNode): TreeItem {
    const line = new TreeItem(VERDICTS[verdict], TreeItemCollapsibleState.Expanded);
    line.id = `verdict ${verdict}`;
    line.description = String(findings.length);
    return line;
}

const VERDICTS: Readonly<Record<FindingEntry['verdict'], string>> = {
    contradiction: 'Contradictions',
    outdated: 'Outdated',
    scope: 'Counted Otherwise',
    disputed: 'Disputed',
    variance: 'Worded Otherwise',
    note: 'Notes',
};

function findingLine({ id, message, code, severity, passages }: FindingEntry): TreeItem {
    const [first = '', ...rest] = message.split('\n');
    const line = new TreeItem(first, TreeItemCollapsibleState.Collapsed);
    line.id = `finding ${id}`;
    line.description = code;
    line.tooltip = [first, ...rest].join('\n');
    line.contextValue = passages.length > 1 ? 'secondSource.finding' : 'secondSource.finding.single';
    line.iconPath =
        severity === 'warning'
            ? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
            : new ThemeIcon(severity === 'information' ? 'info' : 'lightbulb');
    const [passage] = passages;
    if (passage !== undefined) line.command = openAt(passage);
    return line;
}

/** "… killing 12 people, police said." with the figure lit, and the source behind. */
export function passageLine(passage: WirePassage): TreeItem {
    const words = passage.words.replace(/\s+/g, ' ');
    const before = passage.before.replace(/\s+/g, ' ').slice(-40);
    const label = `${before}${words}${passage.after.replace(/\s+/g, ' ')}`;
    const line = new TreeItem({ label, highlights: [[before.length, before.length + words.length]] });
    line.description = `${passage.source}, line ${passage.range.start.line + 1}`;
    line.tooltip = `${label}\n${line.description}`;
    line.contextValue = 'secondSource.passage';
    line.command = openAt(passage);
    return line;
}

function openAt({ uri, range }: WirePassage) {
    return { title: 'Open', command: 'vscode.open', arguments: [Uri.parse(uri), { selection: rangeOf(range) }] };
}
