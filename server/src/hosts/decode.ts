export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin-1';

/** `text` carries no byte order mark, as in an editor. */
export type Decoded =
    | { readonly text: string; readonly encoding: Encoding }
    /** Why there is no text, to follow a file's name: "not a text file". */
    | { readonly problem: string };

/**
 * The text of a file. UTF-8 with or without a byte order mark, UTF-16 with one or plain to see, otherwise Latin-1 (with
 * the curly quotation marks that Windows adds to it): tell the user when `encoding` is 'latin-1', it is a guess. Never
 * throws.
 */
export function decodeSource(bytes: Uint8Array): Decoded {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 'utf-16le');
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
    const zeros = whereZerosAre(bytes.subarray(0, PROBED));
    if (zeros === 'odd') return utf16(bytes, 'utf-16le');
    if (zeros === 'even') return utf16(bytes, 'utf-16be');
    if (zeros === 'mixed' || bytes.includes(0)) return { problem: NOT_TEXT };
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
    } catch {
        return looksBinary(bytes) ? { problem: NOT_TEXT } : { text: latin1(bytes), encoding: 'latin-1' };
    }
}

const NOT_TEXT = 'not a text file';

/** Bytes at the start of a file that are looked at for zeros; as many as VS Code looks at. */
const PROBED = 512;

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
    return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding };
}

/** Latin letters in UTF-16 have a zero in every other byte: in the odd ones when the low byte comes first. */
function whereZerosAre(bytes: Uint8Array): 'none' | 'odd' | 'even' | 'mixed' {
    let odd = 0;
    let even = 0;
    for (let i = 0; i < bytes.length; i++) {
        if (bytes[i] !== 0) continue;
        if (i % 2 === 1) odd++;
        else even++;
    }
    if (odd === 0 && even === 0) return 'none';
    // A stray zero is no sign of UTF-16: most of the pairs must have one.
    const most = bytes.length / 4;
    if (even === 0 && odd > most) return 'odd';
    if (odd === 0 && even > most) return 'even';
    return 'mixed';
}

/** Compressed and picture formats are full of control characters, which no copy has: tab, line ends and form feed aside. */
function looksBinary(bytes: Uint8Array): boolean {
    let controls = 0;
    for (const byte of bytes) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
    return controls * 100 > bytes.length;
}

/** Own table: TextDecoder('latin1') gives C1 control characters instead of quotation marks in some releases of Node. */
function latin1(bytes: Uint8Array): string {
    const pieces: string[] = [];
    for (let at = 0; at < bytes.length; at += CHUNK) {
        const codes: number[] = [];
        for (const byte of bytes.subarray(at, at + CHUNK)) {
            codes.push(byte >= 0x80 && byte <= 0x9f ? (WINDOWS_1252[byte - 0x80] ?? byte) : byte);
        }
        pieces.push(String.fromCharCode(...codes));
    }
    return pieces.join('');
}

/** Bytes turned at once: more arguments than the stack holds would throw. */
const CHUNK = 8192;

/** Code points of the bytes 0x80 to 0x9F. */
const WINDOWS_1252: readonly number[] = [
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
    0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e,
    0x178,
];
