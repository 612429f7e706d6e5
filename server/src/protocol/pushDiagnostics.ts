import { reportOf, resultIdOf } from './diagnosticReports';
import { Pacer } from './pause';
import type { Session } from './session';

/** Sends the squiggles of every source to a client that does not ask for them: those that changed since the last time. */
export class Publisher {
    /** Result ids as sent, by uri. */
    private readonly sent = new Map<string, string>();

    constructor(private readonly session: Session) {}

    async publish(): Promise<void> {
        const { session, sent } = this;
        const pacer = new Pacer();
        session.shelf.settle();
        const uris = new Set(session.workspace.sources().map((source) => source.uri));
        for (const uri of [...sent.keys(), ...session.shelf.openUris()]) uris.add(uri);
        for (const uri of uris) {
            const resultId = resultIdOf(session, uri);
            if (sent.get(uri) !== resultId) await this.send(uri, resultId);
            await pacer.breathe();
        }
    }

    private async send(uri: string, resultId: string): Promise<void> {
        const { session, sent } = this;
        const diagnostics = reportOf(session, uri);
        const version = session.shelf.versionOf(uri);
        if (resultId === 'none') sent.delete(uri);
        else sent.set(uri, resultId);
        await session.connection.sendDiagnostics({
            uri,
            ...(version === undefined ? {} : { version }),
            diagnostics,
        });
    }
}
