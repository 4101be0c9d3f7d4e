import type {
  CarriageEdge,
  EndpointHop,
  EngagementFact,
  FlowHop,
  HoldingHop,
  ItemHop,
  MissingAttachment,
} from '../../../server/graph/hops.ts';
import type { EdgeRow, GraphRows, NodeRow } from '../../../server/graph/rows.ts';
import type { TraceRecord } from '../../../server/lineage/TraceRecord.ts';
import type { ItemNodeRef } from '../../../server/model/flow.ts';
import type { Ref } from '../../../server/model/ref.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** Collects from rows, document by document, what walks must know: the same facts as a store gives, as plain lists. */
export class TraceRecordFiller {
  readonly #record: Mutable<TraceRecord>;

  /** Goes on from what is known already, which stays as it is. */
  constructor(known: TraceRecord = NOTHING) {
    const { endpoints, items, flows, holdings, engagements, missing, papers } = known;
    this.#record = {
      endpoints: [...endpoints],
      items: [...items],
      flows: [...flows],
      holdings: [...holdings],
      engagements: [...engagements],
      missing: [...missing],
      papers: [...papers],
    };
  }

  add({ nodes, edges }: GraphRows): void {
    const carriage = carriageByFact(edges);
    for (const node of nodes) this.#addNode(node, carriage.get(node.id) ?? []);
    for (const { props } of edges) {
      if (typeof props['engagement'] === 'string')
        this.#record.engagements.push(JSON.parse(props['engagement']) as EngagementFact);
    }
  }

  /** Everything that was added so far. */
  get record(): TraceRecord {
    return this.#record;
  }

  #addNode({ id, family, label, props }: NodeRow, carriage: readonly CarriageEdge[]): void {
    if (label === 'SourceDocument' && props['documentKind'] === 'PAPER') {
      this.#record.papers.push({ id: id as Ref<'SOURCE_DOCUMENT'>, scope: String(props['scope']) });
    }
    const hop = props['hop'];
    if (typeof hop !== 'string') return;
    const read = JSON.parse(hop) as unknown;
    if (family === 'Endpoint') this.#record.endpoints.push(read as EndpointHop);
    else if (family === 'Item') this.#record.items.push(read as ItemHop);
    else if (family === 'Flow') this.#record.flows.push({ hop: read as FlowHop, carriage });
    else if (family === 'Holding') this.#record.holdings.push({ hop: read as HoldingHop, carriage });
    else if (props['missing'] === true) this.#record.missing.push(read as MissingAttachment);
  }
}

const NOTHING: TraceRecord = {
  endpoints: [],
  items: [],
  flows: [],
  holdings: [],
  engagements: [],
  missing: [],
  papers: [],
};

function carriageByFact(edges: readonly EdgeRow[]): ReadonlyMap<string, readonly CarriageEdge[]> {
  const byFact = new Map<string, CarriageEdge[]>();
  for (const { type, from, fromFamily, to, props } of edges) {
    if ((type !== 'CARRIES' && type !== 'EXCLUDES') || (fromFamily !== 'Flow' && fromFamily !== 'Holding')) continue;
    const edge: CarriageEdge = { how: type, node: to as ItemNodeRef, inferred: props['inferred'] === true };
    const known = byFact.get(from);
    if (known === undefined) byFact.set(from, [edge]);
    else known.push(edge);
  }
  return byFact;
}
