import { SOURCES_VIEW, type SourcesView } from '../../../server/src/wire/sourcesView';
import type { Ask } from '../draft/coverage';
import { ViewFilter } from './viewFilter';

/** What the views show: asked for when somebody looks, and again when sources have changed since. */
export class ViewModel {
    view: SourcesView = { stories: [], findings: [] };
    readonly filter = new ViewFilter();
    private stale = true;
    private loading: Promise<void> | undefined;

    /** `show` is called with every new view. `start` starts the server where it does not run yet. */
    constructor(
        private readonly ask: Ask,
        private readonly start: () => Promise<void>,
        private readonly show: () => void,
    ) {}

    /** Sources may have changed. */
    invalidate(): void {
        this.stale = true;
    }

    async load(): Promise<void> {
        if (!this.stale) return;
        this.loading ??= this.fetch();
        await this.loading;
    }

    private async fetch(): Promise<void> {
        this.stale = false;
        await this.start();
        const view = await this.ask<null, SourcesView>(SOURCES_VIEW, null);
        this.loading = undefined;
        if (view === undefined) {
            // Asked again with the next news of the server, and not before: showing it would ask at once.
            this.stale = true;
            return;
        }
        this.view = view;
        this.show();
    }
}
