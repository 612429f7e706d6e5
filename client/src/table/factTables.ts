import { commands, type Disposable, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { STORIES, type StoryChoice } from '../../../server/src/wire/measureTable';
import { isCopy } from '../selector';
import { FactTable } from './factTable';
import type { PageState } from './messages';
import type { Server } from './server';

/** The tabs with fact tables: opened by command, restored with the window, kept up to date. */
export class FactTables implements Disposable {
    private readonly open = new Set<FactTable>();
    private readonly disposables: readonly Disposable[];

    /** `extension`: the folder that the extension is installed in. */
    constructor(
        private readonly extension: Uri,
        private readonly server: Server,
    ) {
        this.disposables = [
            commands.registerCommand('secondSource.showFactTable', (uri?: Uri) => this.show(uri)),
            window.registerWebviewPanelSerializer(VIEW, {
                deserializeWebviewPanel: async (panel, state: PageState | undefined) => {
                    if (typeof state?.uri === 'string') this.adopt(panel, state);
                    else panel.dispose();
                },
            }),
        ];
    }

    dispose(): void {
        for (const disposable of this.disposables) disposable.dispose();
        for (const table of this.open) table.panel.dispose();
    }

    /** Something may have changed: every table that is seen asks again. */
    refresh(): void {
        for (const table of this.open) void table.refresh();
    }

    private async show(given: Uri | undefined): Promise<void> {
        const uri = given?.toString() ?? sourceInFront() ?? (await this.chosen());
        if (uri === undefined) return;
        for (const table of this.open) {
            if (table.state.uri !== uri) continue;
            table.panel.reveal();
            return;
        }
        const panel = window.createWebviewPanel(VIEW, 'Fact Table', ViewColumn.Active, { enableFindWidget: true });
        this.adopt(panel, { uri, others: 'folded' });
    }

    private adopt(panel: WebviewPanel, state: PageState): void {
        const table = new FactTable(panel, this.extension, this.server, state);
        this.open.add(table);
        panel.onDidDispose(() => {
            this.open.delete(table);
            table.dispose();
        });
    }

    /** A source of the story that the user picks; of the only one without asking. */
    private async chosen(): Promise<string | undefined> {
        const stories = (await this.server<readonly StoryChoice[]>(STORIES)) ?? [];
        const [first] = stories;
        if (first === undefined) {
            void window.showInformationMessage('Open a text first: no two files here tell one story.');
            return undefined;
        }
        if (stories.length === 1) return first.uri;
        const picked = await window.showQuickPick(
            stories.map(({ uri, sources }) => ({
                label: sources[0] ?? uri,
                description: `and ${sources.length - 1} more`,
                detail: sources.slice(1).join(' · '),
                uri,
            })),
            { title: 'Fact Table', placeHolder: 'Which story?', matchOnDetail: true },
        );
        return picked?.uri;
    }
}

const VIEW = 'secondSource.factTable';

/** The copy that the user looks at. */
function sourceInFront(): string | undefined {
    const document = window.activeTextEditor?.document;
    const languages = ['plaintext', 'markdown'];
    if (document === undefined || !languages.includes(document.languageId) || !isCopy(document)) return undefined;
    return document.uri.toString();
}
