import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from '../protocol/serve';
import { nodeHost } from './nodeHost';
import { serveStdio } from './stdio';

/** The server as a process of its own: `--stdio`, else as the client asked (`--node-ipc`, `--pipe=`, `--socket=`). */
if (process.argv.includes('--stdio')) serveStdio();
else serve(createConnection(ProposedFeatures.all), nodeHost);
