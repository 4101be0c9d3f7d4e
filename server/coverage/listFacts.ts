import type { CatalogueDocument } from '../catalogue/CatalogueDocument.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Matter } from '../model/matter.ts';
import type { RecordNode } from '../model/node.ts';
import type { NodeKind } from '../model/nodeKind.ts';

/** One fact of a paper with everything that shows where it stands. */
export interface Fact {
  readonly ref: string;
  readonly kind: NodeKind;
  /** The set of an item. */
  readonly itemSet: string | undefined;
  /** Its own places and those of every value in it, in this paper. */
  readonly evidence: readonly Evidence[];
  /** How it may be printed: its names and other forms, the words of a note. */
  readonly printed: readonly string[];
}

/** Every fact of a paper in record order: its nodes, and what it says of nodes of other files (mentions). */
export function listFacts(document: CatalogueDocument): readonly Fact[] {
  const nodes = document.nodes.map((node) => toFact(node, document.owner));
  const mentions = document.mentions.map((mention) => ({
    ref: mention.node,
    kind: mention.kind,
    itemSet: undefined,
    evidence: gatherEvidence(mention, document.owner),
    printed: mention.aka.map(({ name }) => name),
  }));
  return [...nodes, ...mentions];
}

function toFact(node: RecordNode, owner: string): Fact {
  const evidence = gatherEvidence(node, owner);
  const printed = [
    node.name,
    node.printed,
    ...node.aka.map(({ name }) => name),
    node.kind === 'NOTE' ? node.printedWords : undefined,
  ];
  return {
    ref: node.id,
    kind: node.kind,
    itemSet: node.kind === 'INFORMATION_ITEM' ? node.itemSet : undefined,
    evidence: node.kind === 'MATTER' ? [...evidence, ...linesOfSheet(node)] : evidence,
    printed: [...new Set(printed.filter((form) => form !== undefined))],
  };
}

/** A sheet stands on all of its lines. */
function linesOfSheet({ evidence, lines, attachedLines }: Matter): readonly Evidence[] {
  const [own] = evidence;
  if (own === undefined) return [];
  return [lines, ...attachedLines].flatMap((range) =>
    range === undefined ? [] : [{ ...own, lines: range, printed: undefined }],
  );
}

/** Every evidence below a value that is of this document. */
function gatherEvidence(value: unknown, owner: string): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const walk = (at: unknown): void => {
    if (typeof at !== 'object' || at === null) return;
    if (isEvidence(at)) {
      if (at.document === owner) evidence.push(at);
      return;
    }
    for (const inner of Object.values(at)) walk(inner);
  };
  walk(value);
  return evidence;
}

function isEvidence(value: object): value is Evidence {
  return 'document' in value && 'place' in value && 'basis' in value;
}
