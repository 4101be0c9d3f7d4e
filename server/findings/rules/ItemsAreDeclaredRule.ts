import type { Flow } from '../../model/flow.ts';
import type { Ref } from '../../model/ref.ts';
import type { RecordFacts } from '../RecordFacts.ts';
import { defineRule, type Found } from '../Rule.ts';

/** What is collected is declared on the sheet. */
export const ItemsAreDeclaredRule = defineRule({
  id: 'ITEMS_ARE_DECLARED',
  severity: 'CHECK',
  title: {
    ja: '集める項目は、件名の情報項目の欄に書かれている',
    en: 'What is collected is declared on the sheet.',
  },
  reason: {
    ja: '業務の説明では集めるのに情報項目の欄にない項目は、会議で確かめられず、登録もれになります。',
    en: 'An item that is collected but not listed on the sheet was not looked at by the meeting and is missing in registers.',
  },
  toDo: {
    ja: '情報項目の欄に加えるか、集めないのかを担当課に確かめてください。',
    en: 'Have it added to the list, or ask the department whether it is collected at all.',
  },
  over: ['NOTE', 'FLOW'],
  check: (node, facts) => {
    if (node.kind === 'FLOW') return undeclaredOn(node, facts);
    if (node.noteKind !== 'NOT_DECLARED') return [];
    return [
      {
        message: { ja: node.understood, en: `Noted at its place (in Japanese): ${node.understood}` },
        others: node.about,
        printed: node.printedWords,
        evidence: node.evidence,
      },
    ];
  },
});

/** What a flow collects and none of its sheets lists, where the sheets have lists and no note says so already. */
function undeclaredOn(flow: Flow, facts: RecordFacts): readonly Found[] {
  if (flow.nature?.value !== 'COLLECTION_FROM_SUBJECT') return [];
  const matters = flow.matters.flatMap((ref) => facts.findOf('MATTER', ref) ?? []);
  const listed = new Set<Ref>(matters.flatMap(({ itemSets }) => itemSets.map(({ value }) => value)));
  const isNoted = (ref: Ref): boolean => facts.notesOn(ref).some(({ noteKind }) => noteKind === 'NOT_DECLARED');
  if (listed.size === 0 || isNoted(flow.id)) return [];
  return flow.carries.flatMap(({ node, basis, evidence }) => {
    const set = facts.findOf('INFORMATION_ITEM', node)?.itemSet ?? node;
    if (basis === 'INFERRED' || listed.has(set) || isNoted(set) || isNoted(node)) return [];
    return [
      {
        message: {
          ja: `「${flow.name}」で集める「${facts.nameOf(node)}」が、件名の情報項目にありません。`,
          en: `"${facts.nameOf(node)}", collected by "${flow.name}", is not among the items of the sheet.`,
        },
        others: [node, ...flow.matters],
        evidence,
        key: node,
      },
    ];
  });
}
