import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation is when its fragments are written out. */
export interface OperationMeasure {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
}

const NOTHING: OperationMeasure = { depth: 0, aliases: 0, rootFields: 0 };

/**
 * Measures every operation of a document. A fragment is measured once however often it is used, so the cost is that of reading the
 * text; fragments that use each other in a circle (refused by another rule) count once.
 */
export function measureDocument(document: DocumentNode): ReadonlyMap<OperationDefinitionNode, OperationMeasure> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const measured = new Map<string, OperationMeasure>();
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return new Map(operations.map((node) => [node, measureSelections(node.selectionSet, fragments, measured)]));
}

function measureSelections(
  selectionSet: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, OperationMeasure>,
): OperationMeasure {
  let total = NOTHING;
  for (const selection of selectionSet.selections) {
    switch (selection.kind) {
      case Kind.FIELD: {
        const inner = selection.selectionSet ? measureSelections(selection.selectionSet, fragments, measured) : NOTHING;
        const aliases = inner.aliases + (selection.alias === undefined ? 0 : 1);
        total = add(total, { depth: inner.depth + 1, aliases, rootFields: 1 });
        break;
      }
      case Kind.INLINE_FRAGMENT:
        total = add(total, measureSelections(selection.selectionSet, fragments, measured));
        break;
      case Kind.FRAGMENT_SPREAD:
        total = add(total, measureFragment(selection.name.value, fragments, measured));
        break;
    }
  }
  return total;
}

function measureFragment(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, OperationMeasure>,
): OperationMeasure {
  const known = measured.get(name);
  if (known !== undefined) return known;
  const fragment = fragments.get(name);
  if (fragment === undefined) return NOTHING;
  measured.set(name, NOTHING);
  const measure = measureSelections(fragment.selectionSet, fragments, measured);
  measured.set(name, measure);
  return measure;
}

function add(a: OperationMeasure, b: OperationMeasure): OperationMeasure {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    rootFields: a.rootFields + b.rootFields,
  };
}
