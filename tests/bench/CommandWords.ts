/** The words of a command line after `--`: each known word with the one that follows it, or alone; throws a sentence that ends in `usage`. */
export class CommandWords {
  readonly #given = new Map<string, string>();
  readonly #usage: string;

  constructor(words: readonly string[], { valued, alone, usage }: KnownWords) {
    this.#usage = usage;
    for (let place = 0; place < words.length; place += 1) {
      const word = words[place] ?? '';
      if (alone.includes(word)) this.#given.set(word, '');
      else if (valued.includes(word)) this.#given.set(word, words[(place += 1)] ?? '');
      else throw this.refuse(`"${word}" is not known.`);
    }
  }

  has(name: string): boolean {
    return this.#given.has(name);
  }

  /** A number above 0. */
  number(name: string, usual: number): number {
    const text = this.#given.get(name);
    return text === undefined ? usual : this.#parse(name, text);
  }

  /** Numbers above 0 between commas, each larger than the one before. */
  rising(name: string, usual: readonly number[]): readonly number[] {
    const text = this.#given.get(name);
    if (text === undefined) return usual;
    const numbers = text.split(',').map((each) => this.#parse(name, each));
    const isRising = numbers.every((number, place) => number > (numbers[place - 1] ?? 0));
    if (isRising) return numbers;
    throw this.refuse(`"${text}" for ${name} does not rise.`);
  }

  /** Some of what is known, between commas. */
  some<T extends string>(name: string, known: readonly T[]): readonly T[] {
    const text = this.#given.get(name);
    if (text === undefined) return known;
    return text.split(',').map((word) => {
      const found = known.find((each) => each === word);
      if (found === undefined) throw this.refuse(`"${word}" for ${name} is not known.`);
      return found;
    });
  }

  refuse(sentence: string): Error {
    return new Error(`${sentence} Use: ${this.#usage}`);
  }

  #parse(name: string, text: string): number {
    const number = Number(text);
    if (text.trim() !== '' && Number.isFinite(number) && number > 0) return number;
    throw this.refuse(`"${text}" for ${name} is no number above 0.`);
  }
}

/** What a command line may have. */
export interface KnownWords {
  /** Words that another follows. */
  readonly valued: readonly string[];
  readonly alone: readonly string[];
  readonly usage: string;
}
