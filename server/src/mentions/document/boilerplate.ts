/** Lines that a page carries around its copy. Each is tried on a whole passage; none may match a sentence of copy. */
export const boilerplate: readonly RegExp[] = [
    /^(?:(?:for )?immediate release|(?:press|news|media) release|(?:strictly )?(?:under )?embargo(?:ed)?\b.{0,60}|not for (?:publication|release)\b.{0,60})$/i,
    /^(?:ends|[-–— ]*(?:ends|30|more)[-–— ]+|#{2,}|more to (?:come|follow))\.?$/i,
    /^(?:URGENT|EXCLUSIVE|BREAKING|ALERT|BULLETIN|WRAP|WRITETHRU|UPDATE \d+)[:.]?$/,
    /^[A-Z]{2,}(?:[-/–][A-Z0-9&]{2,}){1,6}$/,
    /^(?:getting|loading) your .{0,40}\bplayer\b/i,
    /^[|·•*\-–—_=~#\s.…]+$/,
    /^advertisement(?:s)?\.?$/i,
    /^(?:story|article|advertisement) continues? (?:below|after)/i,
    /^(?:continue|keep) reading\b/i,
    /^(?:sign up|subscribe|register|log in|join us|follow us)\b.{0,160}$/i,
    /^(?:click|tap) (?:here|to|on)\b/i,
    /^(?:read|see|watch|listen)(?: more| also|:| next| this)/i,
    /^(?:related|recommended|most read|trending|more (?:on|from|stories)|editor[’']?s picks?|you may also like|in case you missed it)\b.{0,120}$/i,
    /^\(?(?:with|additional|includes?)\b.{0,30}\b(?:inputs?|reporting|material|contribut)\w*\b.{0,120}\)?\.?$/i,
    /^\(?(?:with )?(?:inputs|agencies|agency inputs)\b.{0,80}\)?\.?$/i,
    /^\(?(?:additional )?reporting by\b.{0,200}$/i,
    /^\(?(?:editing|writing|compiled|produced) by\b.{0,160}$/i,
    /^(?:send|share|print|e-?mail|tweet|pin) (?:this )?(?:page|story|article|post|this)\b.{0,80}$/i,
    /^(?:share|print|email|facebook|twitter|google|linkedin|pinterest|whatsapp|reddit|more|comments?|copy link|like this: .*|share this:? .*)$/i,
    /\bjavascript\b.{0,60}$/i,
    /^from wikipedia\b/i,
    /^(?:copyright|©|\(c\) )/i,
    /\ball rights reserved\b/i,
    /^this (?:material|story|article|content) (?:may not|was (?:originally|first)|is (?:published|republished))\b/i,
    /^(?:the [\w ]+ )?contributed to this (?:report|story|article)\b/i,
    /\bcontributed to this (?:report|story|article)\.?$/i,
    /^(?:photo|image|picture|video|credit|source|file photo|photograph)s?(?: credit| by| courtesy(?: of)?)?:? .{0,60}$/i,
    /^\(?(?:provided photo|file|photo|image|ap|reuters|getty|afp)\b[^.]{0,40}\)$/i,
    /^(?:view results|vote|loading\.*|top stories|breaking news|back to top|skip to .*|cookie .*|accept(?: all)?(?: cookies)?)$/i,
    /^(?:do you have|got) (?:a (?:story|tip)|information)\b.{0,120}$/i,
    /^(?:download|get) (?:the|our) .{0,40}\bapp\b/i,
    /^(?:for more|to read more)\b.{0,80}\b(?:visit|click|follow|go to)\b/i,
];

/** Lines over a list of other stories: the list is no copy of this one. */
export const otherStories =
    /^(?:related|recommended|most read|trending|more (?:on|from|stories)|read more|you may also like)\b.{0,60}$/i;

/** Marks a passage as the words under a picture: a credit at its end or a label at its start. */
export const captionMarks: readonly RegExp[] = [
    /^(?:pictured|caption|photo caption|above|below|left|right|file|in this (?:photo|image|picture|file photo)\b[^.]{0,80})[:,]/i,
    /\((?:[\w.’' -]{2,40}[/|] ?)?(?:ap|ap photo|reuters|getty(?: images)?|afp|epa|pa|courtesy|file|file photo|handout|photo by|photo:)[^)]{0,60}\)\s*\.?$/i,
    /(?:photograph|photo|image|picture|credit):\s[\p{Lu}][^.]{2,60}$/u,
    /\b(?:\/ ?(?:AP|AFP|EPA|Reuters|Getty Images))\.?$/,
];
