import { groupBy } from '../../shared/groupBy.ts';
import { defineRule } from '../Rule.ts';

/** A list of items does not end with 等. */
export const ListIsClosedRule = defineRule({
  id: 'LIST_IS_CLOSED',
  severity: 'GAP',
  title: {
    ja: '情報項目の一覧が「等」で終わらない',
    en: 'A list of items does not end with 等.',
  },
  reason: {
    ja: '「等」で終わる一覧には、書かれていない項目があります。ある項目が含まれないとは言えません。',
    en: 'A list that ends so has items that are not named; nobody can say that an item is not in it.',
  },
  toDo: {
    ja: '「等」に何が含まれるかを担当課に確かめてください。',
    en: 'Ask the department what else is meant.',
  },
  over: ['ITEM_SET'],
  check: (node, facts) => {
    const open = facts.itemsOf(node.id).filter((item) => item.open);
    if (!node.open && open.length === 0) return [];
    const marks = [
      ...groupBy(
        [node, ...open].flatMap(({ openMark }) => openMark ?? []),
        (mark) => mark,
      ).keys(),
    ];
    const count = open.length + (node.open ? 1 : 0);
    return [
      {
        message: {
          ja: `「${node.name}」は${count}か所が開いた一覧です。書かれていない項目があります。`,
          en: `"${node.name}" is left open in ${count} places: it has items that are not named.`,
        },
        others: open.map(({ id }) => id),
        printed: marks.length === 0 ? undefined : marks.join('、'),
        evidence: [...node.evidence, ...open.slice(0, 20).flatMap(({ evidence }) => evidence)],
      },
    ];
  },
});
