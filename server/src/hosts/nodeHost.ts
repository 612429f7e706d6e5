import type { Host } from '../protocol/host';
import { decodeSource } from './decode';
import { folderFiles } from './folders';
import { compileGlobs } from './globs';

/** The server in Node: reads the `file:` folders of clients that do not read for it. */
export const nodeHost: Host = { decode: decodeSource, globs: compileGlobs, files: folderFiles };
