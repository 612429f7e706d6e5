import { commands, type Disposable, window } from 'vscode';
import type { Ask } from '../draft/coverage';
import { BothPassages, spotsOf } from './openBoth';
import { type Aspect, showPassages } from './showPassages';
import { WhyNot } from './whyNot';

/** Commands that lead from a claim to the passages that go with it, against it, or not at all. */
export function registerPassages(subscriptions: Disposable[], ask: Ask): void {
    const both = new BothPassages();
    const whyNot = new WhyNot(ask, both);
    const shows = (aspect: Aspect) => (uri?: unknown, position?: unknown) => showPassages(ask, aspect, uri, position);
    subscriptions.push(
        both,
        commands.registerCommand('secondSource.showCorroborations', shows('corroborations')),
        commands.registerCommand('secondSource.showContradictions', shows('contradictions')),
        commands.registerCommand('secondSource.showPassages', shows('all')),
        commands.registerCommand('secondSource.showNotCompared', shows('apart')),
        commands.registerCommand('secondSource.removePassage', (node?: unknown) => remove(node)),
        commands.registerCommand('secondSource.openBoth', async (...args: unknown[]) => {
            const spots = spotsOf(args);
            if (spots !== undefined) await both.open(...spots);
            else void window.showInformationMessage('Second Source: there is no finding with two passages here.');
            return both.ranges;
        }),
        commands.registerCommand('secondSource.selectForComparison', () => whyNot.choose()),
        commands.registerCommand('secondSource.whyNotCompared', () => whyNot.why()),
    );
}

function remove(node: unknown): void {
    if (typeof node !== 'object' || node === null || !('model' in node)) return;
    const { model } = node;
    if (typeof model === 'object' && model !== null && 'remove' in model && typeof model.remove === 'function')
        model.remove(node);
}
