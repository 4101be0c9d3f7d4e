import type { Evidence, PrintedName } from '../model/evidence.ts';
import type { FindingRuleId } from '../model/finding.ts';
import type { GlossaryTerm } from '../model/glossary.ts';
import type { RecordNode } from '../model/node.ts';
import type { NodeKind } from '../model/nodeKind.ts';
import type { Ref } from '../model/ref.ts';

/** Everything that one paper or vocabulary says, with every reference resolved; plain data that can be kept and compared. */
export interface CatalogueDocument {
  readonly owner: Ref<'SOURCE_DOCUMENT'>;
  /** The manifest that it was built from, as shown to people. */
  readonly file: string;
  readonly scope: string;
  /** In record order: the document itself first, then section by section, entry by entry; items after their set, depth first. */
  readonly nodes: readonly RecordNode[];
  /** Nodes of other documents that this one names too. */
  readonly mentions: readonly Mention[];
  /** What people decided, beside the classifications that already carry it. */
  readonly judgements: readonly Judgement[];
  /** Items that are left without a concept on purpose. */
  readonly unassigned: readonly Ref<'INFORMATION_ITEM'>[];
  readonly variants: readonly Variants[];
  /** The terms that a vocabulary explains. */
  readonly glossary: readonly GlossaryTerm[];
}

/** A node of another document with the places and printed forms of this one (promise 5: one node, seen on purpose). */
export interface Mention {
  readonly node: Ref;
  readonly kind: NodeKind;
  readonly evidence: readonly Evidence[];
  readonly aka: readonly PrintedName[];
  readonly remark?: string | undefined;
}

/** What people decided about a node, by which post. */
export interface Judgement {
  readonly about: Ref;
  readonly scheme?: string | undefined;
  /** The rule whose finding is acknowledged, and the fingerprint of the facts that were seen. */
  readonly rule?: FindingRuleId | undefined;
  readonly facts?: string | undefined;
  readonly decision: 'YES' | 'NO' | 'ACKNOWLEDGED';
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}

/** Variants of one character (斉: 齊, 齋) that meet in search and stay as printed. */
export interface Variants {
  readonly base: string;
  readonly variants: readonly string[];
  readonly source: string;
}
