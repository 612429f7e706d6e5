/** Words with a full stop that a name follows: "Dr. Roe", "Lt. Cmdr. Jane Roe". A sentence never ends behind one. */
export const TITLES_WITH_STOP: ReadonlySet<string> = new Set(
    'mr mrs ms mx dr prof gen brig col maj capt cpt lt cmdr cdr sgt ssgt cpl pvt adm det insp supt sup cllr gov sen rep reps sens rev hon pres fr sr br st ste mt ft messrs mme mlle atty asst assoc dep dir supt vs v cf'.split(
        ' ',
    ),
);

/** Words with a full stop that a number follows: "No. 5", "p. 12", "Sept. 28". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
    'no nos p pp vol vols art arts sec sect fig figs para ch ver approx c ca est jan feb mar apr jun jul aug sep sept oct nov dec'.split(
        ' ',
    ),
);

/** Words with a full stop inside a sentence or at its end: "in Oakdale, Ohio, on", "Acme Inc. said". */
export const ELSEWHERE: ReadonlySet<string> = new Set(
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo inc co corp ltd plc bros dept univ assn ave blvd rd hwy sq jr sr phd esq etc al est e.g i.e eg ie viz ext min max hr hrs mph yr yrs mon tue tues wed thu thur thurs fri sat sun'.split(
        ' ',
    ),
);

/** Words that start a sentence rather than go on with a name: behind "U.S." or "a.m." they end the sentence before. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
    'the a an this that these those he she it they we i you his her its their our my your there here in on at by for from with without of to as after before since during under over about until while when where what who why how if although though because but and or nor so yet however meanwhile also then now both all some most many several few no not one two three four five six seven eight nine ten dozens hundreds thousands police officials residents witnesses authorities firefighters rescuers investigators prosecutors according earlier later last next only even still another other each every more less despite amid among between such that'.split(
        ' ',
    ),
);
