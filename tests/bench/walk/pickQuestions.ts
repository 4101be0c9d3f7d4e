import type { TraceRecord } from '../../../server/lineage/TraceRecord.ts';
import type { EndpointRef, ItemNodeRef } from '../../../server/model/flow.ts';
import { isRefOf, type Ref } from '../../../server/model/ref.ts';
import { openRandom } from '../record/openRandom.ts';
import type { PlainGraph } from './PlainGraph.ts';
import { walkPlainly } from './walkPlainly.ts';

/** An item, two ends between which its ways are asked for, and a holder whose exposure is asked for. */
export interface Question {
  readonly subject: ItemNodeRef;
  readonly from: EndpointRef;
  readonly to: EndpointRef;
  readonly holder: Ref<'ORGANISATION' | 'SYSTEM' | 'DEPARTMENT'>;
}

/**
 * A question for each of these items, by what the plain walk reaches from it: two in three go from where the item begins to the last
 * that it reaches, the third to one at random, which it mostly does not reach. The holder is one that the item reaches, two times in
 * three, or one at random. Items that reach nobody beside the first are left out.
 */
export function pickQuestions(
  { endpoints }: TraceRecord,
  graph: PlainGraph,
  subjects: readonly ItemNodeRef[],
  seed: number,
): readonly Question[] {
  const random = openRandom(seed + 11);
  const holders = endpoints.map(({ id }) => id).filter(isHolder);
  return subjects.flatMap((subject, index) => {
    const reached = [...walkPlainly(graph, subject)];
    const [from] = reached;
    const last = reached.at(-1);
    if (from === undefined || last === undefined || from === last) return [];
    const isReached = index % 3 !== 2;
    const at = reached.filter(isHolder);
    const others = endpoints.filter(({ id }) => id !== from);
    return [
      {
        subject,
        from,
        to: isReached ? last : random.pick(others).id,
        holder: isReached && at.length > 0 ? random.pick(at) : random.pick(holders),
      },
    ];
  });
}

function isHolder(id: EndpointRef): id is Question['holder'] {
  return isRefOf('ORGANISATION', id) || isRefOf('SYSTEM', id) || isRefOf('DEPARTMENT', id);
}
