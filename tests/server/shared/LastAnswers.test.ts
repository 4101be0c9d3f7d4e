import { expect, it } from 'vitest';
import { LastAnswers } from '../../../server/shared/LastAnswers.ts';

const SUBJECT = { name: 'a record' };

/** Answers with a new object each time, and says how often it did. */
function openWork(): { readonly work: () => object; readonly times: () => number } {
  let times = 0;
  return { work: () => ({ time: (times += 1) }), times: () => times };
}

it('gives the same answer to the same question, and works it out once', () => {
  const { work, times } = openWork();
  const answers = new LastAnswers<object, object>(2);
  expect(answers.of(SUBJECT, 'a', work)).toBe(answers.of(SUBJECT, 'a', work));
  expect(times()).toBe(1);
});

it('works it out anew for another question and for another subject that looks the same', () => {
  const { work, times } = openWork();
  const answers = new LastAnswers<object, object>(2);
  for (const [subject, question] of [
    [SUBJECT, 'a'],
    [SUBJECT, 'b'],
    [{ ...SUBJECT }, 'a'],
  ] as const)
    answers.of(subject, question, work);
  expect(times()).toBe(3);
});

it('forgets the oldest answer when it holds as many as it may, and keeps the others', () => {
  const answers = new LastAnswers<object, object>(2);
  const { work } = openWork();
  const [a, b] = [answers.of(SUBJECT, 'a', work), answers.of(SUBJECT, 'b', work)];
  const c = answers.of(SUBJECT, 'c', work);
  expect([answers.of(SUBJECT, 'b', work), answers.of(SUBJECT, 'c', work)]).toEqual([b, c]);
  expect(answers.of(SUBJECT, 'a', work)).not.toEqual(a);
});

it('does a work once that many ask for at once, and again after it failed', async () => {
  let times = 0;
  const answers = new LastAnswers<object, Promise<number>>(2);
  const work = async (): Promise<number> => {
    times += 1;
    await Promise.resolve();
    if (times === 1) throw new Error('the store is away');
    return times;
  };
  const ask = (): Promise<number> => answers.of(SUBJECT, 'a', work);
  expect((await Promise.allSettled([ask(), ask()])).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([2, 2, 2]);
});
