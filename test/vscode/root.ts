import path from 'node:path';

/** The top folder of this repository, absolute. */
export const root = path.resolve(import.meta.dirname, '../..');
