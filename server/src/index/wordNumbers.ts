import { commonStems } from '../compare/commonStems';

/** Numbers for words, so that sources can be held against each other without their texts. Words that none uses are forgotten. */
export class WordNumbers {
    readonly #numbers = new Map<string, number>();
    readonly #words: string[] = [];
    /** How many cards hold the word, by number. */
    readonly #uses: number[] = [];
    readonly #weights: number[] = [];
    readonly #free: number[] = [];

    /** The word's number, and one card more that holds it. */
    take(word: string): number {
        let number = this.#numbers.get(word);
        if (number === undefined) {
            number = this.#free.pop() ?? this.#words.length;
            this.#numbers.set(word, number);
            this.#words[number] = word;
            this.#uses[number] = 0;
            this.#weights[number] = commonStems.has(word) ? 1 : 40;
        }
        this.#uses[number] = (this.#uses[number] ?? 0) + 1;
        return number;
    }

    /** One card less that holds the word. */
    give(number: number): void {
        const left = (this.#uses[number] ?? 0) - 1;
        this.#uses[number] = left;
        if (left > 0) return;
        this.#numbers.delete(this.#words[number] as string);
        this.#words[number] = '';
        this.#free.push(number);
    }

    /** In fortieths: words that all news is full of count a fortieth. */
    weight(number: number): number {
        return this.#weights[number] as number;
    }

    get size(): number {
        return this.#numbers.size;
    }
}
