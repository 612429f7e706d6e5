/** Words of a rise, in front of an amount or behind it. Alternatives of a regular expression. */
export const risingWords =
    'rose|rise|rises|risen|rising|up|grew|grow|grows|grown|growing|growth|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|' +
    'surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|widen(?:s|ed|ing)?|expand(?:s|ed|ing)?|improv(?:e|es|ed|ing|ement)|leap(?:s|ed|t)?|swell(?:s|ed)?|' +
    'higher|more|larger|bigger|greater|longer|taller|heavier|dearer|upturn|uptick|expansion|rais(?:e|es|ed|ing)|edged up|ticked up|add(?:s|ed)';

/** Words of a fall. */
export const fallingWords =
    'fell|fall|falls|fallen|falling|down|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slip(?:s|ped|ping)?|slid|slide|slump(?:s|ed)?|' +
    'plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|shr[aiu]nk|dip(?:s|ped)?|narrow(?:s|ed|ing)?|contract(?:s|ed|ing)|shed|lower|less|fewer|smaller|shorter|lighter|cheaper|cut|cuts|cutting|' +
    'reduc(?:e|es|ed|ing|tion)|downturn|contraction|loss|lost|los(?:e|es|ing)|edged down|slash(?:ed|es)?|trim(?:med)?';

/** Words that put a percentage on another base than the two figures beside it: nothing is computed. */
export const otherBase =
    /\b(?:constant[- ]currenc|like-for-like|same-store|organic|real[- ]terms|inflation|annuali[sz]ed|seasonal|excluding|compound|on average|average annual|per capita|respectively|adjusted for|adjusting for|split|pro forma|consensus|rebased|weighted)|(?<!‹[cmu]\d+› )\b(?:a|per|each|every) (?:year|month|quarter|week|decade)\b|\bannually\b/i;
