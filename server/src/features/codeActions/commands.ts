// Commands of the client, as the wire has them too: a test holds the two together.

/** Runs in the client with a decision order: asks for a note and enters the decision into the ledger. */
export const DECIDE_COMMAND = 'secondSource.decide';
/** Runs in the client with a withdrawal order: takes a decision out of the ledger. */
export const WITHDRAW_COMMAND = 'secondSource.withdrawDecision';
/** Runs in the client with a text: puts it on the clipboard. */
export const COPY_COMMAND = 'secondSource.copyText';
