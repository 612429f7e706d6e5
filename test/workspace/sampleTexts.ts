import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceInput } from '../../server/src/text/source';

const folder = path.join(import.meta.dirname, '../../seeds/plane-crash');

/** The sample story as sources, their names as uris. */
export function sampleStory(): SourceInput[] {
    return readdirSync(folder)
        .sort()
        .map((name) => ({ uri: `file:///desk/${name}`, text: readFileSync(path.join(folder, name), 'utf8') }));
}
