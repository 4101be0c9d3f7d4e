import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Manifest } from '../../manifest/schema/manifest.ts';
import { CLASSIFICATION_SCHEMES } from '../../model/item.ts';
import type { Ref } from '../../model/ref.ts';
import type { DocumentContext } from '../DocumentContext.ts';

type JudgementEntry = NonNullable<Manifest['judgements']>[number];

/**
 * JudgementIsPossibleRule: a decision on a classification names a scheme, says yes or no, and is about a set or item of this file; one on a
 * finding is ACKNOWLEDGED and names the rule and the fingerprint of the facts that were seen.
 */
export function checkJudgementIsPossible(
  { draft, index, report }: DocumentContext,
  judgement: JudgementEntry,
  about: Ref,
  path: ManifestPath,
): boolean {
  if (judgement.scheme === undefined) return checkAcknowledgement(report, judgement, about, path);
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

function checkAcknowledgement(
  report: DocumentContext['report'],
  { rule, facts, decision }: JudgementEntry,
  about: Ref,
  path: ManifestPath,
): boolean {
  if (rule !== undefined && facts !== undefined && decision === 'ACKNOWLEDGED') return true;
  report({
    rule: 'JudgementIsPossibleRule',
    path,
    ref: about,
    message: 'この判断が何についてのものか決まりません。',
    expected: '分類なら scheme と YES か NO、点検結果なら rule と facts と ACKNOWLEDGED',
    toDo: '点検結果の画面に示された三つ（about、rule、facts）を写すか、scheme を書いてください。',
  });
  return false;
}
