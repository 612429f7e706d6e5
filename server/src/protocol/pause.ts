/**
 * Work in slices. A cancellation or a keystroke is a message, and messages are read only when the work lets go of the
 * thread: asking a token alone never sees one.
 */
export class Pacer {
    private since = performance.now();

    /** Lets messages in when the thread has been held for longer than a slice. */
    async breathe(): Promise<void> {
        if (performance.now() - this.since < SLICE) return;
        await pause();
        this.since = performance.now();
    }
}

/** Milliseconds. */
const SLICE = 12;

/** Comes back after the messages that have arrived were read. A promise alone, or a timer of 4 ms, would not do. */
export function pause(): Promise<void> {
    if (typeof setImmediate === 'function') return new Promise((resume) => setImmediate(resume));
    return new Promise((resume) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
            channel.port1.close();
            resume();
        };
        channel.port2.postMessage(undefined);
    });
}
