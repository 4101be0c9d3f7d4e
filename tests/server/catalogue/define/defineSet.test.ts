import { expect, it } from 'vitest';
import { defineDocument } from '../../../../server/catalogue/define/defineDocument.ts';
import type { SetDraft } from '../../../../server/catalogue/define/DocumentDraft.ts';
import { paperFile } from '../../../support/manifests.ts';

function setOf(fields: string): SetDraft {
  const { sets } = defineDocument(paperFile(`sets: { form: { name: 一覧, at: s1, ${fields} } }`));
  const [set] = sets.values();
  if (set === undefined) throw new Error('no set');
  return set;
}

const placesOf = ({ items }: SetDraft): readonly string[] => items.map(({ place }) => place);

it('items take the path of their printed names, a second one of the same path ~2, in the printed order', () => {
  const set = setOf(`list: '児童情報(氏名、氏名、住所/居所)、氏名、児童情報(氏名)'`);
  expect(placesOf(set)).toEqual([
    '児童情報',
    '児童情報/氏名',
    '児童情報/氏名~2',
    '児童情報/住所／居所',
    '氏名',
    '児童情報~2',
    '児童情報~2/氏名',
  ]);
});

it('sections stand above their lists, by their key where they have one, and are found by name too', () => {
  const set = setOf(
    `list: 受付番号, sections: [{ key: child, name: 1 児童, list: 氏名、住所 }, { name: 保護者, list: 氏名 }]`,
  );
  expect(placesOf(set)).toEqual(['受付番号', 'child', 'child/氏名', 'child/住所', '保護者', '保護者/氏名']);
  expect(set.byPlace.get('1 児童/住所')?.place).toBe('child/住所');
  expect(set.items.map(({ names }) => names.join('/'))).toEqual([
    '受付番号',
    '1 児童',
    '1 児童/氏名',
    '1 児童/住所',
    '保護者',
    '保護者/氏名',
  ]);
});

it('等 opens the list that it ends, and a reader may decide otherwise', () => {
  const set = setOf(`list: '甲(乙、丙等)、丁', open: { is: true, inferred: 例示 }, nodes: { 丁: { open: true } }`);
  expect([set.open, ...set.items.map(({ place, open, openMark }) => [place, open, openMark])]).toEqual([
    true,
    ['甲', true, '等'],
    ['甲/乙', false, undefined],
    ['甲/丙', false, undefined],
    ['丁', true, undefined],
  ]);
});

it('a list whose attachment is not in the record is unresolved, with or without names', () => {
  const missing = 'missing: list';
  expect([
    setOf(missing).resolved,
    setOf(`${missing}, list: 氏名`).resolved,
    setOf('form: DOCUMENT').resolved,
    setOf('list: 氏名').resolved,
  ]).toEqual([false, false, false, true]);
  const { resolved, items } = setOf(`sections: [{ name: 第一, ${missing} }, { name: 第二, list: 氏名 }]`);
  expect([resolved, ...items.map((item) => item.resolved)]).toEqual([true, false, true, true]);
});

it('a repair changes what is read and stays beside the list as a note', () => {
  const set = setOf(`list: '氏名住所', repairs: [{ find: 名住, replace: 名、住, why: 区切りが抜けている }]`);
  expect(placesOf(set)).toEqual(['氏名', '住所']);
  expect(set.notes.map(({ note }) => note)).toEqual([
    { kind: 'REPAIR', noteKind: 'MISPRINT', printed: '名住', replacement: '名、住', why: '区切りが抜けている' },
  ]);
});
