/** What one person, thing or matter can have done or met with in one way only, told by whole phrases. */
export interface Act {
    /** What the ways decide, in an editor's words: "whether there will be an appeal". */
    readonly about: string;
    /** Of whom or what it is told: the person named nearest, any person of the sentence, or the thing in front. */
    readonly of: 'person' | 'anyone' | 'thing';
    /** A phrase in each way; parts of regular expressions, matched without regard to case. */
    readonly ways: readonly string[];
    /** 'later': a later day may bring another way, so sources of different days are let be. */
    readonly changes?: 'later';
    /** 'same': what stands behind the phrase has to agree too: "accepted an offer" and "turned down an offer". */
    readonly object?: 'same';
}

const be = '(?:was|were|is|are|been|being|be)';
const will =
    "(?:will|would|is to|are to|was to|were to|due to|set to|plan(?:s|ned)? to|going to|vow(?:s|ed)? to|there'll)";
const wont =
    "(?:(?:will|would|does|did|do)(?: not|n't)|won't|(?:has|have|had|with) no (?:plans?|intention|wish)(?: to| of)|(?:decided|opted|chose|chosen) not to)";

export const acts: readonly Act[] = [
    {
        about: 'whether there will be an appeal',
        of: 'anyone',
        ways: [
            `${will} (?:(?:lodge|file|launch|be) an )?appeal(?:ed|ing)?\\b|(?:lodged|filed|launched|planned|announced) an appeal\\b`,
            `${wont} (?:(?:lodge|file|launch) an )?appeal(?:ing)?\\b|(?:there )?(?:would|will) be no appeal\\b|(?:ruled out|decided against|waived (?:the|his|her|their) right (?:to|of)) (?:an )?appeal(?:ing)?\\b`,
        ],
    },
    {
        about: 'how the trial ended',
        of: 'person',
        ways: [
            `${be} (?:later |also )?convicted\\b|(?:convicted|(?<!not )guilty) (?:of|on)\\b|found (?:him |her |them )?guilty\\b|convicted (?:him|her|them)\\b|(?:jury|jurors|court|judges?|panel) (?:has |have |had )?convicted\\b`,
            `${be} (?:later |also )?(?:acquitted|exonerated)\\b|(?:cleared|acquitted|not guilty) (?:on|of|by)\\b|found (?:him |her |them )?(?:not guilty|innocent)\\b|(?:acquitted|cleared) (?:him|her|them)\\b|(?:jury|jurors|court|judges?|panel) (?:has |have |had )?(?:acquitted|cleared)\\b|walk(?:ed|s) free\\b`,
        ],
    },
    {
        about: 'the plea',
        of: 'person',
        object: 'same',
        ways: ['\\bple(?:aded|ads|d) guilty to\\b', '\\bple(?:aded|ads|d) not guilty to\\b'],
    },
    {
        about: 'how somebody left',
        of: 'person',
        ways: [
            '\\b(?:resigned|resigns|quits?(?! (?:smoking|drinking|school|college))|stepped down|stepped aside|steps down|stood down|handed in (?:his|her|their) (?:notice|resignation)|tendered (?:his|her|their) resignation)\\b',
            `\\b(?:sacked|fired|dismissed|ousted|forced out|relieved of (?:his|her|their) (?:duties|post|job|command)|removed (?:from office|from (?:the|his|her) post|as))\\b`,
        ],
    },
    {
        about: 'whether it closes',
        of: 'thing',
        ways: [
            `${will} (?:stay|remain|keep|be kept) open\\b|(?:${wont}|(?:was|is|are|were) not (?:to|going to)) (?:close|be closed|shut)\\b|${be} (?:saved|spared) from closure\\b`,
            `${will} (?:close|be closed|shut|be shut|shut down|close its doors)(?= for good| permanently| altogether|[,.;]| with the loss|$)`,
        ],
    },
    {
        about: 'whether it goes ahead',
        of: 'thing',
        ways: [
            `${will} (?:still )?(?:go ahead|take place|be held|be played|go on) (?:as planned|on|this|next|tomorrow|today|in|at|after)\\b|${will} (?:still )?go ahead\\b`,
            `(?:has|have|had|is|are|was|were|been) (?:been )?(?:called off|cancelled|canceled|postponed|scrapped|abandoned)\\b`,
        ],
        changes: 'later',
    },
    {
        about: 'whether somebody lived',
        of: 'person',
        ways: [
            '\\b(?:died|dies|dead) (?:at|on) the (?:scene|spot)\\b|\\b(?:was|were) (?:killed|pronounced dead|declared dead|found dead)\\b|\\bdied instantly\\b|\\bdied in the (?:crash|fire|blast|explosion|attack|collapse|accident|wreck)\\b',
            '\\bsurvived\\b|\\b(?:was|were) (?:unhurt|unharmed|uninjured|rescued alive|found alive|pulled out alive)\\b|\\b(?:escaped|walked away) (?:unhurt|unharmed|uninjured|unscathed|without (?:a scratch|injury)|with minor)',
        ],
        changes: 'later',
    },
    {
        about: 'whether somebody is in custody',
        of: 'person',
        ways: [
            `${be} (?:released|freed) on (?:\\w+ )?bail\\b|${be} (?:granted|given) bail\\b`,
            `${be} (?:remanded|held|kept) in custody\\b|${be} (?:denied|refused) bail\\b|bail ${be} (?:denied|refused)\\b`,
        ],
        changes: 'later',
    },
    {
        about: 'whether somebody has been caught',
        of: 'person',
        ways: [
            `${be} (?:arrested|caught|captured|detained|in custody)\\b`,
            '\\b(?:still|remains?|remained|is|was) (?:at large|on the run|being sought|in hiding)\\b',
        ],
        changes: 'later',
    },
    {
        about: 'whether somebody stayed at the scene',
        of: 'person',
        ways: [
            '\\b(?:stayed|remained|waited) (?:at|on) the (?:scene|spot)\\b|\\bstopped (?:at the scene|to help)\\b',
            '\\b(?:fled|left|ran from|drove (?:away|off) from) the scene\\b|\\b(?:failed|did not) (?:to )?(?:stop|remain) at the scene\\b',
        ],
    },
    {
        about: 'whether it was worn',
        of: 'person',
        object: 'same',
        ways: [
            `\\b(?:was|were|had been) wearing\\b`,
            `\\b(?:was|were) not wearing\\b|\\b(?:was|were)n't wearing\\b|\\bhad not been wearing\\b|\\bwithout wearing\\b`,
        ],
    },
    {
        about: 'whether somebody was armed',
        of: 'person',
        ways: ['\\b(?:was|were|is) (?:heavily )?armed\\b', '\\b(?:was|were|is) (?:unarmed|not armed)\\b'],
    },
    {
        about: 'whether it was accepted',
        of: 'person',
        object: 'same',
        ways: [
            '\\b(?:has |have |had )?(?:accepted|agreed to|taken up|took up|signed|approved|welcomed)\\b',
            '\\b(?:has |have |had )?(?:rejected|turned down|spurned|refused|declined|vetoed|refused to sign|declined to sign)\\b',
        ],
    },
    {
        about: 'whether it is so',
        of: 'person',
        object: 'same',
        ways: [
            '\\b(?:confirmed|acknowledged|admitted)\\b',
            '\\b(?:denied|dismissed (?:reports|claims|suggestions)|rejected (?:reports|claims|suggestions))\\b',
        ],
    },
    {
        about: 'whether all were of one mind',
        of: 'anyone',
        ways: [
            '\\b(?:unanimous|unanimously)\\b',
            '\\b(?:by a majority|majority verdict|split decision|split vote|by a majority of|narrowly (?:approved|passed|rejected|voted))\\b',
        ],
    },
];
