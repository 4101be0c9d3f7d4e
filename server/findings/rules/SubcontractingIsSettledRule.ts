import type { Entrustment } from '../../model/contract.ts';
import type { Clause, Measure } from '../../model/safeguard.ts';
import { defineRule } from '../Rule.ts';
import type { RecordFacts } from '../RecordFacts.ts';

/** A contract that forbids subcontracting does not presume subcontractors. */
export const SubcontractingIsSettledRule = defineRule({
  id: 'SUBCONTRACTING_IS_SETTLED',
  severity: 'CHECK',
  title: {
    ja: '再委託を禁じる契約は、再委託を前提にしない',
    en: 'A contract that forbids subcontracting does not presume subcontractors.',
  },
  reason: {
    ja: '再委託を禁じる条と、再委託先を前提にする対策がともにあると、どちらの約束が守られるべきか決まりません（66条2項は再委託先にも及びます）。',
    en: 'Where one clause forbids it and a measure presumes subcontractors, nobody can say which promise holds (Act, Article 66 (2), reaches subcontractors too).',
  },
  toDo: {
    ja: '再委託の有無と承認を契約ごとに確かめ、記載を整理するよう求めてください。',
    en: 'Check for each contract whether there is a subcontractor and an approval, and have the wording put in order.',
  },
  over: ['ENTRUSTMENT'],
  check: (node, facts) => {
    const said = saidUnder(node, facts);
    const forbids = said.filter((one) => names(one, 'subcontracting-restriction'));
    const presumes = said.filter((one) => names(one, 'subcontractor-inspection') && !forbids.includes(one));
    if (forbids.length === 0 || presumes.length === 0) return [];
    return [
      {
        message: {
          ja: `「${node.name}」は、再委託を禁じ（制限し）ながら、再委託先への立入りなどを前提にしています。`,
          en: `"${node.name}" forbids or restricts subcontracting and presumes subcontractors.`,
        },
        others: [...forbids, ...presumes].map(({ id }) => id),
        evidence: [...forbids, ...presumes].flatMap(({ evidence }) => evidence),
      },
    ];
  },
});

/** The clauses that the contract carries, and the measures of its sheets. */
function saidUnder({ clauses, matters }: Entrustment, facts: RecordFacts): readonly (Clause | Measure)[] {
  return [
    ...clauses.flatMap(({ value }) => facts.clausesOf(value)),
    ...matters.flatMap((matter) => facts.measuresOf(matter)),
  ];
}

function names(one: Clause | Measure, control: string): boolean {
  const controls = one.kind === 'CLAUSE' ? one.controls : [one.control];
  return controls.some((id) => id.endsWith(`/${control}`));
}
