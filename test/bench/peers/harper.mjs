import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

export async function load() {
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return async (texts) => {
        let found = 0;
        for (const text of texts) found += (await linter.lint(text)).length;
        return found;
    };
}
