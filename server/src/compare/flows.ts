import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { figurePattern, matchesOf } from './figurePattern';
import { markedSentences } from './markedSentence';

/** Something that grew and shrank: "opened 16 shops and shut seven, taking its estate to 229 from 220". */
export interface Flow {
    readonly gained: Claim;
    readonly lost: Claim;
    readonly old: Claim;
    readonly new: Claim;
}

/** The flows that sentences tell with all four figures. */
export function flowsOf(source: SourceReading): Flow[] {
    const flows: Flow[] = [];
    for (const marked of markedSentences(source)) {
        if (marked.claims.length < 4) continue;
        for (const pattern of patterns) {
            for (const match of matchesOf(marked, pattern)) {
                const [gained, lost, old, after] = ['gained', 'lost', 'old', 'new'].map((name) => match.claim(name));
                if (gained === undefined || lost === undefined || old === undefined || after === undefined) continue;
                if (
                    ![gained, lost, old, after].every(
                        (claim) => claim.kind === gained.kind && claim.quantity?.bound === 'exactly',
                    )
                )
                    continue;
                flows.push({ gained, lost, old, new: after });
            }
        }
    }
    return flows;
}

const gain =
    '(?:opened|opens|added|adds|hired|hires|won|gained|recruited|bought|acquired|built|signed|took on|launched|welcomed|admitted|received|took in)';
const lose =
    '(?:shut|shuts|closed|closes|lost|loses|sold|cut|shed|sheds|laid off|scrapped|demolished|axed|released|sent home|discharged)';
const few = '[^‹›;]{0,40}?';
const both = [
    `\\b${gain}${few}{cm:gained}${few}\\b(?:and|but|while) (?:also |then |it )?${lose}${few}{cm:lost}`,
    `\\b${lose}${few}{cm:lost}${few}\\b(?:and|but|while) (?:also |then |it )?${gain}${few}{cm:gained}`,
];
const ends = [`\\bto {cm:new}${few}\\bfrom {cm:old}`, `\\bfrom {cm:old}${few}\\bto {cm:new}`];
const patterns: readonly RegExp[] = both.flatMap((first) =>
    ends.map((last) =>
        figurePattern(
            `${first}~, (?:taking|bringing|leaving|moving|lifting|raising|cutting|reducing)[^‹›;]{0,40}?${last}`,
        ),
    ),
);
