import { defaultMaxSize } from './arguments';

/** What `second-source --help` prints. */
export const usage = `Second Source compares what your own files say.

Usage:
  second-source check PATH… [options]   report passages that do not go together
  second-source claims PATH… [options]  list what each file asserts
  second-source table PATH… [options]   put the figures of a story side by side
  second-source coverage DRAFT PATH… [options]
                                        tick the figures of a draft that the
                                        other files support
  second-source why FILE:LINE[:COLUMN] FILE:LINE[:COLUMN] [PATH…]
                                        say why two figures are held together,
                                        against each other, or not compared
  second-source lsp --stdio             serve an editor

PATH is a file, or a folder whose .txt and .md files are read at every depth
(node_modules and .git are left out).

Options:
  --format text|json       json prints one report          (default text)
                           table: markdown, csv and html too
  --story auto|one|folder  which files tell one story: found from the texts,
                           all of them, or a folder each   (default auto)
  --severity warning|information|hint
                           check: the lowest severity that makes the exit
                           code 1                          (default warning)
  --sources N              coverage: other files, worded independently, that
                           a tick takes                    (default 1)
  --no-decisions           report what decisions have settled, too
  --baseline               check: enter all that is found as ignored into
                           .second-source/decisions.jsonl
  --max-size KB            larger files are left out, and named
                                                           (default ${defaultMaxSize})
  -h, --help               print this text
  -v, --version            print the version

Decisions count that stand in .second-source/decisions.jsonl of a folder given,
of the folder of a file given, or of a folder above it, up to the first with a
.git.

check lists warnings and information; hints only with --severity hint.

Exit codes of check:
  0  nothing at or above --severity
  1  at least one finding at or above --severity
  2  a path could not be read or the command line is wrong; what could be read
     was checked and is printed

Exit codes of coverage: 0 every figure is ticked, 1 some are not, 2 as above.

Colour is used on a terminal. NO_COLOR=1 turns it off, FORCE_COLOR=1 on.
`;
