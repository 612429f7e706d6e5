const PAUSE_MS = 50;

/** Asks again until the answer is not undefined, and gives it back. Throws after `timeoutMs` with what was waited for. */
export async function until<T>(
    what: string | (() => string),
    answer: () => T | undefined | PromiseLike<T | undefined>,
    timeoutMs = 15_000,
): Promise<T> {
    const end = Date.now() + timeoutMs;
    for (;;) {
        const given = await answer();
        if (given !== undefined) return given;
        if (Date.now() > end) {
            throw new Error(`Waited ${timeoutMs / 1000} s for ${typeof what === 'string' ? what : what()}.`);
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
}
