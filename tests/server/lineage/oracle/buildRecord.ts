import type { AuthorityFact, CarriageEdge, ItemHop, ListState, Standing } from '../../../../server/graph/hops.ts';
import type { TraceRecord } from '../../../../server/lineage/TraceRecord.ts';
import type { EndpointRef, ItemNodeRef } from '../../../../server/model/flow.ts';
import { formatRef, isRefOf, type Ref } from '../../../../server/model/ref.ts';
import { sortedOnce } from './order.ts';
import type { AuthorityPlan, EdgePlan, EndpointPlan, MatterPlan, NodePlan, RecordPlan, SetPlan } from './recordPlan.ts';

/** Derives a consistent record from a plan: `up`, list states, concerns and scopes as trace-semantics.md §1 defines them. */
export function buildRecord(plan: RecordPlan): TraceRecord {
  const names = namesOf(plan);
  const items = plan.sets.flatMap((set) => itemsOf(names, set));
  const edges = (how: CarriageEdge['how'], planned: readonly EdgePlan[]): CarriageEdge[] =>
    planned.map(({ node, inferred }) => ({ how, node: names.node(node), inferred }));
  return {
    papers: plan.papers.map(({ name, scope }) => ({ id: names.paper(name), scope })),
    endpoints: plan.endpoints.map((endpoint) => ({
      id: names.endpoint(endpoint.name),
      kind: endpoint.kind,
      sort: endpoint.name,
      scope: endpoint.scope,
      party: endpoint.party,
      passesOnUnstated: endpoint.passesOn,
      ...(endpoint.operator === undefined ? {} : { operator: operatorOf(names.endpoint(endpoint.operator)) }),
      ...(endpoint.kind === 'DATA_SUBJECT' ? { peopleStated: endpoint.peopleStated } : {}),
      ...(endpoint.kind === 'SYSTEM' ? { placeStated: endpoint.placeStated } : {}),
    })),
    items,
    flows: plan.flows.map((flow) => {
      const from = names.endpoint(flow.from);
      const to = names.endpoint(flow.to);
      const standing = standingOf(names, flow.matters, [from, to]);
      const id = formatRef('FLOW', standing.scope, flow.name);
      return {
        hop: {
          id,
          sort: flow.name,
          ...standing,
          ...listStateOf(items, edges('CARRIES', flow.carries)),
          from,
          to,
          inferred: flow.inferred,
          correspondences: flow.correspondences.map((one) => ({
            from: names.node(one.from),
            to: one.to.map(names.node),
          })),
          authorities: flow.authorities.map((authority) => authorityOf(names, authority, id)),
          networkStated: flow.networkStated,
          planned: isPlanned(flow.authorities),
        },
        carriage: [...edges('CARRIES', flow.carries), ...edges('EXCLUDES', flow.excludes)],
      };
    }),
    holdings: plan.holdings.map((holding) => {
      const holder = names.endpoint(holding.holder);
      const standing = standingOf(names, holding.matters, [holder]);
      const id = formatRef('HOLDING', standing.scope, holding.name);
      return {
        hop: {
          id,
          sort: holding.name,
          ...standing,
          ...listStateOf(items, edges('CARRIES', holding.carries)),
          holder,
          inferred: holding.inferred,
          authorities: holding.authorities.map((authority) => authorityOf(names, authority, id)),
          retentionStated: holding.retentionStated,
          erasureStated: holding.erasureStated,
          planned: isPlanned(holding.authorities),
        },
        carriage: [...edges('CARRIES', holding.carries), ...edges('EXCLUDES', holding.excludes)],
      };
    }),
    engagements: plan.engagements.map((engagement) => {
      const origin = engagement.role === 'CONTRACTOR' ? 'ENTRUSTMENT' : 'LINKAGE';
      const by = formatRef(origin, 'jp', engagement.authority.by);
      return {
        organisation: names.endpoint(engagement.organisation) as Ref<'ORGANISATION'>,
        by,
        role: engagement.role,
        delegation: engagement.delegation,
        authority: { origin, by, periods: engagement.authority.periods },
      };
    }),
    missing: plan.missing.map(({ name, holds, matters }) => ({
      attachment: formatRef('ATTACHMENT', 'jp', name),
      holds,
      matters: matters.map(names.matter),
    })),
  };
}

interface Names {
  readonly paper: (name: string) => Ref<'SOURCE_DOCUMENT'>;
  readonly matter: (name: string) => Ref<'MATTER'>;
  readonly endpoint: (name: string) => EndpointRef;
  readonly node: (path: string) => ItemNodeRef;
  readonly planOfMatter: (name: string) => MatterPlan;
  readonly scopeOfPaper: (name: string) => string;
}

