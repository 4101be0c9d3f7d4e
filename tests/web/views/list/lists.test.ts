import { describe, expect, it } from 'vitest';
import { LIST_SECTIONS } from '../../../../web/src/state/listSections.ts';
import { LIST_KINDS } from '../../../../web/src/state/routes/listRoute.ts';
import { textsFor } from '../../../../web/src/text/textsFor.ts';
import { LISTS } from '../../../../web/src/views/list/lists.ts';
import { pageRows } from '../../../../web/src/views/list/pageRows.ts';
import { readFilters } from '../../../../web/src/views/list/readFilters.ts';

const rows = Array.from({ length: 401 }, (_, index) => index);

describe('the lists', () => {
  it('stand each under one part of the navigation', () => {
    expect(Object.values(LIST_SECTIONS).flat().toSorted()).toEqual([...LIST_KINDS].toSorted());
  });

  it.each(LIST_KINDS)('say in both languages what each column is, with keys that an address can name: %s', (kind) => {
    for (const lang of ['ja', 'en'] as const) {
      const columns = LISTS[kind].columns({ texts: textsFor(lang), href: () => '/' });
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
      expect(columns.filter(({ head }) => head === '')).toEqual([]);
    }
    expect(LISTS[kind].kind).toBe(kind);
  });
});

describe('the pages of a list', () => {
  it('hold 200 rows each', () => {
    expect(pageRows(rows, 1)).toEqual({ rows: rows.slice(0, 200), page: 1, pages: 3 });
    expect(pageRows(rows, 3)).toEqual({ rows: [400], page: 3, pages: 3 });
    expect(pageRows(rows.slice(0, 200), 1).pages).toBe(1);
  });

  it('end with the last one, which a page past the end shows', () => {
    expect(pageRows(rows, 99)).toEqual({ rows: [400], page: 3, pages: 3 });
    expect(pageRows([], 2)).toEqual({ rows: [], page: 1, pages: 1 });
  });
});

describe('the filters of an address', () => {
  it('ask the server what it can be asked, and tell the rest', () => {
    const only = { resolved: 'no', document: 'source-document:x', open: 'perhaps', colour: 'red' };
    expect(readFilters(LISTS.sets, only)).toEqual({
      variables: { resolved: false, document: 'source-document:x' },
      wrong: [
        ['open', 'perhaps'],
        ['colour', 'red'],
      ],
    });
  });
});
