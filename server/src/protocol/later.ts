/** Runs `work` once things have been quiet for `quiet` milliseconds, however often it is asked for. Never overlaps itself. `work` must not fail. */
export class Later {
    private timer: ReturnType<typeof setTimeout> | undefined;
    private running = false;
    private again = false;

    constructor(
        private readonly quiet: number,
        private readonly work: () => Promise<void> | void,
    ) {}

    ask(): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.run(), this.quiet);
    }

    stop(): void {
        clearTimeout(this.timer);
        this.again = false;
    }

    private async run(): Promise<void> {
        if (this.running) {
            this.again = true;
            return;
        }
        this.running = true;
        await this.work();
        this.running = false;
        if (this.again) {
            this.again = false;
            this.ask();
        }
    }
}
