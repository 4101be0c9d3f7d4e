import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../web/src/api/Answer.ts';
import type { Question } from '../../../../web/src/api/askGraphql.ts';
import { createStore } from '../../../../web/src/state/createStore.ts';
import { readQueryHash, toQueryHash } from '../../../../web/src/state/queryLink.ts';
import { createQueryActions, type QueryActions } from '../../../../web/src/views/query/QueryActions.ts';
import { FIRST_STATE, type QueryStore } from '../../../../web/src/views/query/QueryState.ts';

interface Page {
  readonly store: QueryStore;
  readonly actions: QueryActions;
  readonly asked: Question[];
  readonly addresses: string[];
  /** Ends the oldest question that is still open. */
  readonly answer: (answer: Answer) => Promise<void>;
  /** Lets everything happen that was put off. */
  readonly later: () => Promise<void>;
  ready: boolean;
}

const ANSWERED: Answer = { kind: 'ANSWERED', data: { a: 1 }, errors: [], milliseconds: 1, bytes: 1 };
const settle = (): Promise<void> => new Promise((done) => setImmediate(done));

function openPage(): Page {
  const store = createStore(FIRST_STATE);
  const asked: Question[] = [];
  const open: ((answer: Answer) => void)[] = [];
  const addresses: string[] = [];
  let waiting: (() => void)[] = [];
  const page: Page = {
    store,
    asked,
    addresses,
    ready: false,
    actions: createQueryActions(store, {
      ask: (question, signal) => {
        asked.push(question);
        return new Promise((done) => {
          open.push(done);
          signal.addEventListener('abort', () => {
            done({ kind: 'CANCELLED' });
          });
        });
      },
      isServerReady: () => Promise.resolve(page.ready),
      keepAddress: (hash, how) => addresses.push(`${how} ${readQueryHash(hash)?.query ?? ''}`),
      after: (_milliseconds, work) => {
        waiting.push(work);
        return () => {
          waiting = waiting.filter((each) => each !== work);
        };
      },
    }),
    answer: async (answer) => {
      open.shift()?.(answer);
      await settle();
    },
    later: async () => {
      for (const work of waiting.splice(0)) work();
      await settle();
    },
  };
  return page;
}

describe('the query page', () => {
  it('runs what is written with its variables, and keeps the address', async () => {
    const { actions, asked, addresses, answer, store } = openPage();
    actions.edit({ query: '{ a }' });
    actions.edit({ variables: '{ "x": 1 }' });
    void actions.run();
    expect(store.get().run).toEqual({ kind: 'RUNNING', seconds: 0 });
    await answer(ANSWERED);
    expect([asked, addresses, store.get().run]).toEqual([
      [{ query: '{ a }', variables: { x: 1 }, operationName: undefined }],
      ['PUSH { a }'],
      ANSWERED,
    ]);
  });

  it('counts the seconds while it waits, and no longer afterwards', async () => {
    const { actions, answer, later, store } = openPage();
    actions.choose({ query: '{ a }', variables: {} });
    await later();
    await later();
    expect(store.get().run).toEqual({ kind: 'RUNNING', seconds: 2 });
    await answer(ANSWERED);
    await later();
    expect(store.get().run).toEqual(ANSWERED);
  });

  it('shows the answer to the last question only, however late the others come', async () => {
    const { actions, answer, store } = openPage();
    actions.choose({ query: '{ first }', variables: {} });
    actions.choose({ query: '{ second }', variables: {} });
    await answer({ ...ANSWERED, data: 'first' });
    expect(store.get().run.kind).toBe('RUNNING');
    await answer({ ...ANSWERED, data: 'second' });
    expect(store.get().run).toMatchObject({ data: 'second' });
  });

  it('can be stopped', async () => {
    const { actions, store } = openPage();
    actions.choose({ query: '{ a }', variables: {} });
    actions.stop();
    await settle();
    expect(store.get().run).toEqual({ kind: 'CANCELLED' });
  });

  it('asks nothing with variables that cannot be read', async () => {
    const { actions, asked, store } = openPage();
    actions.edit({ query: '{ a }', variables: '[' });
    await actions.run();
    expect([asked, store.get().run.kind]).toEqual([[], 'BAD_VARIABLES']);
  });

  it.each(['UNREACHABLE', 'NOT_READY'] as const)(
    'watches for the server’s return after %s, and says so once',
    async (kind) => {
      const page = openPage();
      const absence: Answer = kind === 'NOT_READY' ? { kind, errors: [] } : { kind };
      page.actions.choose({ query: '{ a }', variables: {} });
      await page.answer(absence);
      await page.later();
      await page.later();
      expect(page.store.get().run).toEqual(absence);
      page.ready = true;
      await page.later();
      expect(page.store.get().run).toEqual({ ...absence, isBack: true });
    },
  );

  it('runs an address that asks, and only shows one that changes', () => {
    const { actions, asked, store } = openPage();
    actions.openAddress(toQueryHash({ query: 'mutation { a }', variables: '', operation: undefined }));
    actions.openAddress(toQueryHash({ query: 'query Q { a } mutation M { b }', variables: '', operation: 'Q' }));
    actions.openAddress('#content');
    expect([asked.length, store.get().operation]).toEqual([0, 'Q']);
    actions.openAddress(toQueryHash({ query: '{ a }', variables: '{"x": 2}', operation: undefined }));
    expect(asked).toEqual([{ query: '{ a }', variables: { x: 2 }, operationName: undefined }]);
  });

  it('names the operation to run when there are several, keeping the choice while it is there', () => {
    const { actions, store } = openPage();
    const chosen = (): string | undefined => store.get().operation;
    actions.edit({ query: 'query A { a } query B { b }' });
    const first = chosen();
    actions.edit({ operation: 'B' });
    actions.edit({ query: 'query A { a } query B { b c }' });
    const kept = chosen();
    actions.edit({ query: 'query A { a }' });
    expect([first, kept, chosen()]).toEqual(['A', 'B', undefined]);
  });

  it('keeps what is being written in the address, once it rests', async () => {
    const { actions, addresses, later } = openPage();
    actions.edit({ query: '{ a' });
    actions.edit({ query: '{ a }' });
    await later();
    expect(addresses).toEqual(['REPLACE { a }']);
  });

  it('reads the schema, and says when it cannot', async () => {
    const { actions, answer, store } = openPage();
    void actions.loadSchema();
    await answer({ kind: 'UNREACHABLE' });
    expect(store.get().schema).toEqual({ kind: 'FAILED' });
    void actions.loadSchema();
    await answer({ ...ANSWERED, data: { __schema: { types: [] } } });
    expect(store.get().schema).toEqual({ kind: 'LOADED', schema: { types: [] } });
  });
});
