import { describe, expect, it } from 'vitest';
import { reportConcept } from '../../../../server/lineage/concept/reportConcept.ts';
import { snapshotFromRecord } from '../../../../server/lineage/sources/snapshotFromRecord.ts';
import type { ConceptAnswer, ConceptQuestion } from '../../../../server/lineage/concept/ConceptAnswer.ts';
import { formatRef, parseRef } from '../../../../server/model/ref.ts';
import { drawRecord, period, ref, type DrawnFlow, type Drawing } from '../../../fixtures/drawRecord.ts';

/*
 *   P: 氏名 住所 (closed)   Q: unresolved   R: 受付番号 … 等   N: 氏名 (said not to be sent)   K: 氏名, of another business
 */
const SETS = {
  P: { items: ['氏名', '住所'], concepts: { 氏名: 'name' } },
  Q: { unresolved: true },
  R: { items: ['受付番号'], open: true },
  N: { items: ['氏名'], concepts: { 氏名: 'name' } },
  K: { items: ['氏名'], concepts: { 氏名: 'name' }, concerns: ['elsewhere'] },
} satisfies Drawing['sets'];

const ENDS = { a: 'SYSTEM', b: 'SYSTEM' } as const;

function draw(flows: Record<string, Omit<DrawnFlow, 'from' | 'to'>>, more: Partial<Drawing> = {}) {
  const drawn = Object.entries(flows).map(([name, flow]) => [name, { from: 'a', to: 'b', ...flow }] as const);
  return drawRecord({ endpoints: ENDS, sets: SETS, flows: Object.fromEntries(drawn), ...more });
}

function report(record: ReturnType<typeof draw>, more: Partial<ConceptQuestion> = {}): Promise<ConceptAnswer> {
  const question = { concept: ref.concept('name'), when: { asOf: '2025-06-01' }, ...more };
  return reportConcept(question, snapshotFromRecord(record));
}

/** `m1 CARRIED: f1 CARRIED (P/氏名); f2 UNKNOWN OPEN_LIST`. */
function tell({ matters }: ConceptAnswer): readonly string[] {
  return matters.map(({ matter, answer, reasons, inferred, facts }) => {
    const said = facts.map((fact) =>
      [nameOf(fact.fact), fact.answer, ...fact.reasons, ...fact.items.map(tellItem)].join(' '),
    );
    return `${nameOf(matter)} ${[answer ?? '-', ...reasons, ...(inferred ? ['inferred'] : [])].join(' ')}: ${said.join('; ')}`;
  });
}

function tellItem({ item, namedAs, answer }: ConceptAnswer['elsewhere'][number]['items'][number]): string {
  return `(${slugOf(item)} as ${slugOf(namedAs)} ${answer})`;
}

function slugOf(id: string): string {
  return parseRef(id)?.slug ?? id;
}

function nameOf(id: string): string {
  return slugOf(id).split('/').at(-1) ?? id;
}

