import { checkSources } from '../../server/src/hosts/engine';
import { readMarked } from './corpus';

/** A slip that a sub-editor would catch: the check that should report it, and the words it shows in. Text offsets. */
export interface Slip {
    readonly check: string;
    /** Sets the slips of one article apart: "3". */
    readonly nth: string;
    readonly spans: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** What the checks say of an article whose slips are known. */
export interface DeskResult {
    readonly found: readonly Slip[];
    readonly missed: readonly Slip[];
    /** Findings that touch no slip: look-alikes that were reported. Hints, which nobody sees in a list, are left out. */
    readonly alarms: readonly string[];
}

/**
 * Reads an article with its slips marked, "[[140 jobs: 60 and 70|sum 2]]", and runs all checks on it. A slip is found when
 * one finding touches every one of its marks.
 */
export function checkDeskArticle(name: string, marked: string): DeskResult {
    const { text, marks } = readMarked(marked, name);
    const slips = new Map<string, Slip>();
    for (const { start, end, notes } of marks) {
        const [check = '', nth = ''] = notes;
        const key = `${check} ${nth}`;
        const span = { start, end, text: text.slice(start, end) };
        slips.set(key, { check, nth, spans: [...(slips.get(key)?.spans ?? []), span] });
    }
    const { findings } = checkSources([
        { uri: name, text, languageId: name.endsWith('.md') ? 'markdown' : 'plaintext' },
    ]);
    const passages = findings
        .filter(({ severity }) => severity !== 'hint')
        .map((finding) => ({ finding, touched: [finding.passage, ...finding.related] }));
    const isTouched = (spans: Slip['spans'], touched: readonly { readonly start: number; readonly end: number }[]) =>
        spans.every((span) => touched.some((one) => one.start < span.end && span.start < one.end));
    const all = [...slips.values()];
    return {
        found: all.filter(({ spans }) => passages.some(({ touched }) => isTouched(spans, touched))),
        missed: all.filter(({ spans }) => !passages.some(({ touched }) => isTouched(spans, touched))),
        alarms: passages
            .filter(({ touched }) => !all.some(({ spans }) => spans.some((span) => isTouched([span], touched))))
            .map(({ finding }) => `${finding.code}: ${finding.message}`),
    };
}
