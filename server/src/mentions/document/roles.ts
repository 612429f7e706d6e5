import type { Passage } from '../../text/passage';
import type { LanguageId } from '../../text/source';
import { monthGate, monthPattern, weekdayPattern } from '../dates/calendar';
import { boilerplate, captionMarks, otherStories } from './boilerplate';

/** What a passage is on its page. */
export type PassageRole = 'headline' | 'deck' | 'subhead' | 'byline' | 'dateline' | 'caption' | 'boilerplate' | 'body';

/** The role of each passage. Wire copy that starts with its first sentence has no headline. */
export function rolesOf(passages: readonly Passage[], languageId: LanguageId): PassageRole[] {
    const roles: PassageRole[] = [];
    let headline = -1;
    let bodies = 0;
    // Behind "Related articles": the headlines of others, up to the next sentence.
    let listed = false;
    for (let at = 0; at < passages.length; at++) {
        const passage = passages[at] as Passage;
        const role = roleOf(passage, {
            bodies,
            headed: headline >= 0,
            behindHeadline: headline >= 0 && bodies === 0,
            last: at === passages.length - 1,
            languageId,
        });
        if (role === 'boilerplate') listed = listed || otherStories.test(passage.text.trim());
        else if (listed && (role === 'caption' || isSentence(passage.text.trim()) || passage.kind === 'heading'))
            listed = false;
        else if (listed) {
            roles.push('boilerplate');
            continue;
        }
        if (role === 'headline') headline = at;
        if (role === 'body') bodies++;
        roles.push(role);
    }
    return roles;
}

interface Position {
    /** Passages of body before this one. */
    readonly bodies: number;
    readonly headed: boolean;
    readonly behindHeadline: boolean;
    readonly last: boolean;
    readonly languageId: LanguageId;
}

function roleOf(passage: Passage, position: Position): PassageRole {
    const text = passage.text.trim();
    if (text === '' || isBoilerplate(text)) return 'boilerplate';
    if (passage.kind === 'heading') return position.headed || position.bodies > 0 ? 'subhead' : 'headline';
    if (passage.kind !== 'paragraph') return 'body';
    if (isByline(text, position)) return 'byline';
    if (isDateline(text)) return 'dateline';
    if (text.length < 600 && captionMarks.some((mark) => mark.test(text))) return 'caption';
    if (isSentence(text)) return 'body';
    if (!position.headed && position.bodies === 0) {
        // A lone fragment is a note, not a page with a headline.
        return position.last || text.length > longestHeadline || !/\p{L}.*\s.*\p{L}/u.test(text) ? 'body' : 'headline';
    }
    if (position.behindHeadline && text.length <= longestDeck) return 'deck';
    return text.length <= longestSubhead && /\p{L}{2}/u.test(text) && !position.last ? 'subhead' : 'body';
}

function isBoilerplate(text: string): boolean {
    return text.length < 400 && boilerplate.some((shape) => shape.test(text));
}

/** Whether a passage stops like a sentence. A headline may ask or call, but it has no full stop. */
function isSentence(text: string): boolean {
    if (/[.…:;,][”"’'»)\]]*$/.test(text) && !/\b(?:U\.S|U\.K|Inc|Corp|Jr)\.$/.test(text)) return true;
    if (/[?!][”"’'»)\]]*$/.test(text)) return text.length > longestSubhead;
    // "A first. Then a second": two sentences whose last stop is missing.
    return /\p{Ll}{3}[.!?] \p{Lu}/u.test(text) && text.length > longestHeadline;
}

function isByline(text: string, { bodies }: Position): boolean {
    if (text.length > 120) return false;
    if (
        /^(?:(?:the )?associated press|reuters|afp|agence france-presse|upi|staff (?:writer|reporter)s?|pa media|bloomberg)$/i.test(
            text,
        )
    )
        return true;
    if (
        /^by:? \p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’' ,&|@-]+$/iu.test(text) &&
        /^by:? \p{Lu}/iu.test(text) &&
        text.length < 70 &&
        !/[.!?]$/.test(text) &&
        !/\b(?:the|a|of|said|was)\b/.test(text)
    )
        return true;
    if (bodies > 1) return false;
    if (
        /^(?:by|words by|story by|written by|from our|by our)\s+(?:\p{Lu}|own|staff|special|correspondent|a staff|a correspondent|political)/iu.test(
            text,
        )
    )
        return !/\b(?:said|was|were|has|had|is)\b/.test(text);
    return /^[\p{Lu}][\p{L}.’' -]+(?:,| \|| -|–) (?:staff|senior|chief|political|special|business|crime|sports?|health)?\s?(?:writer|reporter|correspondent|editor)\b.{0,40}$/iu.test(
        text,
    );
}

/** "Published Thursday, Oct. 10, 2013", "LEEDS, March 3": a date and little else. */
function isDateline(text: string): boolean {
    if (text.length > 120 || !/\d/.test(text)) return false;
    const rest = text.replace(dateWords, '').replace(/[\s\d:.,|()*_\-–—/]+/g, '');
    if (rest === '')
        return (
            /\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/.test(text) ||
            (/\d/.test(text) && monthGate.test(text)) ||
            /^[*_(]*(?:last )?(?:updated|published|posted)\b/i.test(text)
        );
    return (
        /^[*_(]*(?:first )?(?:published|updated|posted|last (?:updated|modified)|created|date)\b/i.test(text) &&
        rest.length < 50
    );
}

const dateWords = new RegExp(
    `${weekdayPattern}|${monthPattern}|\\b(?:published|updated|posted|first|last|modified|created|date|on|at|a\\.m\\.|p\\.m\\.|am|pm|GMT|UTC|EST|EDT|ET|BST|CET|st|nd|rd|th)\\b`,
    'gi',
);

/** Characters. */
const longestHeadline = 160;
const longestDeck = 240;
const longestSubhead = 90;
