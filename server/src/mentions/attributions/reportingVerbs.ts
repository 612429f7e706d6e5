/** Verbs that say who said it, by lemma. */
export interface ReportingVerb {
    /** The speaker says that it is not so: "denied that". */
    readonly denied?: true;
    /** Takes a listener: "told reporters that". */
    readonly listener?: true;
}

const plain = `
say add state report claim allege assert insist maintain argue contend declare announce confirm acknowledge admit concede reveal disclose
explain note observe remark comment suggest indicate imply emphasize emphasise stress underline highlight reiterate repeat estimate predict expect
forecast believe think fear hope warn caution vow pledge promise swear testify recall recount conclude cite blame accuse describe
write tweet post rage joke quip shout yell whisper reply respond retort answer complain lament find show hint boast mutter
proclaim point urge counter calculate project echo recommend propose signal stipulate opine speculate reckon attest certify guess rule
`;
const withListener = 'tell inform assure remind notify advise convince';
const denials = 'deny reject dismiss refute dispute rebuff rebut';

export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map<string, ReportingVerb>([
    ...words(plain).map((verb) => [verb, {}] as const),
    ...words(withListener).map((verb) => [verb, { listener: true }] as const),
    ...words(denials).map((verb) => [verb, { denied: true }] as const),
]);

/** These report only with a clause or a quotation behind them: "believes that", "found that"; "found a wallet" is no report. */
export const clauseVerbs: ReadonlySet<string> = new Set(
    words(
        'believe think fear hope find show point post write project promise answer propose recall repeat echo counter imply suggest note observe recommend signal indicate declare respond reply shout yell conclude guess add reveal disclose rule',
    ),
);

/** These report with a plain object too: "confirmed the death", "blamed the weather". */
export const objectVerbs: ReadonlySet<string> = new Set(
    words(
        'cite blame accuse deny reject dismiss refute dispute confirm announce report allege claim acknowledge admit describe rebut rebuff predict expect forecast estimate concede',
    ),
);

/** What is said of persons is no report: "claimed the lives of". */
export const lives: ReadonlySet<string> = new Set([
    'life',
    'lives',
    'victim',
    'victims',
    'responsibility',
    'credit',
    'title',
    'crown',
    'victory',
    'asylum',
    'benefits',
    'bronze',
    'silver',
    'gold',
]);

/** Who stands before a colon in a headline: "Police: Two held". */
export const headlineSpeakers: ReadonlySet<string> = new Set(
    words(
        'police sheriff officials official coroner report reports lawyer attorney prosecutors prosecutor witness witnesses source sources authorities cops army military ministry minister officer family mayor governor investigators docs study survey poll court judge affidavit deputies troopers',
    ),
);

/** Adverbs for what somebody unnamed says. */
export const hearsay: ReadonlySet<string> = new Set([
    'reportedly',
    'allegedly',
    'supposedly',
    'purportedly',
    'ostensibly',
]);

/** "is believed to", "are thought to": the same with a verb. */
export const hearsayVerbs: ReadonlySet<string> = new Set([
    'believed',
    'thought',
    'said',
    'reported',
    'understood',
    'alleged',
    'rumored',
    'rumoured',

    'feared',
    'estimated',
    'presumed',
]);

function words(printed: string): readonly string[] {
    return printed.trim().split(/\s+/);
}
