/** A quotation mark: where it stands (offset of the text), whether it opens, and the mark that closes its kind. */
export interface Mark {
    readonly at: number;
    readonly opens: boolean;
    readonly closer: '”' | '’' | '"' | "'" | '»';
}

/** The quotation marks of a text in order, apostrophes, feet and inches left out. One pass. */
export function quotationMarks(text: string): Mark[] {
    const marks: Mark[] = [];
    /** Where an "s’" could be the end of a single quotation or a possessive: “victims’ families”. */
    let doubtful = -1;
    const open = { double: false, single: false, straight: false };
    for (const { index, 0: character } of text.matchAll(/[“”„«»‘’"']/g)) {
        const before = text[index - 1] ?? ' ';
        const after = text[index + 1] ?? ' ';
        switch (character) {
            case '“':
            case '„':
                // German copy opens with „ and closes with “.
                if (character === '“' && open.double && /[\s.,!?;:)]/.test(after) && !/[\s(]/.test(before)) {
                    marks.push({ at: index, opens: false, closer: '”' });
                    open.double = false;
                    break;
                }
                marks.push({ at: index, opens: true, closer: '”' });
                open.double = true;
                break;
            case '”':
                marks.push({ at: index, opens: false, closer: '”' });
                open.double = false;
                break;
            case '«':
                marks.push({ at: index, opens: true, closer: '»' });
                break;
            case '»':
                marks.push({ at: index, opens: false, closer: '»' });
                break;
            case '"': {
                if (isMeasure(before, after) && !open.straight) break;
                const opens = open.straight
                    ? startsWord(before, after) && !/[.,!?…]/.test(before)
                    : !endsWord(before, after);
                marks.push({ at: index, opens, closer: '"' });
                open.straight = opens;
                break;
            }
            case '‘':
                if (!/[\p{L}“"]/u.test(after) || /\p{L}/u.test(before) || isElided(text, index)) break;
                doubtful = settle(marks, doubtful);
                marks.push({ at: index, opens: true, closer: '’' });
                open.single = true;
                break;
            case '’':
            case "'": {
                if (/[\p{L}\d]/u.test(before) && /[\p{L}\d]/u.test(after)) break;
                const curly = character === '’';
                if (!open.single) {
                    if (curly || !startsWord(before, after) || isElided(text, index) || isMeasure(before, after)) break;
                    marks.push({ at: index, opens: true, closer: "'" });
                    open.single = true;
                    doubtful = -1;
                    break;
                }
                if (!endsWord(before, after)) break;
                if (before === 's' && /^ \p{Ll}/u.test(text.slice(index + 1, index + 3))) {
                    doubtful = index;
                    break;
                }
                marks.push({ at: index, opens: false, closer: closerOfSingle(marks) });
                open.single = false;
                doubtful = -1;
                break;
            }
        }
    }
    settle(marks, doubtful);
    return marks.sort((a, b) => a.at - b.at);
}

/** An "s’" that no later mark closed is the end of the quotation after all. */
function settle(marks: Mark[], doubtful: number): number {
    if (doubtful >= 0) marks.push({ at: doubtful, opens: false, closer: closerOfSingle(marks) });
    return -1;
}

function closerOfSingle(marks: readonly Mark[]): '’' | "'" {
    for (let at = marks.length - 1; at >= 0 && at >= marks.length - 8; at--) {
        const mark = marks[at];
        if (mark?.opens && (mark.closer === '’' || mark.closer === "'")) return mark.closer;
    }
    return '’';
}

/** A mark in front of a word: nothing or a bracket, dash or other mark before it. */
function startsWord(before: string, after: string): boolean {
    return /[\s([{—–:“‘"'/-]/.test(before) && /[\p{L}\d$£€([“‘"'….#@]/u.test(after);
}

/** A mark behind a word: a space, stop or other mark after it. */
function endsWord(before: string, after: string): boolean {
    return !/\s/.test(before) && /[\s.,;:!?)\]}—–”’"'/-]/.test(after) && !/[\s([{]/.test(before);
}

/** 5'11" and 12" are feet and inches. */
function isMeasure(before: string, after: string): boolean {
    return /\d/.test(before) && !/\p{L}/u.test(after);
}

/** ’90s, ’em, ’til: a letter is left out. */
function isElided(text: string, at: number): boolean {
    return /^['’‘](?:\d0s|em|til|tis|twas|cause|n|round|bout)(?![\p{L}\d])/iu.test(text.slice(at, at + 8));
}
