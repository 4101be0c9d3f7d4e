/** What answers questions about a record: functions of one argument, without effect. */
type Answering = Readonly<Record<string, (argument: never) => unknown>>;

interface Question {
  readonly name: string;
  readonly argument: unknown;
  readonly answer: unknown;
}

interface Done<R> {
  readonly result: R;
  readonly questions: readonly Question[];
}

/**
 * Remembers the results of a work that is done on a subject and asks an index about everything else. The work is done again only if one of
 * its questions has another answer now, so the result is always what the work would give; what it costs otherwise is asking again.
 */
export class WorkMemory<S extends object, I extends object, R> {
  readonly #work: (subject: S, index: I) => R;
  readonly #done = new WeakMap<S, Done<R>>();

  constructor(work: (subject: S, index: I) => R) {
    this.#work = work;
  }

  do(subject: S, index: I): R {
    const before = this.#done.get(subject);
    const asked = index as unknown as Answering;
    if (before?.questions.every((question) => isSame(ask(asked, question), question.answer)) === true) {
      return before.result;
    }
    const questions = new Map<string, Question>();
    const result = this.#work(subject, listen(asked, questions) as unknown as I);
    this.#done.set(subject, { result, questions: [...questions.values()] });
    return result;
  }
}

function ask(index: Answering, { name, argument }: Pick<Question, 'name' | 'argument'>): unknown {
  const answer = index[name]?.(argument as never);
  return isStream(answer) ? [...answer] : answer;
}

/** The index as it is, and notes each different question with its answer. */
function listen(index: Answering, questions: Map<string, Question>): Answering {
  return Object.fromEntries(
    Object.keys(index).map((name) => [
      name,
      (argument: unknown) => {
        const key = `${name}\n${typeof argument === 'string' ? argument : JSON.stringify(argument)}`;
        const known = questions.get(key);
        if (known !== undefined) return known.answer;
        const answer = ask(index, { name, argument });
        questions.set(key, { name, argument, answer });
        return answer;
      },
    ]),
  );
}

/** What can be gone through only once. */
function isStream(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && 'next' in value && Symbol.iterator in value;
}

/** The same object, or lists and plain data that say the same. Maps, functions and the like are the same only if they are one. */
function isSame(now: unknown, before: unknown): boolean {
  if (Object.is(now, before)) return true;
  if (!isData(now) || !isData(before) || Array.isArray(now) !== Array.isArray(before)) return false;
  const fields = Object.keys(now);
  if (fields.length !== Object.keys(before).length) return false;
  return fields.every((field) => Object.hasOwn(before, field) && isSame(now[field], before[field]));
}

function isData(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
