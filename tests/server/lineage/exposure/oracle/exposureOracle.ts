import type { Presence, ScopeMember, ScopeWhy } from '../../../../../server/lineage/exposure/ExposureAnswer.ts';
import type { AuthorityFact, ListState } from '../../../../../server/graph/hops.ts';
import { CARRIAGES, type Carriage } from '../../../../../server/lineage/TraceAnswer.ts';
import type { EndpointRef, ItemNodeRef } from '../../../../../server/model/flow.ts';
import type { Day } from '../../../../../server/model/period.ts';
import { isRefOf, type Ref } from '../../../../../server/model/ref.ts';
import { dayBefore } from '../../oracle/changes.ts';
import { forceOf } from '../../oracle/inForce.ts';
import { listAnswer } from '../../oracle/listAnswer.ts';
import { inReasonOrder } from '../../oracle/order.ts';
import type { ExposureCase } from './arbitraryExposure.ts';

/** What the naive answer says of one item. */
export interface PlainItem {
  readonly item: Ref;
  readonly carriage: Carriage;
  readonly presences: readonly Presence[];
}

/** trace-semantics.md §6, Scope: repeated until nothing more belongs to it. */
export function scopeOracle({ record, edges, question }: ExposureCase): readonly ScopeMember[] {
  const order: readonly ScopeWhy[] = ['SELF', 'OPERATES', 'HOUSES', 'HOSTS', 'PART'];
  const found = new Map<EndpointRef, ScopeWhy>([[question.holder, 'SELF']]);
  const reasons = (id: EndpointRef): readonly ScopeWhy[] => {
    const operator = record.endpoints.find((one) => one.id === id)?.operator;
    const leads = (type: string): boolean =>
      edges.some((edge) => edge.type === type && edge.from === id && found.has(edge.to as EndpointRef));
    return [
      ...(operator !== undefined && found.has(operator) ? (['OPERATES'] as const) : []),
      ...(leads('HOUSED_BY') ? (['HOUSES'] as const) : []),
      ...(leads('HOUSED_ON') ? (['HOSTS'] as const) : []),
      ...(leads('PART_OF') ? (['PART'] as const) : []),
    ];
  };
  for (let grew = true; grew;) {
    const fresh = record.endpoints
      .filter(({ id }) => !found.has(id))
      .map(({ id }) => ({ id, why: reasons(id)[0] }))
      .filter((one): one is { id: EndpointRef; why: ScopeWhy } => one.why !== undefined);
    for (const { id, why } of fresh) found.set(id, why);
    grew = fresh.length > 0;
  }
  return [...found]
    .map(([endpoint, why]) => ({ endpoint, why }))
    .sort((a, b) => order.indexOf(a.why) - order.indexOf(b.why) || (a.endpoint < b.endpoint ? -1 : 1));
}

/** What may say something of items at the scope. */
interface Source {
  readonly why: 'HELD' | 'ARRIVES' | 'SENDS' | 'ENTRUSTED';
  readonly by: Presence['by'];
  readonly at: EndpointRef;
  readonly carriage: readonly {
    readonly how: 'CARRIES' | 'EXCLUDES';
    readonly node: ItemNodeRef;
    readonly inferred: boolean;
  }[];
  readonly list: ListState;
  readonly concerns: readonly Ref[];
  readonly matters: readonly Ref[];
  readonly inferred: boolean;
  readonly authorities: readonly AuthorityFact[];
  readonly access?: Presence['access'];
}

/** §6: items with carriage and why they are there; every source asked about every item that some source names. */
export function itemsOracle(one: ExposureCase): readonly PlainItem[] {
  const { record, question } = one;
  const sources = sourcesOf(one);
  const named = new Set(sources.flatMap(({ carriage }) => carriage.map(({ node }) => node)));
  const keys = record.items.filter(
    (item) => (!item.hasChildren || item.open || !item.resolved) && item.up.some((node) => named.has(node)),
  );
  return keys.flatMap((key) => {
    const presences = sources.flatMap((source) => presenceOf(one, sources, source, key, question.asOf));
    const carriage = CARRIAGES.find((best) => presences.some((presence) => presence.carriage === best));
    return carriage === undefined ? [] : [{ item: key.id, carriage, presences }];
  });
}

