/** British base forms whose American spelling is the stem: -ise to -ize, -our to -or, -re to -er, -ence to -ense. */
const british: readonly string[] = (
    'apologise organise organisation realise realisation recognise criticise emphasise minimise maximise prioritise stabilise mobilise modernise privatise ' +
    'nationalise legalise penalise finalise authorise hospitalise vandalise symbolise summarise sympathise terrorise traumatise utilise ' +
    'colour favour harbour honour labour neighbour neighbourhood rumour behaviour endeavour flavour humour armour vapour favourite ' +
    'centre theatre metre litre fibre calibre defence offence licence pretence'
).split(' ');

/** American spelling by British. */
export const american: ReadonlyMap<string, string> = new Map(
    british.map((word) => [
        word,
        word
            .replace(/is(e|ation)$/, 'iz$1')
            .replace(/our/, 'or')
            .replace(/re$/, 'er')
            .replace(/ence$/, 'ense'),
    ]),
);
