import type { Corroboration } from '../../checks/report';
import type { Claim } from '../../claims/claim';
import type { SourceReading } from '../../claims/sourceReading';
import { peopleMeasures } from '../../claims/vocabulary/measures';
import { VAGUE_COUNTS } from '../../mentions/vocabulary/vague';
import type { CellFigure, MeasureRow, MeasureTable } from '../../wire/measureTable';
import { fileName, sourceLabel } from '../sourceLabel';
import { cellOf } from './cellOf';
import { dayInWords } from './day';
import { rowLabel } from './rowLabel';
import { type Given, isMeasured, rowsOf } from './rowsOf';
import { type Standing, standingsIn } from './standingOf';
import { isMarked } from './standings';
import type { TableContext } from './tableContext';

/** The figures of the story that a source tells, side by side; undefined when it is no source. */
export function measureTable(context: TableContext, uri: string): MeasureTable | undefined {
    const story = inOrderOfDay(context.workspace.story(uri));
    return story.length === 0 ? undefined : tableOf(context, story);
}

/** The same for sources that are known to tell one story, in the order of the columns. */
function tableOf(context: TableContext, story: readonly SourceReading[]): MeasureTable {
    const { workspace } = context;
    const corroborations = workspace.corroborations(story);
    const standingOf = new Map<Claim, Standing>();
    const figures: Given[] = [];
    for (const source of story) {
        const measured = source.claims.filter(isMeasured);
        const standing = standingsIn(workspace, corroborations, source.uri, measured);
        for (const claim of measured) {
            const own = standing(claim);
            // Words without a number, "survivors", stand in the table only where they do not fit.
            if (claim.kind === 'statement' && !isMarked(own.standing)) continue;
            standingOf.set(claim, own);
            figures.push({ source, claim });
        }
    }
    const findings = story.flatMap(({ uri }) => workspace.findings(uri));
    const rows = rowsOf(figures, corroborations, findings).map((given): MeasureRow => {
        const cells = story.map((source) => {
            const claims = given.filter((one) => one.source === source).map((one) => one.claim);
            return cellOf(context, source, claims, (claim) => standingOf.get(claim) as Standing);
        });
        const marked = cells.some((cell) => cell.some((figure) => isMarked(figure.standing)));
        const several = cells.filter((cell) => cell.some(saysHowMany)).length > 1;
        const label = rowLabel(given.map(({ claim }) => claim));
        const sums = sumsWith(corroborations, given);
        return { id: label, label, standing: several || marked ? 'compared' : 'single', cells, sums };
    });
    return {
        sources: story.map(({ uri, published }) => ({
            uri,
            label: sourceLabel(context, uri),
            file: fileName(uri),
            ...(published === undefined ? {} : { published, day: dayInWords(published) }),
        })),
        rows: withOwnIds(inOrderOfWeight(rows, new Map(rows.map((row, nth) => [row, nth])))),
        sums: workingsOf(corroborations),
    };
}

/** "several" and "multiple" are borne out by nearly everything. */
function saysHowMany({ printed }: CellFigure): boolean {
    return !VAGUE.has(printed.toLowerCase());
}

const VAGUE: ReadonlySet<string> = new Set(VAGUE_COUNTS.filter(([, least]) => least < 20).map(([phrase]) => phrase));

/** By day, those without one behind; canonical order within. */
function inOrderOfDay(story: readonly SourceReading[]): readonly SourceReading[] {
    const day = ({ published }: SourceReading) => published ?? '~';
    return [...story].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.uri < b.uri ? -1 : 1));
}

/** Tolls first, in the order of the vocabulary; then what most sources speak of; then in the order of the copy. */
function inOrderOfWeight(rows: readonly MeasureRow[], places: ReadonlyMap<MeasureRow, number>): readonly MeasureRow[] {
    const weights = new Map(
        rows.map((row) => {
            const toll = TOLLS.findIndex((measure) => row.label.startsWith(`people ${measure}`));
            const sources = row.cells.filter((cell) => cell.length > 0).length;
            return [
                row,
                [Number(row.standing === 'single'), toll < 0 ? TOLLS.length : toll, -sources, places.get(row) ?? 0],
            ];
        }),
    );
    return [...rows].sort((a, b) => {
        const [left, right] = [weights.get(a) ?? [], weights.get(b) ?? []];
        const differs = left.findIndex((weight, nth) => weight !== right[nth]);
        return differs < 0 ? 0 : (left[differs] ?? 0) - (right[differs] ?? 0);
    });
}

const TOLLS: readonly string[] = peopleMeasures.map(({ measure }) => (measure === 'laid-off' ? 'laid off' : measure));

/** Two rows may read alike, "profit" of the half and of the year. */
function withOwnIds(rows: readonly MeasureRow[]): readonly MeasureRow[] {
    const seen = new Map<string, number>();
    return rows.map((row) => {
        const nth = (seen.get(row.label) ?? 0) + 1;
        seen.set(row.label, nth);
        return nth === 1 ? row : { ...row, id: `${row.label} (${nth})` };
    });
}

function sumsWith(corroborations: readonly Corroboration[], row: readonly Given[]): readonly string[] {
    const touching = corroborations.filter(({ working, passages }) => {
        if (working === undefined) return false;
        return passages.some(({ uri, start, end }) =>
            row.some(({ source, claim }) => source.uri === uri && claim.start === start && claim.end === end),
        );
    });
    return workingsOf(touching);
}

function workingsOf(corroborations: readonly Corroboration[]): readonly string[] {
    return [...new Set(corroborations.flatMap(({ working }) => working ?? []))];
}
