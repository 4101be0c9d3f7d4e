import type { Matter } from '../../model/matter.ts';
import type { Ref } from '../../model/ref.ts';
import type { RecordFacts } from '../RecordFacts.ts';
import { defineRule } from '../Rule.ts';

/** Each department on a sheet has its system or contract. */
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
  over: ['MATTER'],
  check: (node, facts) => {
    const departments = node.departments.map(({ value }) => value);
    const without = departments.filter((department) => !hasPlace(department, node, facts));
    if (without.length === 0 || without.length === departments.length) return [];
    return without.map((department) => ({
      message: {
        ja: `件名「${node.name}」の「${facts.nameOf(department)}」には、システムも委託も流れも書かれていません。`,
        en: `"${facts.nameOf(department)}" of "${node.name}" has no system, contract or flow.`,
      },
      others: [department],
      key: department,
    }));
  },
});

function hasPlace(department: Ref<'DEPARTMENT'>, { owner }: Matter, facts: RecordFacts): boolean {
  const ofPaper = (node: { readonly owner: Ref }): boolean => node.owner === owner;
  return (
    facts.systemsOf(department).length > 0 ||
    facts.flowsAt(department).some(ofPaper) ||
    facts.holdingsAt(department).some(ofPaper) ||
    facts.contractsFor(department).some(ofPaper)
  );
}
