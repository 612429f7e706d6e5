import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from '../protocol/serve';
import { nodeHost } from './nodeHost';

/** Serves one client over standard input and output; ends the process when the client goes. Nothing else may write there. */
export function serveStdio(): void {
    serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout), nodeHost);
}
