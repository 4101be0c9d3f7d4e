import type { FlowChoices, ListChoices, RecordChoices } from './recordChoices.ts';
import type {
  AuthorityPlan,
  EdgePlan,
  EndpointPlan,
  FlowPlan,
  HoldingPlan,
  MatterPlan,
  NodePlan,
  RecordPlan,
  SetPlan,
} from './recordPlan.ts';

const SCOPES = ['a-city', 'b-city'] as const;
const ENDPOINT_SCOPES = ['a-city', 'b-city', 'jp'] as const;

/** Reads random choices as a plan: names are given, numbers are taken modulo what there is, what cannot be is left out. */
export function planOfChoices(choices: RecordChoices): RecordPlan {
  const papers = choices.papers.map(({ scope }, index) => ({ name: `paper${index}`, scope: at(SCOPES, scope) }));
  const endpoints = endpointsOf(choices);
  const subjects = endpoints.filter((endpoint) => endpoint.kind === 'DATA_SUBJECT').map((endpoint) => endpoint.name);
  const matters = choices.matters.map((matter, index): MatterPlan => ({
    name: `m${index}`,
    paper: at(papers, matter.paper).name,
    business: [`business${matter.business}`],
    subjects: pickAll(subjects, matter.subjects),
  }));
  const sets = choices.sets.map((set, index) => setOf(set, index, papers, matters, subjects));
  const nodes = sets.flatMap((set) => set.nodes);
  const context: Context = { choices, matters, endpoints, nodes, keys: nodes.filter((node) => isKey(nodes, node)) };
  const organisations = endpoints.filter((endpoint) => endpoint.kind === 'ORGANISATION');
  return {
    papers,
    matters,
    endpoints,
    sets,
    flows: flowsOf(context),
    holdings: choices.holdings.map((holding, index): HoldingPlan => ({
      name: `h${index}`,
      holder: at(endpoints, holding.holder).name,
      ...listsOf(context, holding),
      retentionStated: holding.stated,
      erasureStated: holding.stated,
    })),
    engagements: choices.engagements.flatMap(({ organisation, contract, delegation }) => {
      if (organisations.length === 0 || choices.contracts.length === 0) return [];
      const authority = contractOf(choices, contract);
      const role = authority.origin === 'LINKAGE' ? 'LINKAGE_PARTNER' : 'CONTRACTOR';
      return [
        {
          organisation: at(organisations, organisation).name,
          role,
          delegation: delegation && role === 'CONTRACTOR',
          authority,
        } as const,
      ];
    }),
    missing: choices.missing.map((missing, index) => ({
      name: `figure${index}`,
      holds: missing.holds,
      matters: pickAll(matters, missing.matters).map((matter) => matter.name),
    })),
  };
}

interface Context {
  readonly choices: RecordChoices;
  readonly matters: readonly MatterPlan[];
  readonly endpoints: readonly EndpointPlan[];
  readonly nodes: readonly NodePlan[];
  /** Nodes that may stand at an end of a correspondence. */
  readonly keys: readonly NodePlan[];
}

function endpointsOf({ endpoints }: RecordChoices): EndpointPlan[] {
  const named = endpoints.map((endpoint, index) => ({ ...endpoint, name: `e${index}` }));
  const operators = named.filter(({ kind }) => kind === 'ORGANISATION' || kind === 'DEPARTMENT');
  return named.map(({ name, kind, party, scope, operator, passesOn, stated }) => ({
    name,
    kind,
    scope: at(ENDPOINT_SCOPES, scope),
    party: kind === 'DATA_SUBJECT' ? 'NAMED' : party,
    passesOn: passesOn && kind === 'SYSTEM',
    ...(kind !== 'SYSTEM' || operator === undefined || operators.length === 0
      ? {}
      : { operator: at(operators, operator).name }),
    peopleStated: stated,
    placeStated: stated,
  }));
}

