import { beforeAll, expect, it } from 'vitest';
import {
  looseFlowsEntering,
  looseFlowsLeaving,
  openFlowsConcerning,
  renamedItems,
} from '../../server/graph/statements/lineage/flows.ts';
import { openHoldingsConcerning, openHoldingsOf } from '../../server/graph/statements/lineage/holdings.ts';
import type { TraceRecord } from '../../server/lineage/TraceRecord.ts';
import { formatRef } from '../../server/model/ref.ts';
import { drawRecord, ref } from '../fixtures/drawRecord.ts';
import { loadRecord } from '../support/loadRecord.ts';
import { describeEachEngine } from '../support/stores.ts';

const matter = ref.matter('m');
const business = formatRef('BUSINESS', 'ward', 'other');
const applicant = ref.endpoint('DATA_SUBJECT', 'applicant');
const [hub, archive] = [ref.endpoint('SYSTEM', 'hub'), ref.endpoint('SYSTEM', 'archive')];

/**
 *     applicant ─told {P}→ hub ─open {R …等}→ archive     (of the sheet, another business and the applicant)
 *                           ├─renames {P/a → P/b}→ archive
 *                           └─closed {P}→ archive
 */
const drawn = drawRecord({
  endpoints: { applicant: 'DATA_SUBJECT', hub: 'SYSTEM', archive: 'SYSTEM' },
  sets: { P: { items: ['a', 'b'] }, R: { items: ['c'], open: true } },
  flows: {
    told: { from: 'applicant', to: 'hub', carries: ['P'] },
    open: { from: 'hub', to: 'archive', carries: ['R'], excludes: ['P/a'], concerns: ['other'] },
    renames: { from: 'hub', to: 'archive', carries: ['P'], correspondences: { 'P/a': ['P/b'] } },
    closed: { from: 'hub', to: 'archive', carries: ['P'] },
  },
  holdings: {
    some: { at: 'archive', carries: ['R'], concerns: ['other'] },
    all: { at: 'archive', carries: ['P'] },
  },
});

/** A drawing has no word for a data subject that something concerns. */
const record: TraceRecord = {
  ...drawn,
  flows: drawn.flows.map(({ hop, carriage }) => ({
    hop: { ...hop, concerns: [...hop.concerns, applicant] },
    carriage,
  })),
  holdings: drawn.holdings.map(({ hop, carriage }) => ({
    hop: { ...hop, concerns: [...hop.concerns, applicant] },
    carriage,
  })),
};

describeEachEngine('statements about what leaves its list open', (open) => {
  const flows = (rows: readonly { readonly flow: { readonly id: string } }[]): readonly string[] =>
    rows.map(({ flow }) => flow.id).sort();

  beforeAll(() => loadRecord(open(), record));

  it('give the flows at an endpoint that are open or rename, whole and at that end alone', async () => {
    const leaving = await open().read(looseFlowsLeaving, { ids: [hub, 'system:ward/none'] });
    expect(flows(leaving)).toEqual([ref.flow('open'), ref.flow('renames')]);
    expect(flows(await open().read(looseFlowsEntering, { ids: [archive] }))).toEqual(flows(leaving));
    expect(await open().read(looseFlowsEntering, { ids: [hub] })).toEqual([]);
    const [row] = leaving.filter(({ flow }) => flow.id === ref.flow('open'));
    expect([row?.sender.id, row?.receiver.id]).toEqual([hub, archive]);
    expect(row?.carriage.toSorted((a, b) => (a.how < b.how ? -1 : 1))).toEqual([
      { how: 'CARRIES', node: ref.set('R'), inferred: false },
      { how: 'EXCLUDES', node: ref.item('P', 'a'), inferred: false },
    ]);
  });

  it('give of some items those that become something on a flow, each once', async () => {
    const asked = [ref.item('P', 'a'), ref.item('P', 'b'), ref.item('R', 'c'), 'information-item:ward/none/a'];
    expect(await open().read(renamedItems, { ids: asked })).toEqual([{ id: ref.item('P', 'a') }]);
  });

  it('give the open flows of a sheet, a business and a data subject, and no closed one', async () => {
    const found = [
      await open().read(openFlowsConcerning.Matter, { ids: [matter] }),
      await open().read(openFlowsConcerning.Fact, { ids: [business, 'business:ward/none'] }),
      await open().read(openFlowsConcerning.Endpoint, { ids: [applicant] }),
    ];
    expect(found.map(flows)).toEqual([[ref.flow('open')], [ref.flow('open')], [ref.flow('open')]]);
  });

  it('give the open holdings of an endpoint, a sheet, a business and a data subject, and no closed one', async () => {
    const found = [
      await open().read(openHoldingsOf, { ids: [archive, hub] }),
      await open().read(openHoldingsConcerning.Matter, { ids: [matter] }),
      await open().read(openHoldingsConcerning.Fact, { ids: [business] }),
      await open().read(openHoldingsConcerning.Endpoint, { ids: [applicant] }),
    ];
    const expected = record.holdings
      .filter(({ hop }) => hop.id === ref.holding('some'))
      .map(({ hop, carriage }) => ({ holding: hop, carriage }));
    expect(found).toEqual([expected, expected, expected, expected]);
  });
});