describe('what a sheet says of a concept', () => {
  it('is CARRIED if any fact is, else UNKNOWN, else EXCLUDED, else NOT_LISTED; each fact says why', async () => {
    const record = draw({
      f1: { carries: ['P'], matters: ['m1'] },
      f2: { carries: ['R'], matters: ['m1', 'm2'] },
      f3: { carries: ['P/住所'], excludes: ['N/氏名'], matters: ['m2', 'm3'] },
      f4: { carries: ['P/住所'], matters: ['m3', 'm4'] },
    });
    const answer = await report(record);
    expect(tell(answer)).toEqual([
      'm1 CARRIED: f1 CARRIED (P/氏名 as P CARRIED); f2 UNKNOWN OPEN_LIST',
      'm2 UNKNOWN OPEN_LIST: f2 UNKNOWN OPEN_LIST; f3 EXCLUDED (N/氏名 as N/氏名 EXCLUDED)',
      'm3 EXCLUDED: f3 EXCLUDED (N/氏名 as N/氏名 EXCLUDED); f4 NOT_LISTED',
      'm4 NOT_LISTED: f4 NOT_LISTED',
    ]);
    expect(answer.counts).toEqual({ carried: 1, unknown: 1, excluded: 1, notListed: 1, notInForce: 0 });
  });

  it('counts holdings, entrustments and linkages; a contractor that is denied its items does not get them', async () => {
    const record = draw(
      {},
      {
        holdings: { h: { at: 'a', carries: ['Q'], matters: ['m1'] } },
        contracts: {
          e: { kind: 'ENTRUSTMENT', carries: ['P'], matters: ['m2'] },
          denied: { kind: 'ENTRUSTMENT', carries: ['P'], denied: true, matters: ['m3'] },
          nothing: { kind: 'ENTRUSTMENT', denied: true, matters: ['m5'] },
          l: { kind: 'LINKAGE', matters: ['m4'] },
        },
      },
    );
    expect(tell(await report(record))).toEqual([
      'm1 UNKNOWN UNRESOLVED_LIST: h UNKNOWN UNRESOLVED_LIST',
      'm2 CARRIED: e CARRIED (P/氏名 as P CARRIED)',
      'm3 EXCLUDED: denied EXCLUDED (P/氏名 as P EXCLUDED)',
      'm4 UNKNOWN UNSTATED_ITEMS: l UNKNOWN UNSTATED_ITEMS',
      'm5 NOT_LISTED: nothing NOT_LISTED',
    ]);
  });

  it('is not made unknown by items that a fact does not concern: an exclusion beside an open list stays one', async () => {
    const alone = draw({ f: { carries: ['R'], excludes: ['N'] } }, { sets: { R: SETS.R, N: SETS.N, K: SETS.K } });
    expect(tell(await report(alone))).toEqual(['m EXCLUDED: f EXCLUDED (N/氏名 as N EXCLUDED)']);
    const beside = draw({ f: { carries: ['R'], excludes: ['N'] } });
    expect(tell(await report(beside))).toEqual(['m UNKNOWN OPEN_LIST: f UNKNOWN OPEN_LIST (N/氏名 as N EXCLUDED)']);
  });

  it('is unknown for a concept of which the record has no item, unless the lists are closed', async () => {
    const record = draw({ f1: { carries: ['R'], matters: ['m1'] }, f2: { carries: ['P'], matters: ['m2'] } });
    expect(tell(await report(record, { concept: ref.concept('none') }))).toEqual([
      'm1 UNKNOWN OPEN_LIST: f1 UNKNOWN OPEN_LIST',
      'm2 NOT_LISTED: f2 NOT_LISTED',
    ]);
  });

  it('is unknown, never NOT_LISTED, for a sheet that states nothing; the overview of a paper is then left out', async () => {
    const record = draw({}, { sheets: { m1: 'ENTRUSTMENT', m2: 'OVERVIEW' } });
    expect(tell(await report(record))).toEqual(['m1 UNKNOWN NOT_RECORDED: ']);
  });

  it('contradicts itself where a fact both carries and excludes an item', async () => {
    const record = draw({ f: { carries: ['P'], excludes: ['P'] } });
    expect(tell(await report(record))).toEqual([
      'm UNKNOWN CONTRADICTION: f UNKNOWN CONTRADICTION (P/氏名 as P UNKNOWN)',
    ]);
  });

  it('is inferred only where everything that decides is', async () => {
    const one = { carries: ['P'], inferredEdges: ['P'] };
    expect(tell(await report(draw({ f1: one })))).toEqual(['m CARRIED inferred: f1 CARRIED (P/氏名 as P CARRIED)']);
    const two = await report(draw({ f1: one, f2: { carries: ['P'] } }));
    expect(two.matters.map(({ inferred, facts }) => [inferred, facts.map((fact) => fact.inferred)])).toEqual([
      [false, [true, false]],
    ]);
  });
});

