import { expect, it } from 'vitest';
import { buildCatalogue } from '../../../server/catalogue/buildCatalogue.ts';
import { suggestCorrespondences } from '../../../server/migration/suggestCorrespondences.ts';
import { formatRef } from '../../../server/model/ref.ts';
import { paperFile, vocabularyFile } from '../../support/manifests.ts';
import { toRecordFacts } from '../../support/toRecordFacts.ts';

function suggest(old: string, new_: string): readonly string[] {
  const { documents } = buildCatalogue([
    vocabularyFile(),
    paperFile(`sets: { old: { name: 旧, at: s1, ${old} }, new: { name: 新, at: s1, ${new_} } }\n`),
  ]);
  const set = (key: string): ReturnType<typeof formatRef<'ITEM_SET'>> => formatRef('ITEM_SET', 'mihon', `tiny/${key}`);
  return suggestCorrespondences(set('old'), set('new'), toRecordFacts(documents)).map(
    ({ old: from, new: to, reasons, likeness }) =>
      `${from.slice(from.lastIndexOf('/') + 1)} → ${to.slice(to.lastIndexOf('/') + 1)} ${reasons.join('+')} ${likeness.toFixed(2)}`,
  );
}

it('suggests items of one concept, of one name, and only then of similar names', () => {
  expect(
    suggest(
      'list: 氏名、住所コード、児童生年月日、備考, concepts: { full-name: 氏名 }',
      'list: 児童氏名、住所コード、生年月日、保育料, concepts: { full-name: 児童氏名 }',
    ),
  ).toEqual([
    '氏名 → 児童氏名 SAME_CONCEPT 0.50',
    '住所コード → 住所コード SAME_NAME 1.00',
    '児童生年月日 → 生年月日 SIMILAR_NAME 0.75',
  ]);
});

it('meets names whatever their width and case', () => {
  expect(suggest('list: ＩＤ番号', 'list: id番号')).toEqual(
    ['ID番号 → id番号 SAME_NAME 1.00'].map((line) => line.replace('ID番号 →', 'ＩＤ番号 →')),
  );
});

it('suggests nothing where names share too little, and at most three similar names', () => {
  expect(suggest('list: 備考', 'list: 保育料')).toEqual([]);
  expect(suggest('list: 世帯番号一', 'list: 世帯番号二、世帯番号三、世帯番号四、世帯番号五')).toHaveLength(3);
});
