import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../../server/catalogue/buildCatalogue.ts';
import { buildRows } from '../../../../server/graph/build/buildRows.ts';
import type { GraphRows } from '../../../../server/graph/rows.ts';
import { completePaperFile } from '../../../support/completePaper.ts';
import { describeEdge } from '../../../support/describeRecord.ts';
import { manifestOf, paperFile, vocabularyFile } from '../../../support/manifests.ts';

const { documents } = buildCatalogue([completePaperFile(), vocabularyFile()]);
const paper = 'source-document:mihon/whole';
const rows: GraphRows = buildRows(documents).get(paper) ?? { nodes: [], edges: [] };

function hopOf(id: string): unknown {
  const hop = rows.nodes.find((node) => node.id === id)?.props.hop;
  return typeof hop === 'string' ? JSON.parse(hop) : undefined;
}

function sortOf(id: string): unknown {
  return rows.nodes.find((node) => node.id === id)?.props.sort;
}

describe('the relationships of a whole paper', () => {
  it('are what its facts say, each stored in one direction', () => {
    const everywhere = new Set(['FROM_DOCUMENT', 'STATED_IN', 'MENTIONED_IN']);
    const facts = rows.edges.filter(({ type }) => !everywhere.has(type)).map(describeEdge);
    expect(facts.map((line) => line.replaceAll('mihon/whole/', ''))).toEqual([
      'source-document:mihon/whole IN_MUNICIPALITY municipality:jp/mihon',
      'department:mihon/counter IN_MUNICIPALITY municipality:jp/mihon',
      'matter:s2 REFERS_TO attachment:figure',
      'matter:s2 REFERS_TO attachment:answer-list',
      'matter:s1 REFERS_TO item-set:form',
      'matter:s1 REFERS_TO data-subject:applicant',
      'matter:s1 REFERS_TO business:issue',
      'matter:s1 REFERS_TO department:mihon/counter',
      'matter:s1 REFERS_TO decision:earlier',
      'matter:s2 REFERS_TO item-set:form',
      'matter:s2 REFERS_TO item-set:withheld',
      'matter:s2 REFERS_TO item-set:answer',
      'matter:s2 REFERS_TO data-subject:applicant',
      'matter:s2 REFERS_TO business:issue',
      'item-set:form ABOUT data-subject:applicant',
      'information-item:form/申請者 IN_SET item-set:form',
      'information-item:form/申請者 CHILD_OF item-set:form',
      'information-item:form/申請者/氏名 IN_SET item-set:form',
      'information-item:form/申請者/氏名 CHILD_OF information-item:form/申請者',
      'information-item:form/申請者/氏名 ASSIGNED_TO concept:jp/full-name',
      'information-item:form/申請者/住所 IN_SET item-set:form',
      'information-item:form/申請者/住所 CHILD_OF information-item:form/申請者',
      'information-item:form/申請者/住所 ASSIGNED_TO concept:jp/address',
      'information-item:form/顔写真 IN_SET item-set:form',
      'information-item:form/顔写真 CHILD_OF item-set:form',
      'item-set:withheld ABOUT data-subject:applicant',
      'information-item:withheld/氏名 IN_SET item-set:withheld',
      'information-item:withheld/氏名 CHILD_OF item-set:withheld',
      'information-item:withheld/氏名 ASSIGNED_TO concept:jp/full-name',
      'information-item:withheld/本籍 IN_SET item-set:withheld',
      'information-item:withheld/本籍 CHILD_OF item-set:withheld',
      'item-set:answer LISTED_IN attachment:answer-list',
      'certificate:contractor/isms CERTIFIES organisation:contractor',
      'system:terminal OPERATED_BY department:mihon/counter',
      'system:centre OPERATED_BY organisation:contractor',
      'linkage:link PARTNER organisation:jp/agency',
      'linkage:link OVER network:jp/lgwan order=0',
      'linkage:link CARRIES item-set:form inferred=false',
      'entrustment:operate PARTY organisation:contractor',
      'entrustment:operate CONCERNS_SYSTEM system:centre key=OPERATES',
      'entrustment:operate CARRIES item-set:form inferred=false',
      'flow:input FROM data-subject:applicant',
      'flow:input TO system:terminal',
      'flow:input CARRIES item-set:form inferred=false',
      'flow:input OVER network:jp/in-person order=0',
      'flow:input GOVERNED_BY entrustment:operate',
      'flow:send FROM system:terminal',
      'flow:send TO system:centre',
      'flow:send CARRIES item-set:form inferred=false',
      'flow:send EXCLUDES item-set:withheld inferred=true',
      'flow:send OVER network:jp/internet order=0',
      'flow:send GOVERNED_BY entrustment:operate',
      'flow:relay FROM system:centre',
      'flow:relay TO organisation:jp/agency',
      'flow:relay CARRIES information-item:form/顔写真 inferred=false',
      'flow:relay EXCLUDES item-set:withheld inferred=false',
      'flow:relay CORRESPONDS information-item:form/顔写真 key=item-set:answer',
      'flow:relay BECOMES item-set:answer key=information-item:form/顔写真',
      'flow:relay OVER network:jp/lgwan order=0',
      'flow:relay GOVERNED_BY linkage:link',
      'flow:back FROM organisation:jp/agency',
      'flow:back TO system:centre',
      'flow:back CARRIES item-set:answer inferred=false',
      'flow:back GOVERNED_BY linkage:link',
      'holding:at-centre HELD_BY system:centre',
      'holding:at-centre CARRIES item-set:form inferred=false',
      'holding:at-centre GOVERNED_BY entrustment:operate',
      'holding:at-centre GOVERNED_BY linkage:link',
      'retention:at-centre/erase RULE_OF holding:at-centre',
      'measure:s1/contractor/training STATES_CONTROL control:jp/training',
      'measure:s1/contractor/training TOWARD organisation:contractor',
      'measure:s1/contractor/encryption STATES_CONTROL control:jp/encryption',
      'measure:s1/contractor/encryption TOWARD organisation:contractor',
      'measure:s1/contractor/erasure STATES_CONTROL control:jp/erasure',
      'measure:s1/contractor/erasure TOWARD organisation:contractor',
      'measure:s2/not-stated/encryption STATES_CONTROL control:jp/encryption',
      'measure:s2/not-stated/erasure STATES_CONTROL control:jp/erasure',
      'note:s2/wording/結合の相手先 NOTES linkage:link',
      'note:s2/wording/結合の相手先 NOTES flow:relay',
      'flow:input CONCERNS business:issue',
      'flow:input CONCERNS data-subject:applicant',
      'flow:input CONCERNS matter:s1',
      'flow:send CONCERNS business:issue',
      'flow:send CONCERNS data-subject:applicant',
      'flow:send CONCERNS matter:s1',
      'flow:send CONCERNS matter:s2',
      'flow:back CONCERNS business:issue',
      'flow:back CONCERNS data-subject:applicant',
      'flow:back CONCERNS matter:s2',
      'holding:at-centre CONCERNS business:issue',
      'holding:at-centre CONCERNS data-subject:applicant',
      'holding:at-centre CONCERNS matter:s1',
      'holding:at-centre CONCERNS matter:s2',
    ]);
  });

  it('lead from every node to its document and to the sheets of its evidence', () => {
    const nodes = documents.find(({ owner }) => owner === paper)?.nodes ?? [];
    const expected = nodes.flatMap(({ id, kind, evidence }) => [
      ...(kind === 'SOURCE_DOCUMENT' ? [] : [`${id} FROM_DOCUMENT ${paper}`]),
      ...new Set(
        evidence.flatMap(({ matter }) => (matter === undefined || matter === id ? [] : [`${id} STATED_IN ${matter}`])),
      ),
    ]);
    const own = new Set<string>(nodes.map(({ id }) => id));
    const stored = rows.edges.filter(
      ({ type, from }) => own.has(from) && (type === 'FROM_DOCUMENT' || type === 'STATED_IN'),
    );
    expect(stored.map(describeEdge).toSorted()).toEqual(expected.toSorted());
  });

  it('say which nodes of other files the paper names, and on which sheets', () => {
    const own = new Set<string>(rows.nodes.map(({ id }) => id));
    const foreign = rows.edges.filter(({ from }) => !own.has(from));
    expect(foreign.map((edge) => [describeEdge(edge), edge.owner])).toEqual(
      [
        ['organisation:jp/agency', 's2'],
        ['network:jp/lgwan', 's2'],
        ['network:jp/in-person', 's1'],
        ['network:jp/internet', 's1', 's2'],
      ].flatMap(([node = '', ...sheets]) => [
        [`${node} MENTIONED_IN ${paper}`, paper],
        ...sheets.map((sheet) => [`${node} STATED_IN matter:mihon/whole/${sheet}`, paper]),
      ]),
    );
    const mention = foreign.find(({ from, type }) => from === 'organisation:jp/agency' && type === 'MENTIONED_IN');
    expect(JSON.parse(String(mention?.props.mention))).toMatchObject({
      node: 'organisation:jp/agency',
      aka: [{ name: '機関' }],
    });
  });

  it('carry the part that each organisation has in a contract', () => {
    const engagements = rows.edges.flatMap(({ props }) =>
      typeof props.engagement === 'string' ? [JSON.parse(props.engagement) as unknown] : [],
    );
    expect(engagements).toMatchObject([
      {
        organisation: 'organisation:jp/agency',
        by: 'linkage:mihon/whole/link',
        role: 'LINKAGE_PARTNER',
        delegation: false,
      },
      {
        organisation: 'organisation:mihon/whole/contractor',
        by: 'entrustment:mihon/whole/operate',
        role: 'CONTRACTOR',
        delegation: false,
        authority: { origin: 'ENTRUSTMENT', periods: [{ from: { first: '2020-04-01' }, to: { last: '2021-03-31' } }] },
      },
    ]);
  });
});

