import type { Ref } from '../../model/ref.ts';
import { defineRule } from '../Rule.ts';
import type { RecordFacts } from '../RecordFacts.ts';

/** Each department on the sheets of a paper has its system, contract or flow there. */
export const DepartmentHasSystemRule = defineRule({
  id: 'DEPARTMENT_HAS_SYSTEM',
  severity: 'CHECK',
  title: {
    ja: '件名に並ぶ課には、それぞれ使うシステムか委託の記載がある',
    en: 'Each department on a sheet has its system or contract.',
  },
  reason: {
    ja: 'ほかの課にはシステムが書かれているのに、その課だけ何もないと、情報がどこへ行くのかわかりません。',
    en: 'Where the others have a system and one has none, nobody can say where its information goes.',
  },
  toDo: {
    ja: 'その課が何で情報を受け取り、どこに保存するかを確かめてください。',
    en: 'Find out with what that department receives the information and where it keeps it.',
  },
  over: ['DEPARTMENT'],
  check: (node, facts) => {
    const matters = facts
      .sheetsOf(node.id)
      .filter(({ owner }) => !hasPlace(node.id, owner, facts))
      .filter(({ owner, departments }) => departments.some(({ value }) => hasPlace(value, owner, facts)));
    if (matters.length === 0) return [];
    return [
      {
        message: {
          ja: `「${node.name}」は件名に並びますが、その文書にはシステムも委託も流れも書かれていません。`,
          en: `"${node.name}" stands on the sheets, and the paper states no system, contract or flow of it.`,
        },
        others: matters.map(({ id }) => id),
        evidence: matters.flatMap(
          ({ departments }) => departments.find(({ value }) => value === node.id)?.evidence ?? [],
        ),
      },
    ];
  },
});

function hasPlace(department: Ref<'DEPARTMENT'>, paper: Ref, facts: RecordFacts): boolean {
  const ofPaper = ({ owner }: { readonly owner: Ref }): boolean => owner === paper;
  return (
    facts.systemsOf(department).length > 0 ||
    facts.flowsAt(department).some(ofPaper) ||
    facts.holdingsAt(department).some(ofPaper) ||
    facts.contractsFor(department).some(ofPaper)
  );
}
