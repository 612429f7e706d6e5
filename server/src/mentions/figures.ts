import type { Passage } from '../text/passage';
import type { Tokens } from '../text/token';
import type { Figure } from './figure';
import { compose } from './figures/compose';
import { linkConversions } from './figures/conversions';
import type { Reading, Skipped } from './figures/reading';
import { RECOGNISERS } from './figures/recognisers';
import { type Scan, scanPassage } from './figures/scan';
import { mayStart } from './figures/starters';

/** The figures of a passage in order, none overlapping another. Passage offsets. Linear in the passage. Never throws. */
export function recogniseFigures(passage: Passage, tokens: Tokens): Figure[] {
    const scan = scanPassage(passage, tokens);
    const figures: Figure[] = [];
    let floor = 0;
    for (let i = 0; i < scan.lexemes.length; ) {
        const found = mayStart(scan, i) ? recogniseAt(scan, i) : undefined;
        if (found === undefined) {
            i++;
        } else if (found.kind === 'none') {
            i = Math.max(found.to, i + 1);
        } else {
            const { figure, to } = compose(scan, found, floor);
            figures.push(figure);
            i = Math.max(to, i + 1);
            floor = i;
        }
    }
    return linkConversions(scan.text, figures);
}

function recogniseAt(scan: Scan, i: number): Reading | Skipped | undefined {
    for (const recognise of RECOGNISERS) {
        const found = recognise(scan, i);
        if (found !== undefined) return found;
    }
    return undefined;
}
