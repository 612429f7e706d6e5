/** Outcomes that exclude each other, and what has them. Alternatives of regular expressions. */
export interface OutcomeFamily {
    /** What has one of the outcomes each: "counts", "games". */
    readonly nouns: string;
    /** In front of the number: "convicted of ‹14›". */
    readonly ways: readonly string[];
    /** Behind the number: "‹nine› voted for it". As many as there are ways, in their order. */
    readonly behind?: readonly string[];
    /** Whether something with none of the outcomes would be said: a match is won, drawn or lost. */
    readonly closed: boolean;
}

export const outcomeFamilies: readonly OutcomeFamily[] = [
    {
        nouns: 'counts?|charges?|offen[cs]es?|indictments?|allegations?|accusations?',
        ways: [
            '(?:convict(?:ed|s)|found (?:\\p{L}+ )?guilty|guilty)(?: (?:him|her|them|it))? (?:of|on)|pleaded guilty to|upheld',
            '(?:acquit(?:ted|s)|clear(?:ed|s))(?: (?:him|her|them|it))? (?:of|on)|not guilty (?:of|on|to)|dismissed|dropped|threw out|thrown out',
        ],
        closed: false,
    },
    {
        nouns: 'games?|match(?:es)?|tests?|races?|fights?|bouts?|legs|sets|frames|fixtures',
        ways: ['won|win(?:s|ning)?', 'lost|los(?:e|es|ing)', 'drawn|drew|draw(?:s|ing)?|tied'],
        closed: true,
    },
    {
        nouns: 'appeals?|cases?|lawsuits?|suits|disputes?|fines?|elections?|seats?|contests?|hearings?|trials?',
        ways: ['won|win(?:s|ning)?', 'lost|los(?:e|es|ing)', 'withdr[ae]wn?|settled'],
        closed: false,
    },
    {
        nouns: 'penalt(?:y|ies)|shots?|free throws|kicks?|attempts?|chances?|putts?',
        ways: ['scored|made|converted|hit|sank|put away|landed', 'missed|failed with|wasted'],
        closed: false,
    },
    {
        nouns: 'pupils?|students?|candidates?|exams?|cars?|vehicles?|samples?|products?|drivers?|schools?|homes?|kitchens?|restaurants?',
        ways: ['passed', 'failed'],
        behind: ['passed|met the (?:standard|limit)', 'failed'],
        closed: false,
    },
    {
        nouns: '(?:[\\p{L}-]+ )?(?:members|councill?ors|lawmakers|MPs|senators|deputies|delegates|judges|justices|shareholders|votes|voters|commissioners|directors|trustees)',
        ways: [],
        behind: [
            '(?:voted |were |spoke )?(?:for|in favou?r)\\b',
            '(?:voted |were |spoke )?against\\b',
            '(?:abstained|abstentions?|did not vote|were absent)\\b',
        ],
        closed: false,
    },
];
