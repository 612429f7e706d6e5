/** Bytes as base64. `btoa` because it is in Node and in browsers; `Buffer` is not. */
export function base64Of(bytes: Uint8Array): string {
    const pieces: string[] = [];
    for (let at = 0; at < bytes.length; at += CHUNK) {
        pieces.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
    }
    return btoa(pieces.join(''));
}

/** Bytes turned at once: more arguments than the stack holds would throw. */
const CHUNK = 8192;
