import type { Flow } from '../../model/flow.ts';
import type { NetworkKind } from '../../model/system.ts';
import type { RecordFacts } from '../RecordFacts.ts';
import { defineRule } from '../Rule.ts';

/** A contract that works over a line has its linkage put to the meeting. */
export const ContractHasLinkageRule = defineRule({
  id: 'CONTRACT_HAS_LINKAGE',
  severity: 'CHECK',
  title: {
    ja: '回線で委託先とつながる委託には、外部結合の手続がある',
    en: 'A contract that works over a line has its linkage put to the meeting.',
  },
  reason: {
    ja: '委託だけが会議にかけられ、回線でつながることがどの件名にもないと、結合の手続がもれたおそれがあります。',
    en: 'A contract under which data goes over an external line, without a linkage on any sheet, may lack the procedure for linkages.',
  },
  toDo: {
    ja: '結合の件名がほかの文書にあれば記録に加え、なければ手続が要ったかを確かめてください。',
    en: 'Add the sheet of the linkage if another paper has it; else check whether the procedure was needed.',
  },
  over: ['ENTRUSTMENT'],
  check: (node, facts) => {
    if (node.form.value === 'DELEGATION') return [];
    const flows = facts
      .governedBy(node.id)
      .filter((one): one is Flow => one.kind === 'FLOW' && crossesLine(one, facts));
    const uncovered = flows.filter(
      (flow) =>
        !isLinked(
          flow,
          node.parties.map(({ value }) => value.organisation),
          facts,
        ),
    );
    if (uncovered.length === 0) return [];
    return [
      {
        message: {
          ja: `委託「${node.name}」の流れ${uncovered.length}件が外部の回線を通りますが、その結合がどの件名にもありません。`,
          en: `${uncovered.length} flows of the contract "${node.name}" go over an external line, and no sheet has the linkage.`,
        },
        others: uncovered.map(({ id }) => id),
      },
    ];
  },
});

const LINES: ReadonlySet<NetworkKind> = new Set([
  'INTERNET',
  'LGWAN',
  'LEASED_LINE',
  'ISDN',
  'MULTI_PAYMENT',
  'GOVERNMENT_CLOUD_CONNECTION',
]);

function crossesLine({ networks, from, to }: Flow, facts: RecordFacts): boolean {
  const leaves = facts.answersFor(from.value) !== facts.answersFor(to.value);
  const kinds = networks.flatMap(({ value }) => facts.findOf('NETWORK', value)?.networkKind ?? []);
  return leaves && kinds.some((kind) => LINES.has(kind)) && facts.findOf('DATA_SUBJECT', from.value) === undefined;
}

/** Covered by a linkage that governs it, or by one of the same paper with a party of the contract. */
function isLinked(
  { governedBy, owner }: Flow,
  parties: readonly Parameters<RecordFacts['linkagesWith']>[0][],
  facts: RecordFacts,
): boolean {
  return (
    governedBy.some((governor) => facts.findOf('LINKAGE', governor) !== undefined) ||
    parties.some((party) => facts.linkagesWith(party).some((linkage) => linkage.owner === owner))
  );
}
