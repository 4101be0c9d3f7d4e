import { describe, expect, it } from 'vitest';
import type { RecordReader } from '../../../../server/lineage/exposure/RecordReader.ts';
import { rememberReader } from '../../../../server/lineage/exposure/rememberReader.ts';
import type { ItemNodeRef } from '../../../../server/model/flow.ts';
import { API_RECORD, REFS } from '../../../fixtures/apiRecord.ts';
import { recordReaderOf } from '../../../support/recordReaderOf.ts';

const SETS = API_RECORD.flatMap(({ nodes }) => nodes).flatMap((node) => (node.kind === 'ITEM_SET' ? [node.id] : []));
const [SET = ''] = SETS;

describe('a reader that remembers', () => {
  it('gives what the record has: facts, relations and what is below item nodes', async () => {
    const plain = recordReaderOf(API_RECORD);
    const { reader } = listen();
    for (const round of ['read', 'remembered']) {
      expect([round, await reader.nodes([REFS.sheet, REFS.contractor])]).toEqual([
        round,
        await plain.nodes([REFS.sheet, REFS.contractor]),
      ]);
      const related = await reader.related('measuresStated', [REFS.sheet, REFS.overview]);
      expect([...related].filter(([, found]) => found.length > 0)).toEqual(
        [...(await plain.related('measuresStated', [REFS.sheet, REFS.overview]))].filter(
          ([, found]) => found.length > 0,
        ),
      );
      expect(idsOf(await reader.namedBelow(SETS))).toEqual(idsOf(await plain.namedBelow(SETS)));
    }
  });

  it('gives of nodes of which one is above another each item once, and the same below each of them when asked alone', async () => {
    const plain = recordReaderOf(API_RECORD);
    const all = (await plain.namedBelow(SETS)).map(({ hop }) => hop.id);
    const { reader, asked } = listen();
    expect(idsOf(await reader.namedBelow(all))).toEqual([...all].sort());
    asked.length = 0;
    for (const node of all)
      expect([node, idsOf(await reader.namedBelow([node]))]).toEqual([node, idsOf(await plain.namedBelow([node]))]);
    expect(asked).toEqual([]);
  });

  it('reads each once, and of several asked for only those that it does not know', async () => {
    const { reader, asked } = listen();
    await reader.nodes([REFS.sheet]);
    await reader.nodes([REFS.sheet, REFS.overview, REFS.overview]);
    await reader.related('measuresStated', [REFS.sheet]);
    await reader.related('measuresStated', [REFS.overview, REFS.sheet]);
    await reader.related('retentions', [REFS.sheet]);
    await reader.namedBelow([SET as ItemNodeRef]);
    await reader.namedBelow([SET as ItemNodeRef]);
    expect(asked).toEqual([
      ['nodes', REFS.sheet],
      ['nodes', REFS.overview],
      ['measuresStated', REFS.sheet],
      ['measuresStated', REFS.overview],
      ['retentions', REFS.sheet],
      ['below', SET],
    ]);
  });

  it('remembers too that a relation leads nowhere', async () => {
    const { reader, asked } = listen();
    expect((await reader.related('systemsHoused', [REFS.sheet])).get(REFS.sheet) ?? []).toEqual([]);
    await reader.related('systemsHoused', [REFS.sheet]);
    expect(asked).toHaveLength(1);
  });

  it('forgets all when it would hold more than it may, and still gives all that is asked for', async () => {
    const { reader, asked } = listen(2);
    await reader.nodes([REFS.sheet, REFS.overview]);
    expect([...(await reader.nodes([REFS.sheet, REFS.contractor])).keys()].sort()).toEqual(
      [REFS.contractor, REFS.sheet].sort(),
    );
    expect([...(await reader.nodes([REFS.sheet])).keys()]).toEqual([REFS.sheet]);
    expect(asked.map(([, ...ids]) => ids)).toEqual([[REFS.sheet, REFS.overview], [REFS.contractor], [REFS.sheet]]);
  });
});

/** The fixture's reader, remembered, and every question that it was asked. */
function listen(mostFacts?: number): { readonly reader: RecordReader; readonly asked: (readonly string[])[] } {
  const plain = recordReaderOf(API_RECORD);
  const asked: (readonly string[])[] = [];
  const reader = rememberReader(
    {
      nodes: (ids) => {
        asked.push(['nodes', ...ids]);
        return plain.nodes(ids);
      },
      related: (name, owners) => {
        asked.push([name, ...owners]);
        return plain.related(name, owners);
      },
      namedBelow: (nodes) => {
        asked.push(['below', ...nodes]);
        return plain.namedBelow(nodes);
      },
    },
    mostFacts,
  );
  return { reader, asked };
}

function idsOf(items: Awaited<ReturnType<RecordReader['namedBelow']>>): readonly string[] {
  return items.map(({ hop }) => hop.id).sort();
}
