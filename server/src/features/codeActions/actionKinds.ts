/** Kinds of the quick fixes: an editor may ask for one of them, or bind one to a key. Stable for ever. */
export const actionKinds = {
    fix: 'quickfix.secondSource.fix',
    takeFigure: 'quickfix.secondSource.takeFigure',
    bound: 'quickfix.secondSource.bound',
    attribute: 'quickfix.secondSource.attribute',
    wording: 'quickfix.secondSource.wording',
    peek: 'quickfix.secondSource.peek',
    openBoth: 'quickfix.secondSource.openBoth',
    decide: 'quickfix.secondSource.decide',
    ignore: 'quickfix.secondSource.ignore',
    withdraw: 'quickfix.secondSource.withdraw',
    query: 'quickfix.secondSource.query',
} as const;
