/** Names that many stories share: countries, big cities, agencies, offices. Lower case. They weigh little as keys. */
export const commonNames: ReadonlySet<string> = new Set(
    (
        'u.s.|us|usa|united states|america|uk|u.k.|britain|great britain|england|scotland|wales|ireland|northern ireland|european union|eu|e.u.|europe|asia|africa|' +
        'russia|china|india|japan|germany|france|italy|spain|canada|mexico|brazil|australia|new zealand|south africa|israel|iran|iraq|syria|turkey|ukraine|' +
        'afghanistan|pakistan|egypt|saudi arabia|north korea|south korea|kazakhstan|poland|greece|sweden|norway|nigeria|kenya|indonesia|philippines|' +
        'washington|new york|london|paris|moscow|beijing|tokyo|berlin|los angeles|chicago|houston|boston|philadelphia|san francisco|miami|dallas|atlanta|detroit|' +
        'california|texas|florida|illinois|ohio|georgia|michigan|pennsylvania|virginia|massachusetts|colorado|arizona|louisiana|tennessee|indiana|missouri|' +
        'ap|a.p.|afp|reuters|cnn|bbc|nbc|abc|cbs|fox news|fox|associated press|the associated press|new york times|times|washington post|twitter|facebook|' +
        'white house|congress|senate|house|parliament|pentagon|kremlin|supreme court|fbi|cia|state department|republican|republicans|democrat|democrats|' +
        'democratic|gop|labour|conservative|conservatives|police|american|americans|british|russian|chinese|president|un|u.n.|united nations|nato|' +
        'god|christmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday'
    ).split('|'),
);
