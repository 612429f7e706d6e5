import type { WriteStream } from 'node:tty';

/** How parts of a line are set off; without colour each gives back its text. */
export interface Colours {
    readonly place: (text: string) => string;
    readonly warning: (text: string) => string;
    readonly information: (text: string) => string;
    readonly hint: (text: string) => string;
    readonly code: (text: string) => string;
    readonly quoted: (text: string) => string;
    readonly strong: (text: string) => string;
}

/**
 * Colour for a terminal. FORCE_COLOR (not "0") turns it on and NO_COLOR (not empty) off, as https://no-color.org and
 * Node's own `util.styleText` read them; FORCE_COLOR wins.
 */
export function colours(stream: WriteStream): Colours {
    return wanted(stream) ? bright : plain;
}

function wanted(stream: WriteStream): boolean {
    const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = process.env;
    if (forced !== undefined) return forced !== '0' && forced !== 'false';
    if (refused !== undefined && refused !== '') return false;
    return stream.isTTY === true && terminal !== 'dumb';
}

const bright: Colours = {
    place: paint(36),
    warning: paint(33),
    information: paint(34),
    hint: paint(90),
    code: paint(90),
    quoted: paint(32),
    strong: paint(1),
};

const same = (text: string) => text;
const plain: Colours = {
    place: same,
    warning: same,
    information: same,
    hint: same,
    code: same,
    quoted: same,
    strong: same,
};

/** `code`: an SGR parameter, 33 for yellow. */
function paint(code: number): (text: string) => string {
    return (text) => `\u001b[${code}m${text}\u001b[0m`;
}
