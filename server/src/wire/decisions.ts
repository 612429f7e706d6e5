// How a client that has the files enters decisions into a ledger.

/** Makes the ledger's text with a decision in it. */
export const DECIDE = 'secondSource/decide';
/** Makes the ledger's text without a decision. */
export const WITHDRAW_DECISION = 'secondSource/withdrawDecision';
/** The client has written a ledger: it is read anew without waiting for a watcher. */
export const LEDGER_WRITTEN = 'secondSource/ledgerWritten';

/** The client's commands, as code actions name them. */
export const DECIDE_COMMAND = 'secondSource.decide';
export const WITHDRAW_COMMAND = 'secondSource.withdrawDecision';
export const COPY_COMMAND = 'secondSource.copyText';

/** What there is to decide about: the argument of the client's command. */
export interface DecisionOrder {
    /** Uri of the ledger. */
    readonly ledger: string;
    /** The source that the finding starts in. */
    readonly uri: string;
    /** Id of the finding. */
    readonly finding: string;
    readonly code: string;
    readonly verdict: 'checked' | 'disputed' | 'different' | 'ignored';
    /** The finding alone, or its check in the whole source. */
    readonly scope: 'finding' | 'file';
}

export interface WithdrawalOrder {
    /** Uri of the ledger. */
    readonly ledger: string;
    /** Id of the decision. */
    readonly id: string;
}

export interface DecideParams extends DecisionOrder {
    readonly who: string;
    /** ISO 8601. */
    readonly when: string;
    readonly why: string;
    /** The ledger as it is; empty when there is none. */
    readonly text: string;
}

export interface WithdrawParams extends WithdrawalOrder {
    readonly text: string;
}

export type LedgerAnswer =
    /** The ledger as it is to be written, and what its folder's `.gitattributes` says where there is none. */
    | { readonly kind: 'text'; readonly text: string; readonly attributes: string }
    /** Why nothing is to be written: a sentence for the user. */
    | { readonly kind: 'problem'; readonly problem: string };

export interface LedgerWrittenParams {
    readonly ledger: string;
}