describe('what a walk must know', () => {
  const standing = { document: paper, scope: 'mihon' };
  const contract = {
    from: { first: '2020-04-01', last: '2020-04-01', precision: 'DAY' },
    to: { first: '2021-03-31', last: '2021-03-31', precision: 'DAY' },
    renews: true,
    continues: false,
    planned: false,
    printed: '令和2年4月1日から令和3年3月31日まで（次年度以降も、同様の業務委託を行う。）',
  };

  it('of a flow is its ends, what puts it in force, what concerns it and what its list leaves open', () => {
    expect(hopOf('flow:mihon/whole/input')).toEqual({
      ...standing,
      id: 'flow:mihon/whole/input',
      sort: sortOf('flow:mihon/whole/input'),
      from: 'data-subject:mihon/whole/applicant',
      to: 'system:mihon/whole/terminal',
      inferred: false,
      correspondences: [],
      authorities: [{ origin: 'ENTRUSTMENT', by: 'entrustment:mihon/whole/operate', periods: [contract] }],
      networkStated: true,
      planned: false,
      matters: ['matter:mihon/whole/s1'],
      concerns: ['business:mihon/whole/issue', 'data-subject:mihon/whole/applicant', 'matter:mihon/whole/s1'],
      unstated: false,
      unresolved: false,
      open: true,
    });
  });

  it('of a flow tells what is inferred, unresolved and without a network', () => {
    expect(hopOf('flow:mihon/whole/back')).toMatchObject({
      inferred: true,
      unresolved: true,
      open: false,
      networkStated: false,
    });
    expect(hopOf('flow:mihon/whole/relay')).toMatchObject({
      inferred: false,
      open: false,
      correspondences: [{ from: 'information-item:mihon/whole/form/顔写真', to: ['item-set:mihon/whole/answer'] }],
    });
  });

  it('of a holding is its holder, each authority, and whether keeping and erasure are ruled', () => {
    expect(hopOf('holding:mihon/whole/at-centre')).toMatchObject({
      ...standing,
      holder: 'system:mihon/whole/centre',
      authorities: [
        { origin: 'ENTRUSTMENT' },
        { origin: 'LINKAGE', periods: [{ from: { first: '2020-05-01' }, continues: true }] },
      ],
      retentionStated: true,
      erasureStated: true,
      matters: ['matter:mihon/whole/s1', 'matter:mihon/whole/s2'],
      open: true,
    });
  });

  it('of an item is the way up to its set, whose it is, and what concerns it', () => {
    const id = 'information-item:mihon/whole/form/申請者/氏名';
    expect(hopOf(id)).toEqual({
      id,
      sort: sortOf(id),
      itemSet: 'item-set:mihon/whole/form',
      up: [id, 'information-item:mihon/whole/form/申請者', 'item-set:mihon/whole/form'],
      open: false,
      resolved: true,
      hasChildren: false,
      about: ['data-subject:mihon/whole/applicant'],
      concept: 'concept:jp/full-name',
      ...standing,
      concerns: [
        'business:mihon/whole/issue',
        'data-subject:mihon/whole/applicant',
        'matter:mihon/whole/s1',
        'matter:mihon/whole/s2',
      ],
    });
  });

  it('of an endpoint is its party, operator, and what is printed of it', () => {
    const base = (id: string): object => ({
      id,
      sort: sortOf(id),
      scope: 'mihon',
      party: 'NAMED',
      passesOnUnstated: false,
    });
    const terminal = 'system:mihon/whole/terminal';
    const applicant = 'data-subject:mihon/whole/applicant';
    expect([hopOf(terminal), hopOf(applicant)]).toEqual([
      { ...base(terminal), kind: 'SYSTEM', operator: 'department:mihon/counter', placeStated: true },
      { ...base(applicant), kind: 'DATA_SUBJECT', peopleStated: true },
    ]);
  });

  it('of an attachment is what it holds, whether it is missing, and the sheets that need it', () => {
    const figure = rows.nodes.find(({ id }) => id === 'attachment:mihon/whole/figure');
    expect([figure?.props.missing, hopOf('attachment:mihon/whole/figure')]).toEqual([
      true,
      { attachment: 'attachment:mihon/whole/figure', holds: ['FLOWS'], matters: ['matter:mihon/whole/s2'] },
    ]);
  });
});

