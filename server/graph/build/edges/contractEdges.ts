import type { Entrustment, Linkage, Migration } from '../../../model/contract.ts';
import { isRefOf } from '../../../model/ref.ts';
import type { EdgeRow } from '../../rows.ts';
import { buildEngagements, buildPartnerEngagement } from '../buildEngagements.ts';
import { edgeRow } from '../edgeRow.ts';
import { carriageEdges } from './flowEdges.ts';

/** The relationships of an entrustment, linkage or migration. */
export function buildContractEdges(node: Entrustment | Linkage | Migration): readonly EdgeRow[] {
  switch (node.kind) {
    case 'ENTRUSTMENT':
      return [...partyEdges(node), ...entrustmentEdges(node)];
    case 'LINKAGE':
      return linkageEdges(node);
    case 'MIGRATION': {
      const { id, owner, fromSystem, toSystem } = node;
      return [
        edgeRow(owner, 'CONCERNS_SYSTEM', id, fromSystem.value, { key: 'FROM' }),
        edgeRow(owner, 'CONCERNS_SYSTEM', id, toSystem.value, { key: 'TO' }),
      ];
    }
  }
}

/** PARTY: with the engagement that makes the organisation a contractor; the commissioning side has none. */
function partyEdges(entrustment: Entrustment): readonly EdgeRow[] {
  const { id, owner } = entrustment;
  const engagements = new Map(buildEngagements(entrustment).map((fact) => [fact.organisation, fact]));
  return entrustment.parties.flatMap(({ value: { organisation, partyRole } }) => {
    if (!isRefOf('ORGANISATION', organisation)) return [];
    const engagement = engagements.get(organisation);
    const props = engagement === undefined ? {} : { engagement: JSON.stringify(engagement) };
    return [edgeRow(owner, 'PARTY', id, organisation, { key: partyRole ?? '', ...props })];
  });
}

function entrustmentEdges(entrustment: Entrustment): readonly EdgeRow[] {
  const { id, owner } = entrustment;
  return [
    ...entrustment.systems.map(({ value: { system, relation } }) =>
      edgeRow(owner, 'CONCERNS_SYSTEM', id, system, { key: relation }),
    ),
    ...carriageEdges(entrustment, entrustment.items, entrustment.excludes),
    ...entrustment.clauses.map(({ value }) => edgeRow(owner, 'CITES', id, value)),
  ];
}

function linkageEdges(linkage: Linkage): readonly EdgeRow[] {
  const { id, owner } = linkage;
  const engagement = JSON.stringify(buildPartnerEngagement(linkage));
  return [
    edgeRow(owner, 'PARTNER', id, linkage.partner.value, { engagement }),
    ...linkage.networks.map(({ value }, order) => edgeRow(owner, 'OVER', id, value, { order })),
    ...carriageEdges(linkage, linkage.items, []),
  ];
}
