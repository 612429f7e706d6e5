import { type Position, type TextEditor, window } from 'vscode';
import { type ClaimPassagesParams, WHY, type WhyAnswer, type WhyParams } from '../../../server/src/wire/claimPassages';
import type { Ask } from '../draft/coverage';
import type { BothPassages } from './openBoth';
import { spotsOf } from './openBoth';
import { plain } from './showPassages';

/** Asks why two figures are compared or not: two selections in one editor, or one that was chosen before and the other. */
export class WhyNot {
    private chosen: ClaimPassagesParams | undefined;

    constructor(
        private readonly ask: Ask,
        private readonly both: BothPassages,
    ) {}

    /** Keeps the figure under the cursor for the next question. */
    choose(): void {
        const editor = window.activeTextEditor;
        if (editor === undefined) return;
        this.chosen = placeOf(editor, editor.selection.active);
        window.setStatusBarMessage(
            'Second Source: chosen. Put the cursor on the other figure and ask “Why Not Compared?”',
            8000,
        );
    }

    /** Says it in one sentence; resolves to it. undefined where there were no two figures. */
    async why(): Promise<string | undefined> {
        const editor = window.activeTextEditor;
        if (editor === undefined) return undefined;
        const pair = this.pairOf(editor);
        if (pair === undefined) {
            this.choose();
            return undefined;
        }
        const answer = await this.ask<WhyParams, WhyAnswer | null>(WHY, pair);
        if (answer === undefined || answer === null) {
            void window.showInformationMessage('Second Source: one of the two places claims nothing.');
            return undefined;
        }
        this.chosen = undefined;
        void this.tell(answer);
        return answer.sentence;
    }

    private async tell({ sentence, a, b }: WhyAnswer): Promise<void> {
        const pressed = await window.showInformationMessage(
            `“${shorten(a.words)}” / “${shorten(b.words)}”: ${sentence}`,
            'Open Both',
        );
        const spots = pressed === undefined ? undefined : spotsOf([a, b]);
        if (spots !== undefined) await this.both.open(...spots);
    }

    private pairOf(editor: TextEditor): WhyParams | undefined {
        const [first, second] = editor.selections;
        if (first !== undefined && second !== undefined)
            return { a: placeOf(editor, first.active), b: placeOf(editor, second.active) };
        if (this.chosen === undefined) return undefined;
        return { a: this.chosen, b: placeOf(editor, editor.selection.active) };
    }
}

function placeOf({ document }: TextEditor, position: Position): ClaimPassagesParams {
    return { uri: document.uri.toString(), position: plain(position) };
}

function shorten(words: string): string {
    const line = words.replace(/\s+/g, ' ');
    return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
