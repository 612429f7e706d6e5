import { agreementsBetween } from './supports';
import type { Workspace } from './workspace';

/**
 * Compares what a hover in the source will ask for, one other source a step: whoever rests the pointer on a figure next
 * is answered from what is there. Each step takes some milliseconds; ends where the source changes in between.
 */
export function* prepareHovers(workspace: Workspace, uri: string): Iterable<void> {
    const version = workspace.resultId(uri);
    const story = workspace.story(uri);
    const own = story.find((source) => source.uri === uri);
    for (const other of story) {
        if (own === undefined || workspace.resultId(uri) !== version) return;
        if (other !== own) agreementsBetween(own, other);
        yield;
    }
}
