import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../web/src/state/createStore.ts';
import { keepPreferences, readPreferences } from '../../../web/src/state/preferences.ts';
import { readQueryHash, toQueryHash } from '../../../web/src/state/queryLink.ts';

describe('the link to a query', () => {
  it('gives back any query, variables and operation', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, fc.option(text, { nil: undefined }), (query, variables, operation) => {
        const kept = variables.trim() === '' ? '' : variables;
        expect(readQueryHash(toQueryHash({ query, variables, operation }))).toEqual({
          query,
          variables: kept,
          operation,
        });
      }),
    );
  });

  it('is nothing where an address holds none', () => {
    expect(['', '#', '#content', '#variables=1'].map(readQueryHash)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('preferences', () => {
  const empty = { getItem: () => null };

  it.each([
    [['ja'], 'ja'],
    [['en-GB', 'ja'], 'en'],
    [['fr', 'en'], 'en'],
    [['ja-JP', 'en'], 'ja'],
    [['fr'], 'ja'],
    [[], 'ja'],
  ] as const)('take the language from the browser: %j → %s', (languages, lang) => {
    expect(readPreferences(empty, languages)).toEqual({ lang, theme: 'auto', hasKeys: true });
  });

  it('are remembered over the browser’s own', () => {
    const kept = new Map<string, string>();
    keepPreferences({ setItem: (key, value) => kept.set(key, value) }, { lang: 'en', theme: 'dark', hasKeys: true });
    expect(readPreferences({ getItem: (key) => kept.get(key) ?? null }, ['ja'])).toEqual({
      lang: 'en',
      theme: 'dark',
      hasKeys: true,
    });
  });

  it.each(['{', '7', 'null', '{"lang":"fr","theme":"pink"}', '[]'])('forget what they cannot read: %s', (stored) => {
    expect(readPreferences({ getItem: () => stored }, ['en'])).toEqual({ lang: 'en', theme: 'auto', hasKeys: true });
  });

  it('go on where the browser forbids keeping', () => {
    const forbid = (): never => {
      throw new Error('denied');
    };
    keepPreferences({ setItem: forbid }, { lang: 'en', theme: 'dark', hasKeys: true });
    expect(readPreferences({ getItem: forbid }, ['ja'])).toEqual({ lang: 'ja', theme: 'auto', hasKeys: true });
  });
});

describe('createStore', () => {
  it('tells each watcher at once, and then only of its own fields', () => {
    const store = createStore({ a: 1, b: 1 });
    const told: string[] = [];
    store.watch(['a'], ({ a }) => told.push(`a${a}`));
    store.watch(['b'], ({ b }) => told.push(`b${b}`));
    store.set({ a: 2 });
    store.set({ a: 2 });
    store.set({ b: 2 });
    store.forget();
    store.set({ a: 3 });
    expect([told, store.get()]).toEqual([['a1', 'b1', 'a2', 'b2'], { a: 3, b: 2 }]);
  });
});
