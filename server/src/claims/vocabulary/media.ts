/** Whether a name is that of a newspaper, broadcaster, agency or network: it tells who reports, not what happened. Lower case. */
export function isMedium(name: string): boolean {
    return media.has(name) || mediaWords.test(name) || callSign.test(name);
}

const media: ReadonlySet<string> = new Set(
    (
        'ap|a.p.|associated press|the associated press|reuters|afp|agence france-presse|upi|dpa|xinhua|tass|cnn|bbc|nbc|abc|cbs|fox|npr|pbs|msnbc|itv|' +
        'sky news|al jazeera|bloomberg|politico|huffpost|huffington post|usa today|wall street journal|new york times|washington post|los angeles times|' +
        'guardian|daily mail|the times|financial times|economist|twitter|facebook|instagram|youtube|snapchat|gofundme|google|whatsapp|telegram|tiktok|' +
        'crime stoppers|crimestoppers|advertisement|copyright|getty images|javascript|share|posted|updated|photo|gallery|caption|click|sign|tips|weather'
    ).split('|'),
);

const mediaWords =
    /\b(news|newspaper|times|post|herald|tribune|gazette|chronicle|journal|courier|radio|television|tv|broadcasting|press|media|magazine|network|channel \d+|wire|image|images|corporation|advertiser|sentinel|observer|dispatch|inquirer|globe)$/;

/** American stations: "wgcl-tv", "wvue", "ksla". */
const callSign = /^[wk][a-z]{2,3}(-tv|-fm)?$/;
