import type { DocumentLink } from 'vscode-languageserver-types';
import type { FeatureContext } from './context';
import { fileName, sourceLabel } from './sourceLabel';

/** Addresses and file names in the copy, its head included, that name another source: a click opens that one. */
export function documentLinksIn(context: FeatureContext, uri: string): DocumentLink[] {
    const document = context.layouts.of(uri);
    if (document === undefined) return [];
    const { byAddress, byName } = namesOf(context, uri);
    const links: DocumentLink[] = [];
    const add = (start: number, words: string, target: string | undefined) => {
        if (target === undefined) return;
        links.push({
            range: { start: document.positionAt(start), end: document.positionAt(start + words.length) },
            target,
            tooltip: `Open ${sourceLabel(context, target)}`,
        });
    };
    const text = document.getText();
    const addresses: { readonly start: number; readonly end: number }[] = [];
    for (const { 0: words, index } of text.matchAll(ADDRESS)) {
        addresses.push({ start: index, end: index + words.length });
        add(index, words, byAddress.get(plainAddress(words)));
    }
    for (const { 0: words, index } of text.matchAll(FILE_NAME)) {
        // "…/wire.txt" at the end of an address is a place on the web.
        if (addresses.some(({ start, end }) => start <= index && index < end)) continue;
        add(index, words, byName.get(words.toLowerCase()));
    }
    return links;
}

/** Full stops and brackets behind an address belong to the sentence. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"'“”‘’|\\^`{}]*[^\s<>"'“”‘’|\\^`{}.,;:!?)\]]/gi;

const FILE_NAME = /[\p{L}\p{N}_][\p{L}\p{N}_.()-]*\.(?:txt|md)\b/giu;

/** The other sources by address and by file name. A name that two of them have names none. */
function namesOf(context: FeatureContext, own: string) {
    const byAddress = new Map<string, string>();
    const byName = new Map<string, string | undefined>();
    for (const { uri } of context.workspace.sources()) {
        if (uri === own) continue;
        const address = context.workspace.source(uri)?.url;
        if (address !== undefined) byAddress.set(plainAddress(address), uri);
        const name = fileName(uri).toLowerCase();
        byName.set(name, byName.has(name) ? undefined : uri);
    }
    return { byAddress, byName };
}

/** What two spellings of one address share: without scheme, "www.", fragment and a slash at the end. */
function plainAddress(address: string): string {
    return address
        .trim()
        .replace(/^https?:\/\//i, '')
        .replace(/^www\./i, '')
        .replace(/#.*$/s, '')
        .replace(/\/+$/, '')
        .replace(/^[^/]*/, (host) => host.toLowerCase());
}
