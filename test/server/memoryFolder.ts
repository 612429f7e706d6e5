import type { ProtocolConnection } from 'vscode-languageserver-protocol/node';
import type { ReadSourceAnswer, ReadSourceParams } from '../../server/src/wire/sourceFiles';

/** Files that exist only in the client, as in a virtual workspace: what the server knows of them, it has asked for. */
export class MemoryFolder {
    readonly files = new Map<string, Uint8Array>();
    /** Uris that the server has read, in order. */
    readonly reads: string[] = [];
    /** Milliseconds that a file takes to be read. */
    delay = 0;
    /** What every reading waits for: a test that holds it decides when a file has been read. */
    gate: Promise<void> = Promise.resolve();

    /** `folder`: its uri. */
    constructor(
        files: Readonly<Record<string, string | Uint8Array>>,
        readonly folder = 'vscode-vfs://desk/story',
    ) {
        for (const [name, content] of Object.entries(files)) this.write(name, content);
    }

    uri(name: string): string {
        return `${this.folder}/${name.split('/').map(encodeURIComponent).join('/')}`;
    }

    write(name: string, content: string | Uint8Array): void {
        this.files.set(this.uri(name), typeof content === 'string' ? new TextEncoder().encode(content) : content);
    }

    delete(name: string): void {
        this.files.delete(this.uri(name));
    }

    offer(connection: ProtocolConnection): void {
        connection.onRequest('secondSource/listSources', ({ limit }: { limit: number }) => {
            const uris = [...this.files.keys()];
            return { uris: uris.slice(0, limit + 1), more: uris.length > limit, excluded: ['**/hidden'] };
        });
        connection.onRequest<ReadSourceAnswer, void>(
            'secondSource/readSource',
            async ({ uri, maxBytes }: ReadSourceParams) => {
                this.reads.push(uri);
                await this.gate;
                if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
                const bytes = this.files.get(uri);
                if (bytes === undefined) return { kind: 'missing' };
                if (bytes.length > maxBytes) return { kind: 'too-large', size: bytes.length };
                return { kind: 'bytes', base64: Buffer.from(bytes).toString('base64') };
            },
        );
    }
}