function sourcesOf(one: ExposureCase): readonly Source[] {
  const { record, entrusted } = one;
  const scope = scopeOracle(one).map(({ endpoint }) => endpoint);
  const held = record.holdings
    .filter(({ hop }) => scope.includes(hop.holder))
    .map(({ hop, carriage }): Source => ({ ...hop, why: 'HELD', by: hop.id, at: hop.holder, carriage, list: hop }));
  const flows = (why: 'ARRIVES' | 'SENDS', end: 'to' | 'from'): Source[] =>
    record.flows
      .filter(({ hop }) => scope.includes(hop[end]))
      .map(({ hop, carriage }): Source => ({ ...hop, why, by: hop.id, at: hop[end], carriage, list: hop }));
  const contracts = record.engagements
    .filter(({ role, organisation }) => role === 'CONTRACTOR' && scope.includes(organisation))
    .filter(
      ({ by, organisation }, n, all) =>
        n === all.findIndex((one) => one.by === by && one.organisation === organisation),
    )
    .flatMap(({ by, organisation }): Source[] => {
      const items = entrusted.get(by);
      if (items === undefined) return [];
      const below = record.items.filter(({ up }) => up.some((node) => items.items.includes(node)));
      return [
        {
          why: 'ENTRUSTED',
          by: by as Presence['by'],
          at: organisation,
          carriage: [
            ...items.items.map((node) => ({ how: 'CARRIES' as const, node, inferred: false })),
            ...items.excludes.map((node) => ({ how: 'EXCLUDES' as const, node, inferred: false })),
          ],
          list: {
            unstated: items.items.length === 0,
            unresolved: below.some(({ resolved }) => !resolved),
            open: below.some(({ open }) => open),
          },
          concerns: items.matters,
          matters: items.matters,
          inferred: false,
          authorities: record.engagements
            .filter((other) => other.by === by && other.organisation === organisation && other.role === 'CONTRACTOR')
            .map((other) => other.authority),
          access: items.access,
        },
      ];
    });
  return [...held, ...flows('ARRIVES', 'to'), ...flows('SENDS', 'from'), ...contracts];
}

type ItemOf = ExposureCase['record']['items'][number];

function presenceOf(
  one: ExposureCase,
  sources: readonly Source[],
  source: Source,
  key: ItemOf,
  asOf: Day,
): readonly Presence[] {
  const said = listAnswer(key.up, source.carriage, source.list);
  const isConcerned = source.concerns.some((concern) => key.concerns.includes(concern));
  if (said.answer === 'NOT_LISTED' || (said.answer === 'UNKNOWN' && !isConcerned)) return [];
  if (source.why === 'SENDS' && said.answer !== 'CARRIED') return [];
  const force = forceOf(source.authorities, { asOf });
  const { by, at, why, access } = source;
  const common = { by, at, inferred: source.inferred || said.inferred, ...(access === undefined ? {} : { access }) };
  const isOut = said.answer === 'EXCLUDED' || access === 'DENIED';
  if (force.inForce === 'NO') {
    const until = lastDayBefore(source.authorities, asOf);
    if (until === undefined || isOut) return [];
    const erasure = erasureOf(one, sources, source, key);
    const isGone = erasure === 'PROOF';
    const reasons = isGone || said.reason === undefined ? [] : [said.reason];
    return [{ why: 'REMAINS', ...common, carriage: isGone ? 'EXCLUDED' : 'UNKNOWN', reasons, erasure, until }];
  }
  if (isOut) return [{ why, ...common, carriage: 'EXCLUDED', reasons: [...force.reasons] }];
  const reasons = inReasonOrder([...(said.reason === undefined ? [] : [said.reason]), ...force.reasons]);
  return [{ why, ...common, carriage: reasons.length === 0 ? 'CARRIED' : 'UNKNOWN', reasons }];
}

/** Looks back day by day to the first day of any period of a random record. */
function lastDayBefore(authorities: readonly AuthorityFact[], asOf: Day): Day | undefined {
  for (let day = dayBefore(asOf); day > '2018-12-31'; day = dayBefore(day)) {
    if (forceOf(authorities, { asOf: day }).inForce !== 'NO') return day;
  }
  return undefined;
}

function erasureOf(
  { rules, promising }: ExposureCase,
  sources: readonly Source[],
  source: Source,
  key: ItemOf,
): NonNullable<Presence['erasure']> {
  const holdings = sources.filter(({ why, at, carriage, list, concerns }) => {
    if (why !== 'HELD' || at !== source.at) return false;
    const { answer } = listAnswer(key.up, carriage, list);
    return answer === 'CARRIED' || (answer === 'UNKNOWN' && concerns.some((concern) => key.concerns.includes(concern)));
  });
  const ruling = (source.why === 'HELD' ? [source] : holdings).map(({ by }) => rules.get(by) ?? 'NONE');
  if (ruling.includes('PROOF')) return 'PROOF';
  const isPromised = source.matters.some((matter) => isRefOf('MATTER', matter) && promising.includes(matter));
  return ruling.includes('RULE') || isPromised ? 'DUTY_WITHOUT_PROOF' : 'NO_RULE';
}
