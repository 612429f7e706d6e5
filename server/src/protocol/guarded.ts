import type { Connection } from 'vscode-languageserver';

/**
 * Work that nobody waits for, made safe: what goes wrong is said in the log. Unseen, it would end the process, and the
 * editor would start it again only a few times.
 */
export function guarded<A extends unknown[]>(
    connection: Connection,
    work: (...args: A) => Promise<void> | void,
): (...args: A) => Promise<void> {
    return async (...args) => {
        try {
            await work(...args);
        } catch (error) {
            connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        }
    };
}
