import {
    BrowserMessageReader,
    BrowserMessageWriter,
    createConnection,
    ProposedFeatures,
} from 'vscode-languageserver/browser';
import { serve } from '../protocol/serve';
import { decodeSource } from './decode';
import { compileGlobs } from './globs';

/** The server as a web worker. It has no file system: the client reads. */
const worker = globalThis as unknown as DedicatedWorkerGlobalScope;
serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
    decode: decodeSource,
    globs: compileGlobs,
});
