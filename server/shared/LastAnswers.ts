/**
 * The last answers to questions on a subject that never changes, so that a question that is asked again, as by the pages of one answer, is
 * worked out once. With `most` answers to a subject the oldest goes first, and all of them go with the subject; with 0 nothing is kept.
 */
export class LastAnswers<S extends object, A extends object> {
  readonly #most: number;
  readonly #known = new WeakMap<S, Map<string, A>>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The answer as it was given before, or as the work gives it now. However many ask at once, it is worked out once; a promise that fails is not kept. */
  of(subject: S, question: string, work: () => A): A {
    if (this.#most === 0) return work();
    const known = this.#known.get(subject) ?? new Map<string, A>();
    this.#known.set(subject, known);
    const before = known.get(question);
    if (before !== undefined) return before;
    const answer = work();
    const [oldest] = known.size >= this.#most ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    known.set(question, answer);
    if (answer instanceof Promise) {
      answer.catch(() => {
        if (known.get(question) === answer) known.delete(question);
      });
    }
    return answer;
  }
}
