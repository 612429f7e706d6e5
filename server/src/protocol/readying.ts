import { prepareHovers } from '../workspace/prepareHovers';
import { Later } from './later';
import { Pacer } from './pause';
import type { Session } from './session';

/** Once the keys are at rest, compares what a hover in the document will ask for. */
export class Readying {
    private uri: string | undefined;
    private readonly later: Later;

    constructor(private readonly session: Session) {
        this.later = new Later(REST, () => this.ready());
    }

    ask(uri: string): void {
        this.uri = uri;
        this.later.ask();
    }

    stop(): void {
        this.later.stop();
    }

    private async ready(): Promise<void> {
        const { uri } = this;
        if (uri === undefined) return;
        const pacer = new Pacer();
        for (const _ of prepareHovers(this.session.workspace, uri)) {
            await pacer.breathe();
            // A key was hit: what it changed is settled first, and asks again.
            if (this.uri !== uri) return;
        }
    }
}

/** Milliseconds. Shorter than a pointer rests before a hover asks. */
const REST = 250;
