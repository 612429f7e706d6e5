import { readable } from '../compare/arithmetic';
import { countedListsOf } from '../compare/countedLists';
import { defineCheck, spot } from './check';
import { withNumber } from './fix';

/**
 * A count and a list that differ.
 *
 * Why: the copy announces four and names three. What to do: an entry has dropped out, or the count was not changed when
 * one did; if the list is a selection, say "including".
 *
 * Reported:
 * ```
 * The mayor named four priorities: education, crime and jobs.
 * ```
 *
 * Reported:
 * ```
 * The club signed two players: Abel, Brown and Cole.
 * ```
 *
 * Reported: more places than announced.
 * ```
 * The chain is to shut three shops, in Harwick, Weston, Fulton and Abel Cross.
 * ```
 *
 * Reported: entries of several words.
 * ```
 * The audit found five faults in the accounts: no receipts for two trips, a missing ledger and unsigned cheques.
 * ```
 *
 * Let pass: some entries are counted themselves.
 * ```
 * The club has signed four players: a goalkeeper, two defenders and a striker.
 * ```
 *
 * Let pass: a selection.
 * ```
 * The mayor named four priorities, including education, crime and jobs.
 * ```
 *
 * Let pass: an "and" inside an entry.
 * ```
 * The mayor named three priorities: food and drink, crime and jobs.
 * ```
 *
 * Let pass: the list goes on.
 * ```
 * The mayor named three priorities: education and crime. The third is housing.
 * ```
 */
export const countAndList = defineCheck({
    id: 'count-and-list',
    title: 'The list has more or fewer entries than announced',
    severity: 'warning',
    *within(source) {
        for (const { count, list, least, most, mayHoldMore } of countedListsOf(source)) {
            const said = count.quantity?.value ?? 0;
            if (said < 2 || said > 12 || (least <= said && said <= most)) continue;
            if (mayHoldMore && most < said) continue;
            const off = said < least ? least - said : said - most;
            // Far off, the list is a selection; twice as many, each entry has a comma inside ("Paris, France").
            if (off > 2 || least === 2 * said || most === 2 * said) continue;
            const listed = said < least ? least : most;
            const fix = least === most ? withNumber(source, count, listed) : undefined;
            yield {
                verdict: 'contradiction',
                a: spot(source, count),
                b: { uri: source.uri, ...list },
                reason: `${readable(said)} announced, ${listed} listed`,
                advice: 'Name the missing one, or change the count.',
                ...(fix === undefined ? {} : { fix }),
            };
        }
    },
});
