import process from 'node:process';
import { inspect } from 'node:util';
import { runCommandLine } from './cli/run';

/** The entry of `second-source` in a terminal. The exit code is set, not forced, so that a long output is drained first. */
process.stdout.on('error', leaveQuietly);
process.stderr.on('error', leaveQuietly);
runCommandLine(process.argv.slice(2)).then(
    (code) => {
        process.exitCode = code;
    },
    // Left to Node this would be exit code 1, which means that something was found in the copy.
    (defect: unknown) => {
        process.stderr.write(`second-source: a defect of the program, please report it. ${inspect(defect)}\n`);
        process.exitCode = 2;
    },
);

/** The reader of a pipe may leave early (`second-source … | head`): nothing is left to do then, and nothing to report. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
}
