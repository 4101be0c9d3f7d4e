import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Period } from '../../model/period.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import type { NoteDraft } from '../NoteDraft.ts';

/**
 * PeriodEndsAfterItStartsRule (warning): an end before its start, as a paper may print it, is kept as it is, noted, and answered as
 * PERIOD_INVALID (issue 3, wrong input).
 */
export function checkPeriodEndsAfterItStarts(
  context: DocumentContext,
  { from, to, printed }: Period,
  path: ManifestPath,
  noted: Pick<NoteDraft, 'about' | 'evidence'>,
): void {
  if (from === undefined || to === undefined || to.last >= from.first) return;
  const understood = `終わり（${to.last}）が始まり（${from.first}）より前です。印刷のとおりに保ち、いつ有効かは不明とします。`;
  context.noteDown({ noteKind: 'DATE', printed, understood, changesAnswers: true, ...noted });
  context.report({
    severity: 'WARNING',
    rule: 'PeriodEndsAfterItStartsRule',
    path,
    message: `期間「${printed}」は、終わりが始まりより前です。`,
    expected: '始まりと同じか、後の終わり',
    toDo: '紙がそう印刷しているなら、このままで構いません（注記が付きます）。書き誤りなら直してください。',
  });
}
