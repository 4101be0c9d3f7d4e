import type { NodeByKind, RecordNode } from '../model/node.ts';
import type { Props, PropValue } from './rows.ts';

/**
 * The flags and closed enums of a node that lists are filtered and counted by, as properties of the same names beside its `fact`.
 * A stated value is stored without its ground.
 */
export function filterProperties(node: RecordNode): Props {
  const names = (FILTERED as Readonly<Record<string, readonly string[]>>)[node.kind] ?? [];
  const fields = node as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(names.map((name) => [name, plainValue(fields[name])]));
}

const FILTERED = {
  DEPARTMENT: ['party'],
  SOURCE_DOCUMENT: ['documentKind'],
  ATTACHMENT: ['inRecord'],
  MATTER: ['matterKind'],
  BUSINESS: ['resolved'],
  DATA_SUBJECT: ['resolved'],
  ITEM_SET: ['open', 'resolved'],
  INFORMATION_ITEM: ['open', 'resolved'],
  SYSTEM: ['systemKind', 'party'],
  ORGANISATION: ['party'],
  NETWORK: ['networkKind'],
  ENTRUSTMENT: ['form'],
  MEASURE: ['state'],
  RULE_SET: ['ruleSetKind', 'inRecord'],
  DECISION: ['inRecord'],
  NOTE: ['noteKind', 'changesAnswers'],
} as const satisfies { readonly [K in keyof NodeByKind]?: readonly (keyof NodeByKind[K])[] };

function plainValue(value: unknown): PropValue {
  const isStated = typeof value === 'object' && value !== null && 'value' in value;
  return (isStated ? value.value : value) as PropValue;
}