describe('the day of a report', () => {
  const contract = (from: string, to: string) => ({
    authorities: [
      {
        origin: 'ENTRUSTMENT' as const,
        by: formatRef('ENTRUSTMENT', 'ward', 'c'),
        periods: [period(from, to, { renews: true })],
      },
    ],
  });
  const record = draw({
    f1: { carries: ['P'], matters: ['m1'], ...contract('2020-04-01', '2021-03-31') },
    f2: { carries: ['P/住所'], excludes: ['N'], matters: ['m2'], ...contract('2020-04-01', '2021-03-31') },
    f3: { carries: ['P/住所'], matters: ['m3'], ...contract('2021-01-01', '2021-03-31') },
  });

  it('takes part: what is not in force leaves a sheet without an answer, counted apart', async () => {
    const before = await report(record, { when: { asOf: '2019-04-01' } });
    expect(tell(before)).toEqual(['m1 -: ', 'm2 -: ', 'm3 -: ']);
    expect(before.counts).toEqual({ carried: 0, unknown: 0, excluded: 0, notListed: 0, notInForce: 3 });
    expect(tell(await report(record, { when: { asOf: '2020-06-01' } }))).toEqual([
      'm1 CARRIED: f1 CARRIED (P/氏名 as P CARRIED)',
      'm2 EXCLUDED: f2 EXCLUDED (N/氏名 as N EXCLUDED)',
      'm3 -: ',
    ]);
  });

  it('makes unknown what may have gone on, and names the days on which the answer changes', async () => {
    const after = await report(record);
    expect(tell(after)).toEqual([
      'm1 UNKNOWN RENEWAL_NOT_STATED: f1 UNKNOWN RENEWAL_NOT_STATED (P/氏名 as P UNKNOWN)',
      'm2 EXCLUDED RENEWAL_NOT_STATED: f2 EXCLUDED RENEWAL_NOT_STATED (N/氏名 as N EXCLUDED)',
      'm3 NOT_LISTED: f3 NOT_LISTED',
    ]);
    expect(after.changes.map(({ day }) => day)).toEqual(['2020-04-01', '2021-01-01', '2021-04-01']);
  });

  it('may be none: then every fact counts that was ever in force, and nothing changes', async () => {
    const always = await report(record, { when: 'ALL_TIMES' });
    expect(tell(always)).toEqual([
      'm1 CARRIED: f1 CARRIED (P/氏名 as P CARRIED)',
      'm2 EXCLUDED: f2 EXCLUDED (N/氏名 as N EXCLUDED)',
      'm3 NOT_LISTED: f3 NOT_LISTED',
    ]);
    expect([always.asOf, always.changes]).toEqual([undefined, []]);
  });
});

describe('the scope of a report', () => {
  const record = draw({
    f1: { carries: ['P'], matters: ['m1'] },
    f2: { carries: ['P'], matters: ['m2'], document: 'q' },
    f3: { carries: ['P'], matters: [] },
  });

  it('is every paper: those searched, those with a fact in force, and facts that no sheet states', async () => {
    const all = await report(record);
    expect(all.matters.map(({ matter }) => nameOf(matter))).toEqual(['m1', 'm2']);
    expect([all.papers, all.papersCited]).toEqual([
      [ref.paper('p'), ref.paper('q')],
      [ref.paper('p'), ref.paper('q')],
    ]);
    expect(all.elsewhere.map(({ fact, answer }) => [nameOf(fact), answer])).toEqual([['f3', 'CARRIED']]);
  });

  it('or one paper or sheet', async () => {
    const paper = await report(record, { within: ref.paper('q') });
    expect([tell(paper), paper.papers]).toEqual([['m2 CARRIED: f2 CARRIED (P/氏名 as P CARRIED)'], [ref.paper('q')]]);
    const sheet = await report(record, { within: ref.matter('m1') });
    expect([tell(sheet), sheet.papers]).toEqual([['m1 CARRIED: f1 CARRIED (P/氏名 as P CARRIED)'], [ref.paper('p')]]);
  });
});