it('a row keeps the fact itself and what lists and searches read', () => {
  const id = 'information-item:mihon/whole/form/申請者/氏名';
  const fact = documents.flatMap(({ nodes }) => nodes).find((node) => node.id === id);
  const row = rows.nodes.find((node) => node.id === id);
  expect(row).toMatchObject({
    family: 'Item',
    label: 'InformationItem',
    owner: paper,
    props: {
      id,
      kind: 'INFORMATION_ITEM',
      name: '氏名',
      scope: 'mihon',
      owner: paper,
      fact: JSON.stringify(fact),
      itemSet: 'item-set:mihon/whole/form',
      depth: 2,
      parent: 'information-item:mihon/whole/form/申請者',
      open: false,
      resolved: true,
    },
  });
});

describe('the order of the record', () => {
  it('is that of the paper, in code points', () => {
    const order = rows.nodes.filter(({ family }) => family === 'Item' || family === 'Flow');
    expect(order.toSorted((a, b) => (String(a.props.sort) < String(b.props.sort) ? -1 : 1))).toEqual(order);
  });

  it('has vocabularies first, then papers by year and number', () => {
    const head = (id: string, fields: string): string =>
      `paper: { id: ${id}, scope: mihon, name: 文書, at: 表紙, ${fields} }\n`;
    const files = [
      manifestOf('d.yaml', head('d', '')),
      manifestOf('c.yaml', head('c', 'number: 資料10, fiscalYear: 2021')),
      manifestOf('b.yaml', head('b', 'number: 資料９-2, fiscalYear: 2021')),
      manifestOf('a.yaml', head('a', 'number: 資料99, fiscalYear: 2020')),
      vocabularyFile(),
    ];
    const all = [...buildRows(buildCatalogue(files).documents).values()].flatMap(({ nodes }) => nodes);
    const papers = all.filter(({ label }) => label === 'SourceDocument');
    expect(
      papers.toSorted((a, b) => (String(a.props.sort) < String(b.props.sort) ? -1 : 1)).map(({ id }) => id),
    ).toEqual([
      'source-document:jp/common',
      'source-document:mihon/a',
      'source-document:mihon/b',
      'source-document:mihon/c',
      'source-document:mihon/d',
    ]);
  });

  it('of a paper does not depend on the other papers', () => {
    const alone = buildRows(buildCatalogue([completePaperFile(), vocabularyFile()]).documents).get(paper);
    const other = paperFile(`subjects: { person: { name: 人, at: s1 } }`);
    const together = buildRows(buildCatalogue([other, completePaperFile(), vocabularyFile()]).documents).get(paper);
    expect(together).toEqual(alone);
  });
});

it('the same documents give the same rows in any order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...documents], { minLength: documents.length }), (shuffled) => {
      const built = buildRows(shuffled);
      expect(JSON.stringify(built.get(paper))).toBe(JSON.stringify(rows));
    }),
    { numRuns: 4 },
  );
});
