import type { Clause, RuleSet } from '../../model/safeguard.ts';
import { defineRule, type Found } from '../Rule.ts';

/** The clauses of one municipality are of one version. */
export const ClausesAreOneVersionRule = defineRule({
  id: 'CLAUSES_ARE_ONE_VERSION',
  severity: 'NOTATION',
  title: {
    ja: '一つの自治体の特記事項は、一つの版である',
    en: 'The clauses of one municipality are of one version.',
  },
  reason: {
    ja: '版が違うと、契約ごとに委託先の約束が違います。どの契約がどの版かを見分ける必要があります。',
    en: 'With several versions contractors promise different things; one must know which contract has which.',
  },
  toDo: {
    ja: '新しい版にそろえるか、違いが意図したものかを確かめてください。',
    en: 'Bring them to the newest version, or check that the difference is meant.',
  },
  over: ['RULE_SET'],
  check: (node, facts) => {
    if (node.ruleSetKind !== 'SPECIAL_CLAUSES' || !node.inRecord) return [];
    return facts
      .of('RULE_SET')
      .filter(
        (other) =>
          other.ruleSetKind === 'SPECIAL_CLAUSES' && other.inRecord && other.scope === node.scope && other.id > node.id,
      )
      .flatMap((other) => compare(node, other, facts.clausesOf(node.id), facts.clausesOf(other.id)));
  },
});

function compare(one: RuleSet, other: RuleSet, a: readonly Clause[], b: readonly Clause[]): readonly Found[] {
  const theirs = new Map(b.map((clause) => [clause.number, clause]));
  const ours = new Set(a.map(({ number }) => number));
  const differ = [
    ...a.filter((clause) => textOf(clause) !== textOf(theirs.get(clause.number))).map(({ number }) => number),
    ...b.filter(({ number }) => !ours.has(number)).map(({ number }) => number),
  ];
  if (differ.length === 0) return [];
  return [
    {
      message: {
        ja: `「${one.name}」と「${other.name}」は、${differ.join('、')}が違います。`,
        en: `"${one.name}" and "${other.name}" differ in ${differ.join(', ')}.`,
      },
      others: [other.id],
      key: other.id,
    },
  ];
}

function textOf(clause: Clause | undefined): string | undefined {
  return clause === undefined ? undefined : `${clause.heading ?? ''} ${clause.summary}`;
}
