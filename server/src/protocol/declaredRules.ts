import type { Connection } from 'vscode-languageserver';
import type { StoryOf } from '../workspace/declaredStories';
import type { Client } from './client';
import type { Host } from './host';
import { type FolderRules, readStoryRules, type StoryRule, storyOfRules } from './storyRules';

/** The stories declared in the settings of the workspace and of each of its folders. */
export class DeclaredRules {
    private asked: string | undefined;
    private known: StoryOf = () => undefined;

    constructor(
        private readonly connection: Connection,
        private readonly client: Client,
        private readonly host: Host,
    ) {}

    /** The same function as before while the rules are the same: another one makes all links anew. */
    async of(folders: readonly string[], shared: readonly StoryRule[]): Promise<StoryOf> {
        const rules = await this.rulesOf(folders, shared);
        const asked = JSON.stringify(rules);
        if (asked !== this.asked) this.known = storyOfRules(this.host.globs, rules);
        this.asked = asked;
        return this.known;
    }

    private async rulesOf(folders: readonly string[], shared: readonly StoryRule[]): Promise<FolderRules[]> {
        // A lone folder's settings are those of the workspace.
        if (!this.client.configuration || folders.length < 2)
            return folders.map((folder) => ({ folder, rules: shared }));
        const section = 'secondSource.stories';
        const given: unknown[] = await this.connection.workspace.getConfiguration(
            folders.map((scopeUri) => ({ scopeUri, section })),
        );
        return folders.map((folder, at) => ({ folder, rules: readStoryRules(given[at]) ?? shared }));
    }
}
