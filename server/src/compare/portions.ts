import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { figurePattern, matchesOf } from './figurePattern';
import { isInWords } from './glosses';
import { markedSentences } from './markedSentence';

/** A share told with its part and its whole: "Turnout was 54%: 27,000 of the 60,000 voters". */
export interface Portion {
    readonly share: Claim;
    readonly part: Claim;
    readonly whole: Claim;
    /** The part in per cent of the whole: 45. */
    readonly percent: number;
    readonly agrees: boolean;
}

/** The shares that a sentence tells with both figures. */
export function portionsOf(source: SourceReading): Portion[] {
    const portions: Portion[] = [];
    for (const marked of markedSentences(source)) {
        if (marked.claims.length < 3) continue;
        for (const { pattern, apposed } of patterns) {
            for (const match of matchesOf(marked, pattern)) {
                const [share, part, whole] = ['share', 'part', 'whole'].map((name) => match.claim(name));
                if (share?.quantity === undefined || part?.quantity === undefined || whole?.quantity === undefined)
                    continue;
                if (share.figure !== 'percent' || part.kind !== whole.kind) continue;
                // "Fell by a third, 30 of 60": a change; "lost 3,000 hectares, a third of its 9,000" is a share all the same.
                if (apposed ? part.unit !== whole.unit : share.extent === 'change') continue;
                if (apposed && part.quantity.value > whole.quantity.value) continue;
                if (!(whole.quantity.value > 0) || portions.some((one) => one.share === share)) continue;
                const percent = (100 * part.quantity.value) / whole.quantity.value;
                portions.push({ share, part, whole, percent, agrees: fits(share, part, whole) });
            }
        }
    }
    return portions;
}

/** As far as all three are rounded; a share in words is loose. */
function fits(share: Claim, part: Claim, whole: Claim): boolean {
    const [said, small, large] = [share.quantity, part.quantity, whole.quantity];
    if (said === undefined || small === undefined || large === undefined) return true;
    const inWords = isInWords(share);
    // "A third" is 33%, and 31% and 36% as well; "most" is any share above a half, but none below.
    const slack = !inWords ? said.granularity * 0.51 : said.bound === 'exactly' ? Math.max(3, said.value * 0.1) : 0.5;
    const [from, to] = inWords && said.bound === 'exactly' ? [said.value, said.value] : [said.min, said.max];
    const least = (100 * small.min) / Math.max(large.max, 1);
    const most = (100 * small.max) / Math.max(large.min, 1);
    return most >= from - slack && least <= to + slack;
}

const owners = '(?:the |its |his |her |their |all |a total of |an? )?';

/** `apposed`: the share stands behind its part as another way to say it. */
const patterns: readonly { readonly pattern: RegExp; readonly apposed: boolean }[] = [
    // "54%: 27,000 of the 60,000 voters"; "Two thirds of the council, 30 of its 60 members,"
    {
        pattern: figurePattern(
            '{p:share}[^‹›;.:,(]{0,30}(?::|,| –| —| \\() ?(?:or |that is |about |some |nearly )?{cm:part} (?:out )?of (?:the |its |his |her |their |all |a total of )?{cm:whole}',
        ),
        apposed: false,
    },
    // "Half of the 400 respondents, 240, said"
    {
        pattern: figurePattern(
            '{p:share} of (?:the |its |his |her |their |all )?{cm:whole}[^‹›;.:,(]{0,25}(?:,| –| —| \\() ?(?:or |about |some )?{cm:part}(?=[,)]| –| —)',
        ),
        apposed: false,
    },
    // "30 of its 60 members, or 40%,"
    {
        pattern: figurePattern(
            '{cm:part} (?:out )?of (?:the |its |his |her |their |all |a total of )?{cm:whole}[^‹›;.:,(]{0,30}(?:, or| –| —| \\(|,) ?(?:or |about |some |nearly )?{p:share}(?=[,.;)]|$| –| —| of)',
        ),
        apposed: false,
    },
    // "Of the 400 households, 90 had no power, or a third"
    {
        pattern: figurePattern(
            '\\bof (?:the |its |his |her |their |all )?{cm:whole}[^‹›;.:,(]{0,25}, {cm:part}(?:[^‹›;.:(]|‹y\\d+›){1,40},? or (?:about |some )?{p:share}(?=[,.;)]|$)',
        ),
        apposed: false,
    },
    // "has raised $6 million, a third of the $24 million that it needs"; "$15m from the state, 40% of its budget of $60m"
    {
        pattern: figurePattern(
            `{cmu:part}[^‹›;.:,(]{0,30}(?:,| –| —| \\() ?(?:or |that is |about |some |nearly )?{p:share} of ${owners}(?:(?:budget|total|turnover|revenue|income|sales|debts?|costs?|price|value|stake|fund|sum|loan) of )?{cmu:whole}`,
        ),
        apposed: true,
    },
    // "$9 million: recovered so far, an eighth of the $71 million that was owed"
    {
        pattern: figurePattern(
            `^{cmu:part} ?: [^‹›;.:,]{1,60}, (?:or |about |some |nearly )?{p:share} of ${owners}{cmu:whole}`,
        ),
        apposed: true,
    },
];
