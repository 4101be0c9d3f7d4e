import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import { CLASSIFICATION_SCHEMES } from '../../model/item.ts';
import type { Ref } from '../../model/ref.ts';
import type { DocumentContext } from '../DocumentContext.ts';

/** JudgementIsPossibleRule: a decision on a classification names a scheme, says yes or no, and is about a set or item of this file. */
export function checkJudgementIsPossible(
  { draft, index, report }: DocumentContext,
  judgement: { readonly about: string; readonly scheme?: string | undefined; readonly decision: string },
  about: Ref,
  path: ManifestPath,
): boolean {
  if (judgement.scheme === undefined) return true;
  const problem = (field: string, message: string, expected: string, toDo: string): false => {
    report({ rule: 'JudgementIsPossibleRule', path: [...path, field], ref: about, message, expected, toDo });
    return false;
  };
  if (!CLASSIFICATION_SCHEMES.some((scheme) => scheme === judgement.scheme)) {
    const expected = CLASSIFICATION_SCHEMES.join('、');
    return problem('scheme', `「${judgement.scheme}」という分類はありません。`, expected, 'scheme を直してください。');
  }
  if (judgement.decision === 'ACKNOWLEDGED') {
    return problem(
      'decision',
      `分類の判断に ACKNOWLEDGED は使えません。`,
      'YES または NO',
      'decision を直してください。',
    );
  }
  const target = index.get(about);
  if (target?.item !== undefined && target.owner === draft.owner) return true;
  const expected = 'このファイルの項目集合か項目';
  return problem(
    'about',
    `「${judgement.about}」の分類は、ここでは判断できません。`,
    expected,
    '判断は、その項目を持つ文書に書いてください。',
  );
}