/** The first node is the set; each other stands under one before it, at most three levels below the set. */
function setOf(
  set: RecordChoices['sets'][number],
  index: number,
  papers: RecordPlan['papers'],
  matters: readonly MatterPlan[],
  subjects: readonly string[],
): SetPlan {
  const paths: string[] = [];
  for (const [place, node] of set.nodes.entries()) {
    const parents = paths.filter((path) => path.split('/').length <= 3);
    paths.push(place === 0 ? `S${index}` : `${at(parents, node.parent)}/i${place}`);
  }
  const paper = at(papers, set.paper).name;
  return {
    paper,
    matters: ownMatters(matters, set.matters).map((matter) => matter.name),
    nodes: set.nodes.map((node, place): NodePlan => {
      const path = paths[place] ?? '';
      const isGroup = paths.some((other) => other.startsWith(`${path}/`));
      return {
        path,
        open: node.open,
        resolved: !node.unresolved,
        about: pickAll(subjects, node.about),
        ...(node.concept === undefined || isGroup || place === 0 ? {} : { concept: `c${node.concept}` }),
      };
    }),
  };
}

/** Each once; a sheet may refer to a set of another paper. */
function ownMatters(matters: readonly MatterPlan[], numbers: readonly number[]): MatterPlan[] {
  return [...new Set(pickAll(matters, numbers))];
}

function flowsOf(context: Context): FlowPlan[] {
  const { choices, endpoints, keys } = context;
  const originals: FlowChoices[] = [];
  for (const flow of choices.flows) {
    const original = flow.copyOf === undefined ? undefined : originals[flow.copyOf % (originals.length + 1)];
    originals.push(original === undefined ? flow : { ...original, own: flow.own, governedBy: flow.governedBy });
  }
  return originals.map((flow, index) => ({
    name: `f${index}`,
    from: at(endpoints, flow.from).name,
    to: at(endpoints, flow.from + flow.onward).name,
    ...listsOf(context, flow),
    correspondences:
      keys.length === 0
        ? []
        : flow.correspondences.map(({ from, to }) => ({
            from: at(keys, from).path,
            to: [...new Set(pickAll(keys, to).map((key) => key.path))],
          })),
    networkStated: flow.stated,
  }));
}

/** What flows and holdings share. All their sheets are of one paper. */
function listsOf(
  { choices, matters, nodes }: Context,
  lists: ListChoices,
): Pick<FlowPlan, 'matters' | 'carries' | 'excludes' | 'authorities' | 'inferred'> {
  const [first, ...others] = [...new Set(lists.matters.map((one) => one % matters.length))];
  const sheets = [first, ...others]
    .filter((one) => one !== undefined)
    .filter((one) => matters[one]?.paper === matters[first ?? 0]?.paper);
  const edges = (picked: ListChoices['carries']): EdgePlan[] =>
    [...new Map(picked.map(({ node, inferred }) => [at(nodes, node).path, inferred]))].map(([node, inferred]) => ({
      node,
      inferred,
    }));
  return {
    matters: sheets.map((one) => matters[one]?.name ?? ''),
    carries: edges(lists.carries),
    excludes: edges(lists.excludes),
    authorities: authoritiesOf(choices, lists, sheets),
    inferred: lists.inferred,
  };
}

/** §3: its own periods, else those of what governs it, else its matters'. */
function authoritiesOf(choices: RecordChoices, lists: ListChoices, sheets: readonly number[]): AuthorityPlan[] {
  if (lists.own.length > 0) return [{ origin: 'OWN', by: '', periods: lists.own }];
  const governing = choices.contracts.length === 0 ? [] : lists.governedBy.map((one) => contractOf(choices, one));
  if (governing.length > 0) return [...new Map(governing.map((one) => [one.by, one])).values()];
  return sheets.map((one) => ({ origin: 'MATTER', by: `m${one}`, periods: choices.matters[one]?.periods ?? [] }));
}

function contractOf(choices: RecordChoices, number: number): AuthorityPlan {
  const index = number % choices.contracts.length;
  const contract = at(choices.contracts, index);
  return { origin: contract.origin, by: `contract${index}`, periods: contract.periods };
}

function isKey(nodes: readonly NodePlan[], node: NodePlan): boolean {
  return node.open || !node.resolved || !nodes.some((other) => other.path.startsWith(`${node.path}/`));
}

function at<T>(list: readonly T[], number: number): T {
  const one = list[number % list.length];
  if (one === undefined) throw new Error('invariant: there is something to choose from');
  return one;
}

function pickAll<T>(list: readonly T[], numbers: readonly number[]): T[] {
  return list.length === 0 ? [] : numbers.map((number) => at(list, number));
}
