/** Words in front of a number that names and does not count: "Flight 612", "article 91", "page 12". Lower case. */
export const NUMBERED: ReadonlySet<string> = new Set(
    `flight article section route highway interstate motorway page pages pp chapter paragraph clause room gate platform
    channel lane grade tier type phase stage step round part line unit category ward district bus case version exit
    apartment apt suite cell class figure table lot engine squadron division battalion regiment brigade company sector
    zone block plot bay berth pier hall court area site terminal runway building house number no nos num psalm verse
    act scene episode season series volume issue chapter book exhibit appendix schedule annex annexe resolution
    amendment proposition prop measure title rule regulation order directive protocol form area junction mile
    boeing airbus cessna antonov tupolev iphone galaxy playstation xbox windows android apollo vostok soyuz
    ftse dax cac nikkei nasdaq dow s&p topix kospi ibex russell stoxx fortune catch ps gta fifa formula
    division group pool heat level key stage year grade room vitamin covid studio area local chapter
    precinct ladder station post camp pier lock well reactor generation model mark mk mach size
    super bowl wrestlemania euro olympics route county range parallel`
        .trim()
        .split(/\s+/),
);

/** In lower case these count or date as often as they name ("in the case 12 officers", "year 6"): only without a noun behind. */
export const STREETS: ReadonlySet<string> = new Set(
    `street st road rd avenue ave lane drive dr boulevard blvd way close court ct place pl square terrace crescent gardens
    grove hill row highway hwy parkway pkwy circle mews wharf quay broadway park plaza row alley crossing trail pike
    turnpike expressway freeway loop walk rise view mount embankment`
        .trim()
        .split(/\s+/),
);

/** Capitalised words that open a sentence or a headline and do not name what the number behind them is. */
export const NOT_NAMING: ReadonlySet<string> = new Set(
    `the a an all some about around nearly almost over under only just at least up more than fewer less another other
    and or but with without in on of for from to by as after before when while since until during between among within
    including killing injuring least most both these those their its his her our your my this that there then so yet
    roughly approximately police officials authorities prosecutors rescuers he she it they we who which what how that
    is are was were be been has have had did does do not no if because though although also still even now later
    monday tuesday wednesday thursday friday saturday sunday today yesterday tonight mon tue wed thu fri sat sun
    total estimated exactly precisely every each per plus minus meanwhile however additionally overall altogether
    killed injured wounded died dead missing arrested found left rescued evacuated hit took made won lost scored sold
    paid cost lives aged age kills injures leaves dies hurt seeks gets adds cuts fires hires says sees wins loses
    jan feb mar apr jun jul aug sep sept oct nov dec january february march april june july august september october
    november december`
        .trim()
        .split(/\s+/),
);
