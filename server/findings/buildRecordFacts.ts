import { groupBy } from '../lineage/sources/groupBy.ts';
import type { NodeByKind, RecordNode } from '../model/node.ts';
import type { NodeKind } from '../model/nodeKind.ts';
import type { Ref } from '../model/ref.ts';
import { onDemand } from '../shared/onDemand.ts';
import { indexLeaves } from './indexLeaves.ts';
import type { RecordFacts, StoredFact } from './RecordFacts.ts';

/** Puts the facts in the record order; each way between them is indexed once, when it is first asked for, so that a check costs what it looks at. */
export function buildRecordFacts(facts: readonly StoredFact[]): RecordFacts {
  const stored = facts.toSorted((a, b) => (a.sort < b.sort ? -1 : 1));
  const nodes = stored.map(({ fact }) => fact);
  const byId = new Map<Ref, RecordNode>(nodes.map((node) => [node.id, node]));
  const lending = stored.filter(({ authorities: lent }) => lent !== undefined);
  const authorities = new Map(lending.map(({ fact, authorities: lent }) => [fact.id as Ref, lent ?? []]));
  const byKind = groupBy(nodes, ({ kind }) => [kind]);
  const of = <K extends NodeKind>(kind: K): readonly NodeByKind[K][] =>
    (byKind.get(kind) ?? []) as readonly NodeByKind[K][];
  const index = <K extends NodeKind>(kind: K, keysOf: (node: NodeByKind[K]) => readonly Ref[]) => {
    const groups = onDemand(() => groupBy(of(kind), keysOf));
    return (key: Ref): readonly NodeByKind[K][] => groups().get(key) ?? [];
  };
  const governed = onDemand(() => groupBy([...of('FLOW'), ...of('HOLDING')], (node) => node.governedBy));
  const leaves = onDemand(() => indexLeaves(of('INFORMATION_ITEM')));
  const findOf = <K extends NodeKind>(kind: K, ref: Ref): NodeByKind[K] | undefined => {
    const node = byId.get(ref);
    return node?.kind === kind ? (node as NodeByKind[K]) : undefined;
  };
  return {
    of,
    find: (ref) => byId.get(ref),
    findOf,
    nameOf: (ref) => byId.get(ref)?.name ?? ref,
    authoritiesOf: (ref) => authorities.get(ref) ?? [],
    retentionsOf: index('RETENTION', ({ holding }) => [holding]),
    certificatesOf: index('CERTIFICATE', ({ organisation }) => [organisation]),
    contractsOf: index('ENTRUSTMENT', ({ parties }) => parties.map(({ value }) => value.organisation)),
    linkagesWith: index('LINKAGE', ({ partner }) => [partner.value]),
    sheetsOf: index('MATTER', ({ departments }) => departments.map(({ value }) => value)),
    contractsFor: index('ENTRUSTMENT', ({ departments }) => departments),
    contractsAbout: index('ENTRUSTMENT', ({ systems }) => [...new Set(systems.map(({ value }) => value.system))]),
    sheetsAbout: index('MATTER', ({ dataSubjects }) => dataSubjects.map(({ value }) => value.subject)),
    notesOn: index('NOTE', ({ about }) => about),
    contractsIn: index('ENTRUSTMENT', ({ matters }) => matters),
    linkagesIn: index('LINKAGE', ({ matters }) => matters),
    flowsIn: index('FLOW', ({ matters }) => matters),
    governedBy: (governor) => governed().get(governor) ?? [],
    measuresOf: index('MEASURE', ({ matter }) => [matter]),
    clausesOf: index('CLAUSE', ({ ruleSet }) => [ruleSet]),
    systemsOf: index('SYSTEM', ({ operator }) => (operator === undefined ? [] : [operator.value])),
    flowsAt: index('FLOW', ({ from, to }) => [...new Set([from.value, to.value])]),
    holdingsAt: index('HOLDING', ({ holder }) => [holder.value]),
    itemsOf: index('INFORMATION_ITEM', ({ itemSet }) => [itemSet]),
    listsNaming: (name) => leaves().listsNaming(name),
    leavesWithoutConcept: (paper, name) => leaves().leavesWithoutConcept(paper, name),
    answersFor: (endpoint) => findOf('SYSTEM', endpoint)?.operator?.value ?? endpoint,
  };
}
