import type { Spot } from '../checks/check';
import type { Finding, ReportPassage, Severity } from '../checks/report';
import { quote } from '../checks/words';
import { type Outcome, weightier } from '../decisions/outcome';
import { fingerprint } from '../text/fingerprint';
import type { Decided } from './decided';
import { findingDecision, rulingNote } from './rulings';

/** Turns a spot into a passage with its words, line and column. */
export type Printer = (spot: Spot) => ReportPassage;

/**
 * One finding a passage: the clashes of one check and verdict that start from the same words are told together, so
 * that a claim with four rivals is one line in the list and not four.
 */
export function findingsAt(
    uri: string,
    seen: readonly Decided[],
    print: Printer,
    severityOf: (seen: Decided) => Severity | 'off',
): Finding[] {
    const groups = new Map<string, Turned[]>();
    for (const one of seen) {
        if (severityOf(one) === 'off') continue;
        for (const turned of turnTo(uri, one)) {
            const key = `${one.check.id}|${one.clash.verdict}|${turned.here.start}|${turned.here.end}`;
            const group = groups.get(key);
            if (group === undefined) groups.set(key, [turned]);
            else group.push(turned);
        }
    }
    const findings = [...groups.values()].map((group) => findingOf(group, print, severityOf));
    return findings.sort(
        (x, y) => x.passage.start - y.passage.start || x.passage.end - y.passage.end || (x.id < y.id ? -1 : 1),
    );
}

/**
 * The findings of many sources without telling anything twice: the passage with most rivals comes first and takes
 * them along.
 */
export function findingsOfAll(
    seen: readonly Decided[],
    print: Printer,
    severityOf: (seen: Decided) => Severity | 'off',
): Finding[] {
    const left = new Set(seen.filter((one) => severityOf(one) !== 'off'));
    const findings: Finding[] = [];
    const bySpot = new Map<string, Turned[]>();
    for (const one of left) {
        for (const turned of bothEnds(one)) {
            const key = `${one.check.id}|${one.clash.verdict}|${turned.here.uri}|${turned.here.start}|${turned.here.end}`;
            const group = bySpot.get(key);
            if (group === undefined) bySpot.set(key, [turned]);
            else group.push(turned);
        }
    }
    const groups = [...bySpot].sort(([keyA, a], [keyB, b]) => b.length - a.length || (keyA < keyB ? -1 : 1));
    for (const [, group] of groups) {
        const open = group.filter((turned) => left.has(turned.one));
        if (open.length === 0) continue;
        for (const turned of open) left.delete(turned.one);
        findings.push(findingOf(open, print, severityOf));
    }
    return findings.sort(
        (x, y) =>
            compareText(x.passage.uri, y.passage.uri) ||
            x.passage.start - y.passage.start ||
            x.passage.end - y.passage.end ||
            compareText(x.id, y.id),
    );
}

/** A clash seen from one of its ends. */
interface Turned {
    readonly one: Decided;
    readonly here: Spot;
    readonly there: Spot;
}

function turnTo(uri: string, one: Decided): Turned[] {
    return bothEnds(one).filter(({ here }) => here.uri === uri);
}

/** A clash has two ends, but for one that lies in a single passage ("Wednesday, December 29, 2016"). */
function bothEnds(one: Decided): Turned[] {
    const { a, b } = one.clash;
    const turned = { one, here: a, there: b };
    return isOneSpot(turned) ? [turned] : [turned, { one, here: b, there: a }];
}

function isOneSpot({ here, there }: Turned): boolean {
    return here.uri === there.uri && here.start === there.start && here.end === there.end;
}

function findingOf(group: readonly Turned[], print: Printer, severityOf: (seen: Decided) => Severity | 'off'): Finding {
    const ordered = [...group].sort(
        (x, y) =>
            rank(severityOf(x.one)) - rank(severityOf(y.one)) ||
            Number(hasFigure(print(y.there))) - Number(hasFigure(print(x.there))) ||
            compareText(x.there.uri, y.there.uri) ||
            x.there.start - y.there.start,
    );
    const lead = ordered[0] as Turned;
    const { check, clash } = lead.one;
    const passage = print(lead.here);
    const related = ordered
        .filter((turned) => !isOneSpot(turned))
        .map(({ there, one }) => {
            const other = print(there);
            return {
                ...other,
                relation: 'contradicts' as const,
                message:
                    one.clash.reason === clash.reason
                        ? quote(other.text, 80)
                        : `${quote(other.text, 80)} ${one.clash.reason}`,
            };
        });
    const working = ordered
        .flatMap(({ one }) => one.clash.working ?? [])
        .map((spot) => ({ ...print(spot), relation: 'working' as const, message: 'Part of the sum' }));
    const [first] = related;
    const more = related.length > 1 ? ` (and ${related.length - 1} more)` : '';
    const message =
        first === undefined
            ? `${quote(passage.text)}: ${clash.reason}.\n${clash.advice}`
            : `${quote(passage.text)} – ${first.uri === passage.uri ? `line ${first.line}` : nameOf(first.uri)}: ${quote(first.text)}${more}.\n${clash.reason}. ${clash.advice}`;
    const severity = severityOf(lead.one);
    const outcomes = ordered.flatMap(({ one }) => one.outcome ?? []);
    const notes = new Set(outcomes.flatMap((outcome) => rulingNote(outcome) ?? []));
    const weightiest = outcomes.reduce<Outcome | undefined>((most, outcome) => weightier(outcome, most), undefined);
    return {
        id: fingerprint([
            check.id,
            clash.verdict,
            passage.uri,
            wordsOf(passage),
            ...related.flatMap((one) => [one.uri, wordsOf(one)]),
        ]),
        code: check.id,
        severity: severity === 'off' ? 'hint' : severity,
        verdict: clash.verdict,
        ...olderOf(ordered),
        message: [message, ...notes].join('\n'),
        passage,
        related: [...related, ...working],
        ...(clash.fix === undefined ? {} : { fix: { ...print(clash.fix.spot), replacement: clash.fix.text } }),
        ...(weightiest === undefined ? {} : { decision: findingDecision(weightiest) }),
    };
}

/** Blanks and line breaks mean nothing: a blank more makes no other finding. */
function wordsOf({ text }: ReportPassage): string {
    return text.replace(/\s+/g, ' ');
}

/** A figure that is newer than one and older than another is no longer the last word. */
function olderOf(group: readonly Turned[]): Pick<Finding, 'older'> {
    const ends = group.flatMap(({ one: { clash }, here }) =>
        clash.older === undefined ? [] : [clash[clash.older] === here ? 'here' : 'there'],
    );
    return ends.length === 0 ? {} : { older: ends.includes('here') ? 'here' : 'there' };
}

/** A rival with a figure is told before one without. */
function hasFigure({ text }: ReportPassage): boolean {
    return /\d/.test(text);
}

/** The last part of a uri, readable: "wire.txt". */
export function nameOf(uri: string): string {
    const last = uri.slice(uri.lastIndexOf('/') + 1);
    try {
        return decodeURIComponent(last);
    } catch {
        return last;
    }
}

function rank(severity: Severity | 'off'): number {
    switch (severity) {
        case 'warning':
            return 0;
        case 'information':
            return 1;
        case 'hint':
            return 2;
        case 'off':
            return 3;
    }
}

function compareText(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