function namesOf(plan: RecordPlan): Names {
  const papers = byName(plan.papers);
  const matters = byName(plan.matters);
  const endpoints = byName(plan.endpoints);
  const scopeOfPaper = (name: string): string => find(papers, name).scope;
  const sets = new Map(plan.sets.map((set) => [set.nodes[0]?.path ?? '', set]));
  return {
    scopeOfPaper,
    planOfMatter: (name) => find(matters, name),
    paper: (name) => formatRef('SOURCE_DOCUMENT', scopeOfPaper(name), name),
    matter: (name) => formatRef('MATTER', scopeOfPaper(find(matters, name).paper), name),
    endpoint: (name) => endpointRef(find(endpoints, name)),
    node: (path) => nodeRef(scopeOfPaper(find(sets, path.split('/')[0] ?? '').paper), path),
  };
}

/** The reference of a planned endpoint. */
export function endpointRef({ kind, scope, name }: Pick<EndpointPlan, 'kind' | 'scope' | 'name'>): EndpointRef {
  return formatRef(kind, scope, name);
}

/** The reference of an item node by its path: a path of one part is a set. */
export function nodeRef(scope: string, path: string): ItemNodeRef {
  return path.includes('/') ? formatRef('INFORMATION_ITEM', scope, path) : formatRef('ITEM_SET', scope, path);
}

function operatorOf(ref: EndpointRef): Ref<'ORGANISATION' | 'DEPARTMENT'> {
  return ref as Ref<'ORGANISATION' | 'DEPARTMENT'>;
}

/** §1: `up(x)`; the nearest ABOUT; what the set's matters, their business and that ABOUT make it concern. */
function itemsOf(names: Names, set: SetPlan): ItemHop[] {
  const scope = names.scopeOfPaper(set.paper);
  const root = set.nodes[0]?.path ?? '';
  return set.nodes.map((node, index) => {
    const up = pathsUp(node.path);
    const about = nearestAbout(set, up).map((name) => names.endpoint(name) as Ref<'DATA_SUBJECT'>);
    return {
      id: names.node(node.path),
      sort: `${root} ${String(index).padStart(3, '0')}`,
      itemSet: names.node(root) as Ref<'ITEM_SET'>,
      up: up.map(names.node),
      open: node.open,
      resolved: node.resolved,
      hasChildren: hasChildren(set, node),
      about,
      ...(node.concept === undefined || hasChildren(set, node) ? {} : { concept: conceptRef(node.concept) }),
      scope,
      document: names.paper(set.paper),
      concerns: sortedOnce<Ref>([
        ...set.matters.flatMap((matter) => [names.matter(matter), ...businessOf(names, matter)]),
        ...about,
      ]),
    };
  });
}

/** The reference of a concept; concepts belong to no municipality. */
export function conceptRef(name: string): Ref<'CONCEPT'> {
  return formatRef('CONCEPT', 'jp', name);
}

function pathsUp(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

function nearestAbout(set: SetPlan, up: readonly string[]): readonly string[] {
  const named = up.flatMap((path) => set.nodes.filter((node) => node.path === path && node.about.length > 0));
  return named[0]?.about ?? [];
}

function hasChildren(set: SetPlan, node: NodePlan): boolean {
  return set.nodes.some((other) => other.path.startsWith(`${node.path}/`));
}

function businessOf(names: Names, matter: string): Ref[] {
  const { business, paper } = names.planOfMatter(matter);
  return business.map((name) => formatRef('BUSINESS', names.scopeOfPaper(paper), name));
}

/** §1, Concerns: its matters, their business and data subjects, its own ends that are data subjects. Its paper is its first matter's. */
function standingOf(names: Names, matters: readonly string[], ends: readonly EndpointRef[]): Standing {
  const paper = names.planOfMatter(matters[0] ?? '').paper;
  return {
    document: names.paper(paper),
    scope: names.scopeOfPaper(paper),
    matters: matters.map(names.matter),
    concerns: sortedOnce<Ref>([
      ...matters.flatMap((matter) => [
        names.matter(matter),
        ...businessOf(names, matter),
        ...names.planOfMatter(matter).subjects.map(names.endpoint),
      ]),
      ...ends.filter((end) => isRefOf('DATA_SUBJECT', end)),
    ]),
  };
}

/** §2, last paragraph: whether C is empty, has an unresolved or an open node at or below. */
function listStateOf(items: readonly ItemHop[], carried: readonly CarriageEdge[]): ListState {
  const below = items.filter((item) => carried.some((edge) => item.up.includes(edge.node)));
  return {
    unstated: carried.length === 0,
    unresolved: below.some((item) => !item.resolved),
    open: below.some((item) => item.open),
  };
}

function authorityOf(names: Names, { origin, by, periods }: AuthorityPlan, own: Ref): AuthorityFact {
  if (origin === 'OWN') return { origin, by: own, periods };
  return { origin, by: origin === 'MATTER' ? names.matter(by) : formatRef(origin, 'jp', by), periods };
}

function isPlanned(authorities: readonly AuthorityPlan[]): boolean {
  return authorities.some((authority) => authority.periods.some((period) => period.planned));
}

function byName<T extends { readonly name: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.name, thing]));
}

function find<T>(things: ReadonlyMap<string, T>, name: string): T {
  const thing = things.get(name);
  if (thing === undefined) throw new Error(`invariant: the plan names "${name}"`);
  return thing;
}
