import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { Later } from './later';
import type { Library } from './library';
import { Pacer } from './pause';
import type { Shelf } from './shelf';
import { identityOf } from './uris';

/** Follows files that are created, changed, renamed and deleted outside the editor's documents. */
export class Watching {
    /** The last word on each file, by identity; in the order of the news. */
    private readonly news = new Map<string, FileEvent>();
    private busy = false;
    private readonly again: Later;

    constructor(
        private readonly shelf: Shelf,
        private readonly library: Library,
        private readonly moved: () => void,
        readAll: () => Promise<void>,
    ) {
        this.again = new Later(SETTLED, readAll);
    }

    /** Everything is listed again once the files have come to rest: a folder came or went. */
    listAgain(): void {
        this.again.ask();
    }

    take(events: readonly FileEvent[]): void {
        for (const event of events) {
            const identity = identityOf(event.uri);
            this.news.delete(identity);
            this.news.set(identity, event);
        }
        if (!this.busy) void this.work();
    }

    stop(): void {
        this.again.stop();
        this.news.clear();
    }

    private async work(): Promise<void> {
        this.busy = true;
        const pacer = new Pacer();
        try {
            for (let next = this.first(); next !== undefined; next = this.first()) {
                await this.follow(next);
                await pacer.breathe();
            }
        } finally {
            this.busy = false;
        }
        this.moved();
    }

    private first(): FileEvent | undefined {
        for (const [identity, event] of this.news) {
            this.news.delete(identity);
            return event;
        }
        return undefined;
    }

    private async follow({ uri, type }: FileEvent): Promise<void> {
        if (type === FileChangeType.Deleted) {
            // Editors mix up the order of what happens within a moment: perhaps it has been made anew.
            await this.library.readOne(uri, 'perhaps gone');
            for (const file of this.shelf.urisIn(uri)) await this.library.readOne(file, 'perhaps gone');
        } else if (this.library.isFile(uri)) {
            await this.library.readOne(uri);
        } else if (type === FileChangeType.Created && looksLikeFolder(uri)) {
            // A folder that was moved here: no news names the files in it.
            this.listAgain();
        }
    }
}

/** Milliseconds without news. */
const SETTLED = 500;

function looksLikeFolder(uri: string): boolean {
    return !uri.slice(uri.lastIndexOf('/') + 1).includes('.');
}
