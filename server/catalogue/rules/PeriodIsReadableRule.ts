import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { DocumentContext } from '../DocumentContext.ts';

/** PeriodIsReadableRule: a printed period is understood from its words, or what was understood stands beside it. */
export function reportUnreadable({ report }: DocumentContext, printed: string, why: string, path: ManifestPath): void {
  report({
    rule: 'PeriodIsReadableRule',
    path,
    message: `期間「${printed}」を読み取れません。${why}`,
    expected: '「令和2年4月1日から令和3年3月31日まで」のような期間',
    toDo: '{ printed: …, from: 2020-04-01, to: 2021-03-31 } のように、理解した日を書き添えてください。',
  });
}

/** PeriodIsReadableRule, for a day that a reader wrote and no calendar has. */
export function reportImpossibleEnd({ report }: DocumentContext, text: string, path: ManifestPath): void {
  report({
    rule: 'PeriodIsReadableRule',
    path,
    message: `「${text}」という日は暦にありません。`,
    expected: '2020-04-01、2020-04、2020-03-M、2020、FY2020 の形の、ある日',
    toDo: '日を直してください。紙のとおりなら printed に書き、ここには理解した日を書いてください。',
  });
}
