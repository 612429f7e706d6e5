/** Why a path was not read: printed as one line, "what, where, what to do". */
export interface Problem {
    /** The path as the output names it. */
    readonly name: string;
    /** "no such file or folder". */
    readonly what: string;
    /** A sentence: "Check the spelling." */
    readonly remedy: string;
}

/** What the file system's error means to the person who typed the path. */
export function reasonFor(name: string, error: unknown): Problem {
    const code = codeOf(error);
    const [what, remedy] = reasons.get(code) ?? [`cannot be read (${code})`, 'Open it in an editor to see why.'];
    return { name, what, remedy };
}

/** The line that stands on standard error. */
export function problemLine(problem: Problem): string {
    return `${problem.name}: ${problem.what}. ${problem.remedy}`;
}

const reasons: ReadonlyMap<string, readonly [what: string, remedy: string]> = new Map([
    ['ENOENT', ['no such file or folder', 'Check the spelling; a link may lead to a file that is gone.']],
    ['EACCES', ['no permission to read it', 'Ask its owner, or run from an account that may.']],
    ['EPERM', ['no permission to read it', 'Ask its owner, or run from an account that may.']],
    ['ELOOP', ['a link that leads back to itself', 'Remove the link or name the file that it stands for.']],
    ['ENAMETOOLONG', ['the path is too long', 'Move the file to a shorter path.']],
    ['ENOTDIR', ['no such file or folder', 'Check the spelling: a part of the path is a file.']],
]);

function codeOf(error: unknown): string {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
    return error instanceof Error ? error.message : String(error);
}
