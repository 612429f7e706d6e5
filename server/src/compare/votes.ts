import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { figurePattern, matchesOf } from './figurePattern';
import { markedSentences } from './markedSentence';

/** A vote, series or poll whose numbers cannot be. */
export interface Impossible {
    /** Source offsets. */
    readonly stated: Span;
    readonly against: Span;
    readonly reason: string;
}

/** Votes with more voters than there are, series that cannot stand so, shares of one vote beyond 100 per cent. */
export function impossibleVotes(source: SourceReading): Impossible[] {
    const found: Impossible[] = [];
    for (const marked of markedSentences(source)) {
        for (const pattern of bodies) {
            for (const match of matchesOf(marked, pattern)) {
                const vote = match.claim('vote');
                const size = match.claim('size');
                const cast = (vote?.quantity?.value ?? 0) + (vote?.pair ?? 0);
                if (
                    vote?.pair === undefined ||
                    size?.quantity?.bound !== 'exactly' ||
                    cast <= size.quantity.value ||
                    size.quantity.value < 3
                )
                    continue;
                found.push({
                    stated: vote.focus,
                    against: size.focus,
                    reason: `${vote.quantity?.value} + ${vote.pair} = ${cast} votes, of ${size.quantity.value}`,
                });
            }
        }
        found.push(...seriesIn(marked.sentence, source.text));
        const shares = sharesOfVote(marked.text, marked.claims);
        if (shares !== undefined) found.push(shares);
    }
    return found;
}

/** "Lead the series 3-2 going into game 7": five games have been played, or six. */
function seriesIn({ start, end }: Span, text: string): Impossible[] {
    const words = text.slice(start, end);
    const lead = series.exec(words);
    const next = /\bgame (\d|one|two|three|four|five|six|seven)\b/i.exec(words);
    if (lead === null || next === null) return [];
    const [wins, losses] = [Number(lead[1] ?? lead[3]), Number(lead[2] ?? lead[4])];
    const game = Number.isNaN(Number(next[1])) ? numbers.indexOf((next[1] ?? '').toLowerCase()) : Number(next[1]);
    const played = wins + losses;
    const ahead = /\b(?:going into|ahead of|before|into|heading (?:in)?to) game\b/i.test(words);
    if (game < 2 || game > 7 || (played === game && !ahead) || played === game - 1) return [];
    return [
        {
            stated: { start: start + lead.index, end: start + lead.index + lead[0].length },
            against: { start: start + next.index, end: start + next.index + next[0].length },
            reason: `${wins}–${losses} is ${played} games, the copy speaks of game ${game}`,
        },
    ];
}

function over(claims: readonly Claim[]): Span {
    return {
        start: Math.min(...claims.map((claim) => claim.focus.start)),
        end: Math.max(...claims.map((claim) => claim.focus.end)),
    };
}

/** "52% of the vote to 51%". */
function sharesOfVote(text: string, claims: readonly Claim[]): Impossible | undefined {
    const isPoll =
        (stancesIn(text) >= 3 && /[,;] |\band\b/.test(text)) ||
        (/\b(?:poll|survey)\b/i.test(text) &&
            /\b(?:(?:all )?others?|undecided|the rest) (?:on|at|with|were|was|had)\b/i.test(text));
    if (!isPoll && (!/\bof the (?:popular |total )?votes?\b/i.test(text) || /\b(?:poll|survey)\b/i.test(text)))
        return undefined;
    if (otherShares.test(text)) return undefined;
    const shares = claims.filter((claim) => claim.figure === 'percent' && claim.quantity?.bound === 'exactly');
    if (shares.length < 2 || shares.length !== claims.filter((claim) => claim.figure === 'percent').length)
        return undefined;
    const sum = shares.reduce((all, share) => all + (share.quantity?.min ?? 0), 0);
    if (sum <= 101) return undefined;
    const total = Number(shares.reduce((all, share) => all + (share.quantity?.value ?? 0), 0).toFixed(2));
    return {
        stated: over(shares.slice(0, 1)),
        against: over(shares.slice(1)),
        reason: `${shares.map((share) => share.quantity?.value).join(' + ')} = ${total}% of one ${isPoll ? 'poll' : 'vote'}`,
    };
}

/** How many of the stances that exclude each other a sentence gives: for, against, undecided. */
function stancesIn(text: string): number {
    return stances.filter((stance) => stance.test(text)).length;
}

const stances: readonly RegExp[] = [
    /\b(?:in favou?r|for it|said yes|support(?:ed|s)?|back(?:ed|s)?|approved?|satisfied|agreed?)\b/i,
    /\b(?:against|opposed?|said no|disapproved?|dissatisfied|disagreed?)\b/i,
    /\b(?:undecided|unsure|not sure|(?:no|without an?) (?:opinion|view|answer)|(?:did not|didn't|do not|don't) know|neither)\b/i,
];

/** Words that tell of more than one vote, or of other percentages. */
const otherShares =
    /\b(?:up|down|from|rose|fell|compared|turnout|counted|precincts|reporting|previous|last|earlier|in \d{4}|women|men|among|each|respectively|margin|points|counties|county|state|states|while in|district|first round|runoff|run-off|primary)\b/i;

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const members =
    '(?:[ -](?:judge|justice|member|juror|senator|councill?or|commissioner|director|trustee|governor|strong|person)s?)';
const bodies: readonly RegExp[] = [
    figurePattern(`{s:vote}[^‹›;]{0,60}\\b(?:of|by|among|from) (?:the |its |all )?{c:size}${members}`),
    figurePattern('{s:vote}[^‹›;]{0,40}\\bin the {c:size}-(?:seat|member|strong) '),
    figurePattern(
        `\\b(?:the |its |an? |of ){c:size}${members}[^‹›;]{0,60}(?:voted|ruled|split|decided|divided)[^‹›;]{0,30}{s:vote}`,
    ),
];
const series =
    /\b(?:lead(?:s|ing)?|led|trail(?:s|ing)?|tied?|level|even) (?:the |their |this )?(?:best-of-\w+ |final |playoff |championship )*series(?: at| by)? (\d)[-–](\d)\b|\b(\d)[-–](\d) series lead\b/i;
