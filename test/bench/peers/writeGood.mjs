import writeGood from 'write-good';

export async function load() {
    return (texts) => texts.reduce((found, text) => found + writeGood(text).length, 0);
}
