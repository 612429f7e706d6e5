import { spellCheckDocument } from 'cspell-lib';

export async function load() {
    const check = (text, nth) =>
        spellCheckDocument(
            { uri: `file:///${nth}.txt`, text, languageId: 'plaintext', locale: 'en' },
            { generateSuggestions: false, noConfigSearch: true },
            { language: 'en', suggestionsTimeout: 0 },
        );
    await check('A word.', 0);
    return async (texts) => {
        let found = 0;
        for (const [nth, text] of texts.entries()) found += (await check(text, nth)).issues.length;
        return found;
    };
}
