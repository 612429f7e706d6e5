import type { Finding, Ruling } from '../../server/src/checks/report';
import { decideOn } from '../../server/src/decisions/decideOn';
import type { Decision } from '../../server/src/decisions/decision';
import { Workspace } from '../../server/src/workspace/workspace';
import { readAnnotated } from '../support/annotated';

/** Sources of one story and the decisions about them. */
export interface LedgerDesk {
    readonly workspace: Workspace;
    /** The decisions so far. */
    readonly decisions: readonly Decision[];
    /** Findings of one check over all sources. */
    findings(code: string): readonly Finding[];
    /** Decides about the only finding of a check; throws when there is none, or more. */
    decide(code: string, verdict: Ruling): Decision;
    /** Takes decisions as they come from a ledger. */
    take(decisions: readonly Decision[]): readonly string[];
    /** Replaces words of a source that stand there once; throws when they do not. */
    edit(name: string, words: string, by: string): void;
    /** Replaces a whole source. */
    rewrite(name: string, text: string): void;
    textOf(name: string): string;
}

const FOLDER = 'file:///desk/';

/** The path of a source of annotated copy: its name. */
export function pathOf(uri: string): string | undefined {
    return uri.startsWith(FOLDER) ? decodeURIComponent(uri.slice(FOLDER.length)) : undefined;
}

export function openLedgerDesk(copy: string): LedgerDesk {
    const workspace = new Workspace({ story: 'one', severity: {} });
    for (const source of readAnnotated(copy).sources) workspace.set(source);
    let decisions: readonly Decision[] = [];
    const findings = (code: string) => workspace.report().findings.filter((finding) => finding.code === code);
    const textOf = (name: string): string => {
        const text = workspace.text(FOLDER + name);
        if (text === undefined) throw new Error(`No source is named ${name}.`);
        return text;
    };
    const take = (taken: readonly Decision[]) => {
        decisions = taken;
        return workspace.decide([{ decisions, pathOf }]);
    };
    return {
        workspace,
        get decisions() {
            return decisions;
        },
        findings,
        take,
        textOf,
        decide(code, verdict) {
            const [finding, ...more] = findings(code);
            if (finding === undefined || more.length > 0) throw new Error(`${code}: not just one finding.`);
            const decision = decisionOn(workspace, finding, verdict);
            take([...decisions, decision]);
            return decision;
        },
        edit(name, words, by) {
            const text = textOf(name);
            const at = text.indexOf(words);
            if (at < 0 || text.indexOf(words, at + 1) >= 0)
                throw new Error(`"${words}" does not stand once in ${name}.`);
            workspace.set({ uri: FOLDER + name, text: text.replace(words, () => by) });
        },
        rewrite(name, text) {
            workspace.set({ uri: FOLDER + name, text });
        },
    };
}

/** A decision about a finding, by Ann on the first of May. */
export function decisionOn(workspace: Workspace, finding: Finding, verdict: Ruling): Decision {
    const anchors = workspace.anchors(finding, pathOf);
    const who = 'Ann Lee';
    return decideOn(finding.code, anchors, { verdict, who, when: '2025-05-01T09:30:00Z', why: 'called the police' });
}
