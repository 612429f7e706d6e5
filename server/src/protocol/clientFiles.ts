import type { Connection } from 'vscode-languageserver';
import { listSources, readSource } from './requests';
import type { SourceFiles } from './sourceFiles';

/** The client lists and reads: so remote and virtual folders work, and what the user has hidden stays hidden. */
export function clientFiles(connection: Connection): SourceFiles {
    return {
        async list({ include, exclude, limit }) {
            const answer = await connection.sendRequest(listSources, { include, exclude, limit });
            return { ...answer, problems: [] };
        },
        async read(uri, maxBytes) {
            const answer = await connection.sendRequest(readSource, { uri, maxBytes });
            return answer.kind === 'bytes' ? { kind: 'bytes', bytes: bytesOf(answer.base64) } : answer;
        },
    };
}

/** `atob` because it is in Node and in browsers; `Buffer` is not. */
function bytesOf(base64: string): Uint8Array {
    const binary = atob(base64);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes;
}
