import { leavesListOpen } from '../../../server/lineage/sources/HopSource.ts';
import { inForceOn } from '../../../server/lineage/law/inForceOn.ts';
import type { TraceRecord } from '../../../server/lineage/TraceRecord.ts';
import type { AuthorityFact } from '../../../server/graph/hops.ts';
import type { EndpointRef, ItemNodeRef } from '../../../server/model/flow.ts';
import type { Day } from '../../../server/model/period.ts';
import type { Ref } from '../../../server/model/ref.ts';

/** A flow as the plain walk sees it. */
export interface PlainFlow {
  readonly from: EndpointRef;
  readonly to: EndpointRef;
  readonly carries: ReadonlySet<ItemNodeRef>;
  readonly excludes: ReadonlySet<ItemNodeRef>;
  readonly open: boolean;
  readonly concerns: ReadonlySet<Ref>;
}

/** Maps over what is in force on one day, made beforehand: the least that a walk of reachability needs. */
export interface PlainGraph {
  readonly flowsFrom: ReadonlyMap<EndpointRef, readonly PlainFlow[]>;
  readonly flowsWith: ReadonlyMap<ItemNodeRef, readonly PlainFlow[]>;
  readonly holdersWith: ReadonlyMap<ItemNodeRef, readonly EndpointRef[]>;
  readonly items: ReadonlyMap<ItemNodeRef, { readonly up: readonly ItemNodeRef[]; readonly concerns: readonly Ref[] }>;
  isSubject(endpoint: EndpointRef): boolean;
}

/** Leaves out every flow and holding that is not in force on the day. */
export function buildPlainGraph(record: TraceRecord, day: Day): PlainGraph {
  const filler = new PlainGraphFiller(day);
  filler.add(record);
  return filler;
}

/** The same for a record that is added part by part: of the parts, only what the walk needs is kept. */
export class PlainGraphFiller implements PlainGraph {
  readonly flowsFrom = new Map<EndpointRef, PlainFlow[]>();
  readonly flowsWith = new Map<ItemNodeRef, PlainFlow[]>();
  readonly holdersWith = new Map<ItemNodeRef, EndpointRef[]>();
  readonly items = new Map<ItemNodeRef, { readonly up: readonly ItemNodeRef[]; readonly concerns: readonly Ref[] }>();
  readonly #subjects = new Set<EndpointRef>();
  readonly #day: Day;

  constructor(day: Day) {
    this.#day = day;
  }

  isSubject(endpoint: EndpointRef): boolean {
    return this.#subjects.has(endpoint);
  }

  add({ endpoints, items, flows, holdings }: TraceRecord): void {
    for (const { hop, carriage } of flows) {
      if (!mayBeInForce(hop.authorities, this.#day)) continue;
      const named = (how: string): ReadonlySet<ItemNodeRef> =>
        new Set(carriage.filter((edge) => edge.how === how).map(({ node }) => node));
      const [carries, excludes] = [named('CARRIES'), named('EXCLUDES')];
      const { from, to, concerns } = hop;
      const flow: PlainFlow = { from, to, carries, excludes, open: leavesListOpen(hop), concerns: new Set(concerns) };
      put(this.flowsFrom, from, flow);
      for (const node of carries) put(this.flowsWith, node, flow);
    }
    for (const { hop, carriage } of holdings) {
      if (!mayBeInForce(hop.authorities, this.#day)) continue;
      for (const { how, node } of carriage) if (how === 'CARRIES') put(this.holdersWith, node, hop.holder);
    }
    for (const { id, kind } of endpoints) if (kind === 'DATA_SUBJECT') this.#subjects.add(id);
    for (const { id, up, concerns } of items) this.items.set(id, { up, concerns });
  }
}

function mayBeInForce(authorities: readonly AuthorityFact[], asOf: Day): boolean {
  return authorities.some(
    ({ periods, origin }) =>
      periods.length === 0 ||
      periods.some((period) => inForceOn(period, { asOf }, origin === 'LINKAGE').inForce !== 'NO'),
  );
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
