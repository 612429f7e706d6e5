/** Where the sample story lies in the extension. A folder that is read over the web cannot be listed. */
export const SHIPPED = 'seeds/plane-crash';

/** The first is shown, with the first thing that does not fit. */
export const ARTICLES: readonly string[] = [
    'letter-of-apology.txt',
    'wire-round-up.txt',
    'kremlin-readout.txt',
    'phone-call.txt',
    'criminal-case.txt',
];
