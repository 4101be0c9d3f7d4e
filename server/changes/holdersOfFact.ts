import type { RecordFacts } from '../findings/RecordFacts.ts';
import { parseRef, type Ref } from '../model/ref.ts';
import type { DatedNode } from './RecordChange.ts';

/** The organisations, systems and departments that a fact is about, each once: those it names, then who operates or houses its systems. */
export function holdersOfFact(node: DatedNode, facts: RecordFacts): readonly Ref[] {
  const named = namedIn(node).filter((ref) => HOLDERS.has(parseRef(ref)?.kind ?? ''));
  const behind = named.flatMap((ref) => {
    const system = facts.findOf('SYSTEM', ref);
    return [system?.operator?.value, system?.housedBy?.value];
  });
  return [...new Set([...named, ...behind.filter((ref) => ref !== undefined)])];
}

const HOLDERS: ReadonlySet<string> = new Set(['ORGANISATION', 'SYSTEM', 'DEPARTMENT']);

function namedIn(node: DatedNode): readonly Ref[] {
  switch (node.kind) {
    case 'FLOW':
      return [node.from.value, node.to.value];
    case 'HOLDING':
      return [node.holder.value];
    case 'ENTRUSTMENT':
      return [
        ...node.parties.map(({ value }) => value.organisation),
        ...node.systems.map(({ value }) => value.system),
        ...node.departments,
      ];
    case 'LINKAGE':
      return [node.partner.value];
    case 'MIGRATION':
      return [node.fromSystem.value, node.toSystem.value];
    case 'MATTER':
      return node.departments.map(({ value }) => value);
    case 'SYSTEM':
    case 'DEPARTMENT':
      return [node.id];
    case 'RULE_SET':
      return [];
  }
}
