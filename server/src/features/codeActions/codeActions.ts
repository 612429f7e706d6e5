import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-types';
import type { Finding } from '../../checks/report';
import { DIAGNOSTIC_SOURCE } from '../diagnostics';
import { attribute } from './attribute';
import { decide } from './decide';
import { deskQuery } from './deskQuery';
import type { ActionContext, FindingAction } from './findingAction';
import { ignore } from './ignore';
import { makeBound } from './makeBound';
import { openBoth } from './openBoth';
import { peek } from './peek';
import { takeFigure } from './takeFigure';
import { takeFix } from './takeFix';
import { takeWording } from './takeWording';
import { withdrawals } from './withdraw';

/** What is asked of the quick fixes at a place. */
export interface ActionQuestion {
    readonly uri: string;
    readonly range: Range;
    /** Those that the editor has there. */
    readonly diagnostics: readonly Diagnostic[];
    /** Kinds that are wanted, with all below them; undefined for all. */
    readonly only?: readonly string[] | undefined;
}

/** In the order of the menu: what mends the copy, what shows more, what is decided, what asks others. */
const ACTIONS: readonly FindingAction[] = [
    takeFix,
    takeFigure,
    makeBound,
    attribute,
    takeWording,
    peek,
    openBoth,
    decide,
    ignore,
    deskQuery,
];

/** What can be done about the findings that a range touches. */
export function codeActionsAt(context: ActionContext, { uri, range, diagnostics, only }: ActionQuestion): CodeAction[] {
    const { layouts, workspace } = context.features;
    const document = layouts.of(uri);
    if (document === undefined) return [];
    const start = document.offsetAt(range.start);
    const end = document.offsetAt(range.end);
    const touches = ({ passage }: Finding) => passage.end >= start && end >= passage.start;
    const actions: CodeAction[] = [];
    for (const finding of workspace.findings(uri).filter(touches)) {
        const at = { uri, finding, diagnostics: diagnostics.filter((diagnostic) => isOf(diagnostic, finding)) };
        for (const action of ACTIONS) actions.push(...action(context, at));
    }
    for (const finding of workspace.settled(uri).filter(touches)) actions.push(...withdrawals(context, uri, finding));
    return actions.filter(({ kind }) => only === undefined || only.some((wanted) => isWithin(kind, wanted)));
}

/** "quickfix.secondSource" holds "quickfix.secondSource.peek". */
function isWithin(kind: string | undefined, wanted: string): boolean {
    return kind !== undefined && (wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

function isOf(diagnostic: Diagnostic, finding: Finding): boolean {
    if (diagnostic.source !== DIAGNOSTIC_SOURCE) return false;
    const told: unknown = diagnostic.data;
    if (typeof told === 'object' && told !== null && 'id' in told) return told.id === finding.id;
    return diagnostic.code === finding.code && diagnostic.message === finding.message;
}
