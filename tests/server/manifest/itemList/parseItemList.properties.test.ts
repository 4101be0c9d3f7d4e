import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  itemPaths,
  parseItemList,
  type ItemList,
  type ItemListNode,
  type ItemListOptions,
} from '../../../../server/manifest/itemList/index.ts';

const PIECES =
  '( ) （ ） [ ] 〔 】 【 「 」 『 』 、 ， , ； . ． 。 ・ 等 など ほか その他 他 … 及び や 情報 区分 氏名 住所 I D 2 \\ \\_ ① (1) / ~ 𠮷 \u200b'.split(
    ' ',
  );
const brokenText = fc
  .array(fc.constantFrom(...PIECES, ' ', '　', '\n', '\t'), { maxLength: 60 })
  .map((parts) => parts.join(''));
const options: fc.Arbitrary<ItemListOptions> = fc.record(
  {
    wholeNames: fc.constant(['氏名(住所)', '住所、氏名', '等']),
    groupNames: fc.constant(['氏名']),
    separators: fc.constant(['及び', 'や', '・']),
    numbered: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('however broken the text', () => {
  test('every node and note quotes the text at its place, and names stand in the printed order', () => {
    fc.assert(
      fc.property(brokenText, options, (text, given) => {
        const list = parseItemList(text, given);
        const nodes = flatten(list.items);
        for (const part of [...nodes, ...list.notes]) expect(text.slice(part.start, part.end)).toBe(part.printed);
        nodes.forEach((node, index) => {
          expect(node.start).toBeGreaterThanOrEqual(nodes[index - 1]?.end ?? 0);
          expect(node.name).not.toBe('');
          expect(node.name.trim()).toBe(node.name);
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('no character is lost: each is in a name, is a mark or the notation, or is covered by a note', () => {
    fc.assert(
      fc.property(brokenText, options, (text, given) => {
        expect(uncovered(text, parseItemList(text, given), given)).toEqual([]);
      }),
      { numRuns: 4000 },
    );
  });

  test('a list is open exactly if it has a mark, and every mark that stands alone opens one', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        const list = parseItemList(text);
        for (const part of [list, ...flatten(list.items)]) expect(part.open).toBe(part.openMark !== undefined);
        if (/(?:^|、)(?:等|など|ほか)$/u.test(text)) expect(list.open).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('paths are unique, and a slug can be made of each', () => {
    fc.assert(
      fc.property(brokenText, options, (text, given) => {
        const list = parseItemList(text, given);
        const paths = [...itemPaths(list).values()];
        expect(paths).toHaveLength(flatten(list.items).length);
        expect(new Set(paths).size).toBe(paths.length);
        for (const path of paths) expect(path).toMatch(/^[^\s:#/]+(?:[ /][^\s:#/]+)*$/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a clean list', () => {
  interface Tree {
    readonly children: readonly Tree[];
    readonly open: boolean;
  }
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.constant<Tree>({ open: false, children: [] }),
      fc.record({ open: fc.boolean(), children: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }) }),
    ),
  }));
  const style = fc.record({
    brackets: fc.constantFrom('()', '（）', '〔〕', '【】', '[]', '［］', '{}'),
    separator: fc.constantFrom('、', '，', ', ', '；', '\n'),
    mark: fc.constantFrom('等', ' 等', 'など', '、その他', 'ほか'),
  });

  test('comes back as it was written, without a note', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), style, (trees, { brackets, separator, mark }) => {
        let counter = 0;
        const expected: string[] = [];
        const write = (nodes: readonly Tree[], depth: number): string =>
          nodes
            .map(({ children, open }) => {
              counter += 1;
              const name = children.length === 0 ? `項目${toKanji(counter)}` : `項目${toKanji(counter)}情報`;
              const isOpen = open && children.length > 0;
              expected.push(`${'-'.repeat(depth)}${name}${isOpen ? '+' : ''}`);
              if (children.length === 0) return name;
              return `${name}${brackets.charAt(0)}${write(children, depth + 1)}${isOpen ? mark : ''}${brackets.charAt(1)}`;
            })
            .join(separator);
        const list = parseItemList(write(trees, 0));
        expect(outline(list.items, 0)).toEqual(expected);
        expect(list.notes.filter(({ kind }) => kind !== 'MIXED_SEPARATORS')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('cost', () => {
  const UNITS = [
    '(',
    ')',
    'a(b)c',
    'A情報(b、',
    '等',
    '「',
    '、',
    '(]',
    '及び',
    '\\_',
    'A(b)(c)',
    '1 あ ',
    '①い',
    '1\tう\n',
  ];

  test.each(UNITS)('twice as many %j take twice as many steps', (unit) => {
    for (const numbered of [false, true]) {
      const [once, twice] = [5_000, 10_000].map((times) => countSteps(unit, times, numbered));
      expect(twice).toBeLessThanOrEqual(4 * 10_000 * unit.length);
      expect(twice).toBeLessThanOrEqual(2 * (once ?? 0) + 100);
    }
  });

  test('a megabyte takes at most three steps a character', () => {
    const unit = 'A情報(b，c、d等)，';
    expect(countSteps(unit, 1_000_000 / unit.length, false)).toBeLessThanOrEqual(3_000_000);
  }, 60_000);

  test('ten thousand nested brackets do not overflow the stack', () => {
    const list = parseItemList(`${'情報('.repeat(10_000)}氏名${')'.repeat(10_000)}`);
    expect(flatten(list.items)).toHaveLength(10_001);
    expect(list.notes.filter(({ kind }) => kind === 'TOO_DEEP')).toHaveLength(1);
  });
});

function countSteps(unit: string, times: number, numbered: boolean): number {
  let steps = 0;
  const onStep = (): void => {
    steps += 1;
  };
  parseItemList(unit.repeat(times), { numbered, onStep, separators: ['及び'], wholeNames: ['a(b)d'] });
  return steps;
}

/** Runs of characters that nothing accounts for. Written apart from the parser: it knows the notation only as sets of characters. */
function uncovered(text: string, list: ItemList, given: ItemListOptions): readonly string[] {
  const covered = new Uint8Array(text.length);
  const noise = ['MARKDOWN_ESCAPE', 'LEADING_CONJUNCTION', 'EMPTY_NAME', 'TABLE_HEADER', 'GROUP_CONTINUES'];
  for (const node of flatten(list.items)) covered.fill(1, node.start, node.end);
  for (const note of list.notes) if (noise.includes(note.kind)) covered.fill(1, note.start, note.end);
  const left = text.replace(/[^]/g, (unit, at: number) => (covered[at] === 1 ? '\n' : unit));
  const notation = /[()（）[\]〔〕【】、，,；.．。\s]/u;
  const marks = /^(?:等|など|ほか|その他|他|…)+$/u;
  const words = (given.separators ?? []).reduce((rest, word) => rest.replaceAll(word, '\n'), left);
  const labels = given.numbered === true ? words.replace(/[①12・]/gu, '\n') : words;
  return labels.split(notation).filter((run) => run !== '' && !marks.test(run));
}

function flatten(nodes: readonly ItemListNode[]): readonly ItemListNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

function outline(nodes: readonly ItemListNode[], depth: number): readonly string[] {
  return nodes.flatMap(({ name, open, children }) => [
    `${'-'.repeat(depth)}${name}${open ? '+' : ''}`,
    ...outline(children, depth + 1),
  ]);
}

/** Numbers without digits, so that none looks like a label or a grade. */
function toKanji(number: number): string {
  return String(number).replace(/\d/gu, (digit) => '甲乙丙丁戊己庚辛壬癸'.charAt(Number(digit)));
}
