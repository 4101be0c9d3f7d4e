import type { AnswerEndpoint, AnswerItem, AnswerStop, TraceAnswer } from './TraceAnswer.ts';
import type { BoxDetail, BoxFoot, ItemRow, ViewBox } from './ViewGraph.ts';
import { toShape } from './toShape.ts';

const NONE = { carried: 0, unknown: 0, excluded: 0 };
/** CARRIED first, so that the few rows of a folded box show what is known. */
const RANK = { CARRIED: 0, UNKNOWN: 1, EXCLUDED: 2 } as const;

/** A box for every stop, and one beyond the last layer for each sender that was not reached but is said not to send. */
export function buildBoxes(answer: TraceAnswer, endsByStop: ReadonlyMap<string, number>): readonly ViewBox[] {
  const boxes = answer.stops.map((stop) => buildBox(stop, answer, endsByStop.get(stop.endpoint.id) ?? 0));
  const known = new Set(boxes.map((box) => box.id));
  const beyond = Math.max(-1, ...boxes.map((box) => box.layer)) + 1;
  for (const step of answer.steps) {
    for (const end of step.carriage === 'EXCLUDED' ? [step.from] : [step.from, step.to]) {
      if (known.has(end.id)) continue;
      known.add(end.id);
      boxes.push(buildUnreached(end, beyond));
    }
  }
  return boxes;
}

function buildBox(stop: AnswerStop, { direction }: TraceAnswer, unknownEnds: number): ViewBox {
  const { endpoint } = stop;
  return {
    ...describe(endpoint),
    custody: stop.custody,
    hop: stop.hop,
    layer: direction === 'UPSTREAM' ? -stop.hop : stop.hop,
    carriage: stop.carriage === 'CARRIED' ? 'CARRIED' : 'UNKNOWN',
    inferred: stop.inferred,
    partial: stop.partial,
    truncated: stop.truncated,
    unknownSteps: stop.unknownSteps,
    details: findDetails(stop),
    items: stop.items.nodes.map(toItemRow).toSorted((a, b) => RANK[a.carriage] - RANK[b.carriage]),
    counts: stop.itemCounts,
    feet: findFeet(stop),
    unknownEnds,
  };
}

function describe(endpoint: AnswerEndpoint): Pick<ViewBox, 'id' | 'kind' | 'name' | 'nameEn' | 'shape' | 'party'> {
  return {
    id: endpoint.id,
    kind: endpoint.kind,
    name: endpoint.name,
    nameEn: endpoint.nameEn ?? undefined,
    shape: toShape(endpoint),
    party: endpoint.party ?? 'NAMED',
  };
}

function buildUnreached(endpoint: AnswerEndpoint, layer: number): ViewBox {
  return {
    ...describe(endpoint),
    custody: [],
    layer,
    carriage: 'CARRIED',
    inferred: false,
    partial: false,
    truncated: false,
    unknownSteps: 0,
    details: [{ what: 'NOT_REACHED' }],
    items: [],
    counts: NONE,
    feet: [],
    unknownEnds: 0,
  };
}

function findDetails({ endpoint, operator }: AnswerStop): readonly BoxDetail[] {
  const details: BoxDetail[] = [];
  if (endpoint.recordsNothing?.value === true) details.push({ what: 'RECORDS_NOTHING' });
  if (operator !== null && operator !== undefined) details.push({ what: 'OPERATOR', text: operator.name });
  else if (endpoint.places !== undefined && endpoint.places.length > 0)
    details.push({ what: 'PLACE', text: endpoint.places.map((place) => place.value).join('、') });
  if (endpoint.kind === 'DATA_SUBJECT') {
    const counts = endpoint.counts ?? [];
    if (counts.length === 0) details.push({ what: 'PEOPLE_UNSTATED' });
    for (const { count } of counts.slice(0, 2)) details.push({ what: 'COUNT', text: count.printed });
  }
  if (typeof endpoint.role === 'string' && endpoint.role !== endpoint.name)
    details.push({ what: 'ROLE', text: endpoint.role });
  if (endpoint.party === 'UNNAMED') details.push({ what: 'NAME_UNSTATED' });
  return details;
}

function toItemRow({ item, carriage, inferred }: AnswerItem): ItemRow {
  return { id: item.id, name: item.name, carriage, inferred, unresolved: item.resolved === false };
}

/** A person keeps what is theirs and a pass-through nothing: neither has a foot. Every other holder has one, be it "not stated". */
function findFeet(stop: AnswerStop): readonly BoxFoot[] {
  const shape = toShape(stop.endpoint);
  if (shape === 'SUBJECT' || shape === 'PASS_THROUGH') return [];
  const rules = stop.holdings.flatMap((holding) => holding.retention);
  const feet = new Map(rules.map((rule): [string, BoxFoot] => [JSON.stringify(rule), { what: 'RULE', rule }]));
  return feet.size === 0 ? [{ what: 'UNSTATED' }] : [...feet.values()];
}
