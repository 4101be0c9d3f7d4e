import type { Acknowledgement } from '../../model/finding.ts';
import { CLASSIFICATION_SCHEMES, type Classification, type ClassificationScheme } from '../../model/item.ts';
import type { RecordNode } from '../../model/node.ts';
import type { Ref } from '../../model/ref.ts';
import type { Judgement } from '../CatalogueDocument.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { resolveAbout } from '../references/resolveAbout.ts';
import { checkJudgementIsPossible } from '../rules/JudgementIsPossibleRule.ts';

/** What people decided, with its reference resolved (JudgementIsPossibleRule for a scheme that is none). */
export function buildJudgements(context: DocumentContext): readonly Judgement[] {
  return (context.draft.file.manifest.judgements ?? []).flatMap((entry, index) => {
    const path = ['judgements', index];
    const about = resolveAbout(context, entry.about, [...path, 'about']);
    if (about === undefined || !checkJudgementIsPossible(context, entry, about, path)) return [];
    const { scheme, rule, facts, decision, by, on, reason } = entry;
    return [{ about, scheme, rule, facts, decision, by, on, reason }];
  });
}

/** Adds each decision on a classification to the set or item that it is about, after the candidates, and each acknowledged finding to the document. */
export function applyJudgements(
  { draft }: DocumentContext,
  nodes: readonly RecordNode[],
  judgements: readonly Judgement[],
): readonly RecordNode[] {
  const decided = new Map<Ref, Classification[]>();
  for (const { about, scheme, decision, by, on, reason } of judgements) {
    if (scheme === undefined || !isScheme(scheme) || decision === 'ACKNOWLEDGED') continue;
    const evidence = [{ document: draft.owner, place: `判断（${by}、${on}）`, basis: 'STATED' } as const];
    const classification = {
      scheme,
      state: 'DECIDED',
      decision,
      ground: reason,
      by,
      on,
      basis: 'STATED',
      evidence,
    } as const;
    decided.set(about, [...(decided.get(about) ?? []), classification]);
  }
  const acknowledgements = judgements.flatMap(toAcknowledgement);
  return nodes.map((node) => {
    if (node.kind === 'SOURCE_DOCUMENT' && acknowledgements.length > 0) return { ...node, acknowledgements };
    const added = decided.get(node.id);
    if (added === undefined || (node.kind !== 'ITEM_SET' && node.kind !== 'INFORMATION_ITEM')) return node;
    return { ...node, classifications: [...node.classifications, ...added] };
  });
}

function toAcknowledgement({ rule, facts, about, by, on, reason }: Judgement): readonly Acknowledgement[] {
  return rule === undefined || facts === undefined ? [] : [{ rule, about, facts, by, on, reason }];
}

function isScheme(text: string): text is ClassificationScheme {
  return CLASSIFICATION_SCHEMES.some((scheme) => scheme === text);
}
