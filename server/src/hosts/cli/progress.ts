import type { WriteStream } from 'node:tty';

/** One line of progress that replaces itself. Only on a terminal, and only once a run has taken half a second. */
export function progressOn(stream: WriteStream): { readonly say: (text: string) => void; readonly clear: () => void } {
    if (!stream.isTTY) return { say: () => {}, clear: () => {} };
    const started = performance.now();
    let shown = false;
    return {
        say(text) {
            if (performance.now() - started < 500) return;
            stream.write(`\r\u001b[K${text} …`);
            shown = true;
        },
        clear() {
            if (shown) stream.write('\r\u001b[K');
        },
    };
}
