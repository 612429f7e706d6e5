import { locationsOf } from '../locations';
import { actionKinds } from './actionKinds';
import type { FindingAction } from './findingAction';

/** Runs in the client: `(uri, position, locations)` as the protocol writes them. */
export const PEEK_COMMAND = 'secondSource.peekLocations';

/** Shows all passages of a finding below the line. */
export const peek: FindingAction = ({ features, abilities }, { finding, diagnostics }) => {
    const locations = locationsOf(features, [finding.passage, ...finding.related]);
    const [here] = locations;
    if (!abilities.peek || here === undefined || locations.length < 2) return [];
    const title = locations.length === 2 ? 'Peek both passages' : `Peek all ${locations.length} passages`;
    return [
        {
            title,
            kind: actionKinds.peek,
            diagnostics: [...diagnostics],
            command: { title, command: PEEK_COMMAND, arguments: [here.uri, here.range.start, locations] },
        },
    ];
};
