import type { Claim } from '../../claims/claim';
import type { SourceReading } from '../../claims/sourceReading';
import type { CellFigure } from '../../wire/measureTable';
import { markOf } from './marks';
import { gravest, type Standing } from './standingOf';
import type { TableContext } from './tableContext';

/** What a source gives for one measure. Figures that say the same are told once, with all their places. */
export function cellOf(
    context: TableContext,
    source: SourceReading,
    claims: readonly Claim[],
    standingOf: (claim: Claim) => Standing,
): readonly CellFigure[] {
    const groups = new Map<string, Claim[]>();
    for (const claim of claims) {
        const { quantity, unit } = claim;
        const key = claim.kind === 'statement' ? 'words' : `${quantity?.bound} ${quantity?.value} ${unit}`;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [claim]);
        else group.push(claim);
    }
    return [...groups.values()].flatMap((group) => {
        const figure = figureOf(context, source, group, standingOf);
        return figure === undefined ? [] : [figure];
    });
}

function figureOf(
    { layouts }: TableContext,
    source: SourceReading,
    claims: readonly Claim[],
    standingOf: (claim: Claim) => Standing,
): CellFigure | undefined {
    const [claim] = claims;
    if (claim === undefined) return undefined;
    const found = claims.map(standingOf);
    const quantity = claim.kind === 'statement' ? undefined : (claim.base?.quantity ?? claim.quantity);
    const standing = gravest(found.map((one) => one.standing));
    const mark = markOf(standing);
    return {
        printed: oneLine(source.text.slice(claim.focus.start, claim.focus.end)),
        words: oneLine(claim.text),
        ...(quantity === undefined || !Number.isFinite(quantity.value) ? {} : { value: quantity.value }),
        standing,
        ...(mark === undefined ? {} : { mark }),
        remarks: [...new Set(found.flatMap(({ remarks }) => remarks))],
        places: claims.flatMap((one) => layouts.rangeOf(source.uri, one) ?? []),
    };
}

function oneLine(copy: string): string {
    return copy.replace(/\s+/g, ' ').trim();
}
