import { expect, it } from 'vitest';
import type { RecordNode } from '../../../../server/model/node.ts';
import { EVIDENCE, makeNode, own, recordWith, REFS, statedValue } from '../../../fixtures/apiRecord.ts';
import { openApi, type PageOf } from '../../../support/ApiForTests.ts';

/** 50 flows between 50 systems, over one network, with evidence on one sheet. */
function manyFlows(count: number): readonly RecordNode[] {
  return Array.from({ length: count }, (_, n) => {
    const system = makeNode('SYSTEM', own('SYSTEM', String(n)), `端末${String(n)}`, {
      systemKind: 'TERMINAL',
      party: 'NAMED',
      places: [],
      phases: [],
    });
    const flow = makeNode('FLOW', own('FLOW', String(n)), '流れ', {
      from: statedValue(system.id),
      to: statedValue(REFS.server),
      directionBasis: 'STATED',
      carries: [{ node: REFS.photo, basis: 'STATED', evidence: EVIDENCE }],
      excludes: [],
      correspondences: [],
      networks: [statedValue(REFS.network)],
      periods: [],
      governedBy: [REFS.linkage],
      matters: [REFS.sheet],
    });
    return [system, flow];
  }).flat();
}

const QUERY = `{ flows(first: 50) { totalCount nodes {
  from { id name ... on System { operator { node { name } } } } to { name flowsIn(first: 3) { nodes { id } } }
  carries { node { name ... on InformationItem { itemSet { name } parent { name } } } evidence { document { name } matter { name } } }
  networks { node { name } evidence { document { number { value } } } }
  periods { period { printed } by { name } }
  matters { name document { municipality { name } } departments { node { name } } }
  evidence { document { name } matter { name } }
  notes { nodes { printedWords } }
} } }`;

it.each([1, 50])(
  '%i flows with ends, items, networks, periods, sheets and evidence take the same few statements',
  async (count) => {
    const api = await openApi(recordWith(manyFlows(count)));
    const { flows } = await api.get<{ readonly flows: PageOf<unknown> }>(QUERY);
    expect(flows.nodes).toHaveLength(Math.min(50, count + 3));
    expect(api.takeStatements().toSorted()).toEqual([
      'hopsByIds.Flow',
      'listCount.flows()',
      'listPage.flows().RECORD',
      'nodesByIds.Endpoint',
      'nodesByIds.Endpoint',
      'nodesByIds.Fact',
      'nodesByIds.Fact',
      'nodesByIds.Fact',
      'nodesByIds.Flow',
      'nodesByIds.Item',
      'nodesByIds.Item',
      'nodesByIds.Matter',
      'relationPage.flowsIn.Endpoint.RECORD',
      'relationPage.notesAbout.Flow.RECORD',
    ]);
    await api.close();
  },
);
