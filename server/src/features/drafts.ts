import type { Workspace } from '../workspace/workspace';

/** Whether a source says of itself, in its head, that it is a draft: `role: draft`. */
export function isDeclaredDraft(workspace: Workspace, uri: string): boolean {
    return workspace.source(uri)?.role?.toLowerCase() === 'draft';
}
