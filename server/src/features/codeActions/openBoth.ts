import { locationsOf } from '../locations';
import { actionKinds } from './actionKinds';
import type { FindingAction } from './findingAction';

/** Runs in the client: opens two locations side by side. */
export const OPEN_BOTH_COMMAND = 'secondSource.openBoth';

/** Opens the finding's own passage and its first rival. */
export const openBoth: FindingAction = ({ features, abilities }, { finding, diagnostics }) => {
    const locations = locationsOf(features, [finding.passage, ...finding.related]).slice(0, 2);
    if (!abilities.trees || locations.length < 2) return [];
    const title = 'Open both passages side by side';
    return [
        {
            title,
            kind: actionKinds.openBoth,
            diagnostics: [...diagnostics],
            command: { title, command: OPEN_BOTH_COMMAND, arguments: locations },
        },
    ];
};
