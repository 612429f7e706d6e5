/** A generator of Lehmer's: the same numbers for the same seed, on every machine. */
export class Chance {
    #state: number;

    /** `seed`: a positive integer. */
    constructor(seed: number) {
        this.#state = ((seed * 69_621) % 2_147_483_646) + 1;
        for (let i = 0; i < 4; i++) this.below(2);
    }

    /** An integer from 0 to `limit`, without the limit. */
    below(limit: number): number {
        this.#state = (this.#state * 48_271) % 2_147_483_647;
        return Math.floor((this.#state / 2_147_483_647) * limit);
    }

    one<T>(choices: readonly T[]): T {
        return choices[this.below(choices.length)] as T;
    }

    /** Mostly one of the first: the rank by Zipf, as names in the news are. */
    oneOfFew<T>(choices: readonly T[]): T {
        const rank = Math.floor(choices.length ** (this.below(1_000_000) / 1_000_000)) - 1;
        return choices[rank] as T;
    }
}
