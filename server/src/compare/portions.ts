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
        for (const pattern of patterns) {
            for (const match of matchesOf(marked, pattern)) {
                const [share, part, whole] = ['share', 'part', 'whole'].map((name) => match.claim(name));
                if (share?.quantity === undefined || part?.quantity === undefined || whole?.quantity === undefined)
                    continue;
                if (share.figure !== 'percent' || part.kind !== whole.kind || share.extent === 'change') continue;
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
    const slack = isInWords(share) ? Math.max(3, said.value * 0.1) : said.granularity * 0.51;
    const least = (100 * small.min) / Math.max(large.max, 1);
    const most = (100 * small.max) / Math.max(large.min, 1);
    return most >= said.min - slack && least <= said.max + slack;
}

const patterns: readonly RegExp[] = [
    // "54%: 27,000 of the 60,000 voters"; "Two thirds of the council, 30 of its 60 members,"
    figurePattern(
        '{p:share}[^‹›;.:,(]{0,30}(?::|,| –| —| \\() ?(?:or |that is |about |some |nearly )?{cm:part} (?:out )?of (?:the |its |his |her |their |all |a total of )?{cm:whole}',
    ),
    // "Half of the 400 respondents, 240, said"
    figurePattern(
        '{p:share} of (?:the |its |his |her |their |all )?{cm:whole}[^‹›;.:,(]{0,25}(?:,| –| —| \\() ?(?:or |about |some )?{cm:part}(?=[,)]| –| —)',
    ),
    // "30 of its 60 members, or 40%,"
    figurePattern(
        '{cm:part} (?:out )?of (?:the |its |his |her |their |all |a total of )?{cm:whole}[^‹›;.:,(]{0,30}(?:, or| –| —| \\(|,) ?(?:or |about |some |nearly )?{p:share}(?=[,.;)]|$| –| —| of)',
    ),
];
