import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import manifest from '../../package.json' with { type: 'json' };

export interface ScopedText {
    /** Columns of the line, half-open, from 0. */
    readonly start: number;
    readonly end: number;
    /** The scopes that the product's own grammar gave, outermost first, without its suffix: "string.quoted.double". */
    readonly scopes: readonly string[];
}

/** The scoped stretches of each line as an editor with this extension has them, on top of the grammar of a language. */
export async function tokeniseLines(scopeName: string, lines: readonly string[]): Promise<ScopedText[][]> {
    const grammar = await loadGrammar(scopeName);
    let state = INITIAL;
    return lines.map((line) => {
        const { tokens, ruleStack, stoppedEarly } = grammar.tokenizeLine(line, state);
        if (stoppedEarly) throw new Error(`The grammar gave up on: ${line.slice(0, 80)}`);
        state = ruleStack;
        return joined(
            tokens.map((token) => ({
                start: token.startIndex,
                end: Math.min(token.endIndex, line.length),
                scopes: token.scopes
                    .filter((scope) => scope.endsWith(suffix))
                    .map((scope) => scope.slice(0, -suffix.length)),
            })),
        );
    });
}

const suffix = '.second-source';
const root = path.resolve(import.meta.dirname, '../..');

/** Tokens of the same scopes side by side are one stretch; text without a scope is none. */
function joined(tokens: readonly ScopedText[]): ScopedText[] {
    const stretches: ScopedText[] = [];
    for (const token of tokens) {
        if (token.scopes.length === 0 || token.start >= token.end) continue;
        const last = stretches.at(-1);
        if (last?.end === token.start && last.scopes.join() === token.scopes.join()) {
            stretches[stretches.length - 1] = { ...last, end: token.end };
        } else stretches.push(token);
    }
    return stretches;
}

let registry: Registry | undefined;

async function loadGrammar(scopeName: string): Promise<IGrammar> {
    registry ??= await createRegistry();
    const grammar = await registry.loadGrammar(scopeName);
    if (grammar === null) throw new Error(`No grammar has the scope ${scopeName}`);
    return grammar;
}

/** Finds the grammars where the editor does: in the manifest. Markdown's own ships with the editor; a small one stands in. */
async function createRegistry(): Promise<Registry> {
    const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
    await loadWASM(await readFile(wasm));
    const contributed = manifest.contributes.grammars;
    return new Registry({
        onigLib: Promise.resolve({
            createOnigScanner: (sources) => new OnigScanner(sources),
            createOnigString: (text) => new OnigString(text),
        }),
        async loadGrammar(wanted) {
            const entry = contributed.find((grammar) => grammar.scopeName === wanted);
            const file = entry === undefined ? `test/grammar/${wanted}.json` : entry.path;
            return parseRawGrammar(await readFile(path.join(root, file), 'utf8'), file);
        },
        getInjections: (scope) =>
            contributed.filter((grammar) => grammar.injectTo?.includes(scope)).map((grammar) => grammar.scopeName),
    });
}

/** Whether an expression of the grammar is found in a line. */
export async function patternMatches(expression: string, line: string): Promise<boolean> {
    registry ??= await createRegistry();
    // Without the line end that the editor appends, "$" and "^\\s*$" mean the same.
    return new OnigScanner([expression]).findNextMatchSync(new OnigString(line), 0) !== null;
}
