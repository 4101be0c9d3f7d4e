import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatRef } from '../../../../server/model/ref.ts';
import { API_RECORD, barePaper, makeNode, own, REFS, statedValue } from '../../../fixtures/apiRecord.ts';
import { openApi, type ApiForTests, type Named, type PageOf } from '../../../support/ApiForTests.ts';

interface Related {
  readonly node: Readonly<Record<string, PageOf<Named>>>;
}
interface Flows {
  readonly flows: PageOf<Named>;
}
interface Edges {
  readonly concepts: {
    readonly edges: readonly { readonly cursor: string; readonly node: Named }[];
    readonly pageInfo: { readonly [flag in 'hasNextPage' | 'hasPreviousPage']: boolean } & {
      readonly [cursor in 'startCursor' | 'endCursor']: string | null;
    };
  };
}
interface FlowsIn {
  readonly flowsIn: PageOf<Named>;
}

describe('a list', () => {
  let api: ApiForTests;
  beforeAll(async () => {
    api = await openApi(API_RECORD);
  });
  afterAll(() => api.close());

  const ids = async (field: string): Promise<readonly string[]> => {
    const data = await api.get<{ readonly list: PageOf<Named> }>(`{ list: ${field} { totalCount nodes { id } } }`);
    const found = data.list.nodes.map(({ id }) => id);
    expect(data.list.totalCount).toBe(found.length);
    return found;
  };

  it.each([
    [`flows(matter: "${REFS.sheet}")`, [REFS.input, REFS.send, REFS.relay]],
    [`flows(document: "${REFS.paper}", from: "${REFS.terminal}")`, [REFS.send]],
    [`flows(matter: "${REFS.sheet}", to: "${REFS.agency}", from: "${REFS.terminal}")`, []],
    [`flows(network: "${REFS.network}")`, [REFS.send]],
    [`flows(item: "${REFS.photo}")`, [REFS.send]],
    [`flows(governedBy: "${REFS.entrustment}")`, [REFS.send]],
    [`holdings(item: "${REFS.set}", holder: "${REFS.server}")`, [REFS.holding]],
    [`informationItems(itemSet: "${REFS.set}")`, [REFS.section, REFS.photo]],
    [`informationItems(parent: "${REFS.set}")`, [REFS.section]],
    [`informationItems(parent: "${REFS.section}", concept: "${REFS.concept}")`, [REFS.photo]],
    ['itemSets(resolved: false)', [REFS.unlisted]],
    ['itemSets(open: true)', [REFS.set]],
    [`itemSets(dataSubject: "${REFS.applicant}")`, [REFS.set, REFS.unlisted]],
    [`itemSets(matter: "${REFS.sheet}")`, [REFS.set]],
    [`matters(department: "${REFS.department}", matterKind: LINKAGE)`, [REFS.sheet]],
    ['organisations(party: UNDECIDED)', [REFS.contractor]],
    [`organisations(municipality: "${REFS.city}")`, [REFS.contractor]],
    [`organisations(document: "${REFS.neighbour}")`, [REFS.agency]],
    ['contractors', [REFS.contractor]],
    ['linkagePartners', [REFS.agency]],
    ['sourceDocuments(documentKind: PAPER)', [REFS.neighbour, REFS.paper]],
    [`attachments(matter: "${REFS.sheet}", inRecord: false)`, [REFS.attachment]],
    [`notes(about: "${REFS.send}")`, [own('NOTE', '36/1')]],
    [`measures(toward: "${REFS.contractor}", state: PROMISED)`, [REFS.measure]],
    ['measures(state: BLANK)', []],
    [`systems(operator: "${REFS.contractor}", systemKind: SERVER)`, [REFS.server]],
    ['revisions(orderBy: NEWEST)', []],
  ])('%s', async (field, expected) => {
    expect((await ids(field)).toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    ['organisation', REFS.contractor, 'systems certificates entrustments measures', [1, 1, 1, 1]],
    ['organisation', REFS.agency, 'flowsIn flowsOut linkages entrustments', [1, 0, 1, 1]],
    ['system', REFS.server, 'flowsIn flowsOut holdings entrustments migrations', [1, 1, 1, 1, 1]],
    ['system', REFS.cloud, 'parts hosts migrations flowsIn', [1, 1, 1, 0]],
    ['department', REFS.department, 'systems matters succeededBy', [1, 1, 0]],
    ['dataSubject', REFS.applicant, 'flowsOut itemSets matters', [1, 2, 1]],
    ['itemSet', REFS.set, 'items children dataSubjects matters carriedBy heldBy notes', [2, 1, 1, 1, 1, 1, 1]],
    ['informationItem', REFS.name, 'carriedBy excludedBy children', [0, 1, 0]],
    ['concept', REFS.concept, 'items assignments', [1, 1]],
    ['matter', REFS.sheet, 'flows holdings entrustments linkages measures migrations notes', [3, 1, 2, 1, 1, 1, 1]],
    ['sourceDocument', REFS.paper, 'matters attachments itemSets flows notes', [2, 1, 2, 3, 1]],
    ['municipality', REFS.city, 'departments sourceDocuments', [2, 1]],
    ['network', REFS.network, 'flowsIn flowsOut linkages', [1, 1, 1]],
    ['linkage', REFS.linkage, 'flows holdings', [2, 0]],
    ['entrustment', REFS.entrustment, 'flows holdings', [1, 1]],
    ['ruleSet', REFS.rules, 'clauses', [1]],
    ['control', REFS.control, 'measures', [1]],
  ])('of what a node relates to: %s %s', async (kind, id, fields, counts) => {
    const type = kind.charAt(0).toUpperCase() + kind.slice(1);
    const names = fields.split(' ');
    const selection = names.map((field) => `${field} { totalCount nodes { __typename } }`).join(' ');
    const { node } = await api.get<Related>(`query ($id: ID!) { node(id: $id) { ... on ${type} { ${selection} } } }`, {
      id,
    });
    expect(names.map((field) => node[field]?.nodes.length)).toEqual(counts);
    expect(names.map((field) => node[field]?.totalCount)).toEqual(counts);
  });

  it('counts only when asked, and reads no page for a count alone', async () => {
    api.takeStatements();
    await api.get('{ flows { nodes { id } } }');
    expect(api.takeStatements()).toEqual(['listPage.flows().RECORD']);
    await api.get('{ flows { totalCount } }');
    expect(api.takeStatements()).toEqual(['listCount.flows()']);
  });

  it.each([
    [
      'a page of nothing',
      '{ flows(first: 0) { nodes { id } } }',
      '「first」は 1 から 200 までにしてください。続きは「after」で読めます。',
    ],
    ['a negative page', '{ flows(first: -1) { nodes { id } } }', undefined],
    ['a huge page', '{ flows(first: 201) { nodes { id } } }', undefined],
    ['a cursor that is none', '{ flows(after: "x") { nodes { id } } }', undefined],
    ['an empty cursor', '{ flows(after: "") { nodes { id } } }', undefined],
    ['a malformed parent', '{ flows(matter: "sheet 2") { nodes { id } } }', undefined],
    ['a parent of another kind', `{ flows(matter: "${REFS.paper}") { nodes { id } } }`, undefined],
    ['a municipality that is none', '{ flows(municipality: "mihon") { nodes { id } } }', undefined],
  ])('refuses %s', async (_, query, message) => {
    const { errors } = await api.ask(query);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    if (message !== undefined) expect(errors?.[0]?.message).toBe(message);
  });

  it('refuses a cursor of another list, order, filter or owner', async () => {
    const page = '{ nodes { id } pageInfo { endCursor } }';
    const { flows } = await api.get<Flows>(`{ flows(first: 1) ${page} }`);
    const after = flows.pageInfo.endCursor;
    const others = [
      `{ flows(orderBy: NAME, after: $after) ${page} }`,
      `{ flows(matter: "${REFS.sheet}", after: $after) ${page} }`,
      `{ holdings(after: $after) ${page} }`,
      `{ search(text: "申", after: $after) { nodes { matched } } }`,
      `{ node(id: "${REFS.terminal}") { ... on Endpoint { flowsOut(after: $after) ${page} } } }`,
    ];
    const answers = await Promise.all(others.map((query) => api.ask(`query ($after: String!) ${query}`, { after })));
    expect(answers.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(others.map(() => 'BAD_USER_INPUT'));
    const next = await api.get<Flows>(`query ($after: String!) { flows(first: 1, after: $after) ${page} }`, { after });
    expect(next.flows.nodes).toEqual([{ id: REFS.send }]);
  });
});

describe('pages of a list', () => {
  const signs = ['あ', '亜', 'a', 'ア', '﨑', '𠮷', ' '];

  it('of any size lead through every entry once, in the stored order', async () => {
    const concepts = Array.from({ length: 23 }, (_, n) =>
      makeNode('CONCEPT', formatRef('CONCEPT', 'mihon', `c${String((n * 7) % 23)}`), signs[n % signs.length] ?? '', {}),
    );
    const api = await openApi(barePaper(concepts));
    const all = async (orderBy: string, first: number): Promise<readonly string[]> => {
      const found: string[] = [];
      let after: string | null = null;
      for (;;) {
        const { concepts: page }: Edges = await api.get<Edges>(
          `query ($after: String) { concepts(orderBy: ${orderBy}, first: ${String(first)}, after: $after) {
            edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
          { after },
        );
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
        found.push(...page.edges.map(({ node }) => node.id));
        if (!page.pageInfo.hasNextPage) return found;
        after = page.pageInfo.endCursor;
      }
    };
    const record = await all('RECORD', 200);
    expect(record).toEqual(concepts.map(({ id }) => id));
    const byName = await all('NAME', 200);
    expect(byName.toSorted()).toEqual(record.toSorted());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 25 }), async (size) => {
        expect(await all('RECORD', size)).toEqual(record);
        expect(await all('NAME', size)).toEqual(byName);
      }),
      { numRuns: 10 },
    );
    await api.close();
  });

  it('of what several nodes relate to are read together and each go on by themselves', async () => {
    const subject = makeNode('DATA_SUBJECT', own('DATA_SUBJECT', 's'), '本人', { counts: [], resolved: true });
    const systems = ['a', 'b'].map((slug) =>
      makeNode('SYSTEM', own('SYSTEM', slug), slug, { systemKind: 'SERVER', party: 'NAMED', places: [], phases: [] }),
    );
    const flows = systems.flatMap((system) =>
      [1, 2, 3].map((n) =>
        makeNode('FLOW', own('FLOW', `${system.name}${String(n)}`), '流れ', {
          from: statedValue(subject.id),
          to: statedValue(system.id),
          directionBasis: 'STATED',
          carries: [],
          excludes: [],
          correspondences: [],
          networks: [],
          periods: [],
          governedBy: [],
          matters: [],
        }),
      ),
    );
    const api = await openApi(barePaper([subject, ...systems, ...flows]));
    const { systems: first } = await api.get<{ readonly systems: PageOf<FlowsIn> }>(
      '{ systems { nodes { flowsIn(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } } } } }',
    );
    expect(api.takeStatements()).toEqual(['listPage.systems().RECORD', 'relationPage.flowsIn.Endpoint.RECORD']);
    expect(first.nodes.map(({ flowsIn }) => flowsIn.nodes)).toEqual([
      [{ id: own('FLOW', 'a1') }, { id: own('FLOW', 'a2') }],
      [{ id: own('FLOW', 'b1') }, { id: own('FLOW', 'b2') }],
    ]);
    const { node } = await api.get<{ readonly node: FlowsIn }>(
      'query ($id: ID!, $after: String) { node(id: $id) { ... on System { flowsIn(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage } } } } }',
      { id: own('SYSTEM', 'b'), after: first.nodes[1]?.flowsIn.pageInfo.endCursor },
    );
    expect(node.flowsIn).toEqual({ nodes: [{ id: own('FLOW', 'b3') }], pageInfo: { hasNextPage: false } });
    await api.close();
  });
});
