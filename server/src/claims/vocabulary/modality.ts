/** Words that deny what stands behind them in the clause. */
export const negations: ReadonlySet<string> = words(`
    not n't never no nobody none nothing neither nor without cannot hardly denied deny denies denying false falsely untrue refused refrained declined
    avoided failed
`);

/** Words that make what stands in their clause a possibility, plan, try or wish. */
export const hypotheticals: ReadonlySet<string> = words(`
    may might could would should can if unless whether feared fear fears expected expects expect plans plan planned planning hopes hope hoped forecast
    forecasts projected predicted predicts potentially possibly perhaps likely possible proposed aims aim intends intend threatened threatens will 'll
    wants want seeks seek ready capacity allows permits licensed certified maximum risk risks believed estimate imagine suppose warned warns attempted tried tries trying conspired plotted
    plotting considering considers consider mulling weighing unlikely
`);

function words(text: string): ReadonlySet<string> {
    return new Set(text.trim().split(/\s+/));
}
