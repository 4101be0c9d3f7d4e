import type { Answer } from '../../api/Answer.ts';
import type { Question } from '../../api/askGraphql.ts';
import { readSchema, SCHEMA_QUERY } from '../../api/readSchema.ts';
import { readQueryHash, toQueryHash, type LinkedQuery } from '../../state/queryLink.ts';
import type { Example } from './Example.ts';
import type { QueryStore } from './QueryState.ts';
import { readOperations, type Operation } from './readOperations.ts';
import { readVariables } from './readVariables.ts';

/** What the page needs from the browser and the server. */
export interface Outside {
  readonly ask: (question: Question, signal: AbortSignal) => Promise<Answer>;
  readonly isServerReady: () => Promise<boolean>;
  /** Adds an entry to the browser's history, or replaces the last one. */
  readonly keepAddress: (hash: string, how: 'PUSH' | 'REPLACE') => void;
  readonly after: (milliseconds: number, work: () => void) => () => void;
}

export interface QueryActions {
  readonly edit: (change: {
    readonly query?: string;
    readonly variables?: string;
    readonly operation?: string;
  }) => void;
  readonly run: () => Promise<void>;
  readonly stop: () => void;
  readonly choose: (example: Pick<Example, 'query' | 'variables'>) => void;
  /** Shows the query of an address; runs it only if all it does is ask. */
  readonly openAddress: (hash: string) => void;
  readonly loadSchema: () => Promise<void>;
}

const RETRY = 3_000;
const KEEP_AFTER = 600;

/** Everything that can be done on the page, free of how it looks. */
export function createQueryActions(store: QueryStore, outside: Outside): QueryActions {
  let running: AbortController | undefined;
  let forgetKeeping = (): void => undefined;

  const keepAddress = (how: 'PUSH' | 'REPLACE'): void => {
    forgetKeeping();
    outside.keepAddress(toQueryHash(store.get()), how);
  };

  const edit: QueryActions['edit'] = (change) => {
    store.set({
      ...change,
      operation: chooseOperation(change.query ?? store.get().query, change.operation ?? store.get().operation),
    });
    forgetKeeping();
    forgetKeeping = outside.after(KEEP_AFTER, () => {
      keepAddress('REPLACE');
    });
  };

  const run = async (): Promise<void> => {
    const { query, variables: text, operation } = store.get();
    const variables = readVariables(text);
    running?.abort();
    if (!variables.ok) {
      store.set({ run: { kind: 'BAD_VARIABLES', problem: variables.problem, at: variables.at } });
      return;
    }
    keepAddress('PUSH');
    const own = (running = new AbortController());
    countSeconds(store, outside, own.signal);
    const answer = await outside.ask({ query, variables: variables.value, operationName: operation }, own.signal);
    if (running !== own) return;
    running = undefined;
    own.abort();
    store.set({ run: answer });
    if (answer.kind === 'UNREACHABLE' || answer.kind === 'NOT_READY') watchForReturn(store, outside, answer);
  };

  const show = (linked: LinkedQuery): void => {
    running?.abort();
    running = undefined;
    store.set({ ...linked, operation: chooseOperation(linked.query, linked.operation), run: { kind: 'IDLE' } });
  };

  return {
    edit,
    run,
    stop: () => running?.abort(),
    choose: ({ query, variables }) => {
      show({ query, variables: writeVariables(variables), operation: undefined });
      void run();
    },
    openAddress: (hash) => {
      const linked = readQueryHash(hash);
      if (linked === undefined) return;
      show(linked);
      if (onlyAsks(readOperations(linked.query))) void run();
    },
    loadSchema: async () => {
      store.set({ schema: { kind: 'LOADING' } });
      const answer = await outside.ask({ query: SCHEMA_QUERY }, new AbortController().signal);
      const isSchema = answer.kind === 'ANSWERED' && answer.errors.length === 0;
      store.set({ schema: isSchema ? { kind: 'LOADED', schema: readSchema(answer.data) } : { kind: 'FAILED' } });
    },
  };
}

/** Variables as a person would write them. */
export function writeVariables(variables: Readonly<Record<string, unknown>>): string {
  return Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, undefined, 2);
}

/** With several operations one must be named: the one chosen before if it is still there, else the first. */
function chooseOperation(query: string, chosen: string | undefined): string | undefined {
  const names = readOperations(query).flatMap(({ name }) => name ?? []);
  if (names.length < 2) return undefined;
  return chosen !== undefined && names.includes(chosen) ? chosen : names[0];
}

function onlyAsks(operations: readonly Operation[]): boolean {
  return operations.length > 0 && operations.every(({ type }) => type === 'query');
}

function countSeconds(store: QueryStore, outside: Outside, signal: AbortSignal): void {
  let seconds = 0;
  store.set({ run: { kind: 'RUNNING', seconds } });
  const tick = (): void => {
    if (signal.aborted) return;
    seconds += 1;
    store.set({ run: { kind: 'RUNNING', seconds } });
    outside.after(1_000, tick);
  };
  outside.after(1_000, tick);
}

/** Asks every few seconds whether the server is back, as long as its absence is what the page shows. */
function watchForReturn(store: QueryStore, outside: Outside, absence: Answer): void {
  outside.after(RETRY, () => {
    if (store.get().run !== absence) return;
    void outside.isServerReady().then((ready) => {
      if (store.get().run !== absence) return;
      if (ready) store.set({ run: { ...absence, isBack: true } });
      else watchForReturn(store, outside, absence);
    });
  });
}
