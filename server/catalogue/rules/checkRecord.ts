import type { Problem } from '../../manifest/Problem.ts';
import type { CatalogueDocument } from '../CatalogueDocument.ts';
import type { DocumentDraft } from '../define/DocumentDraft.ts';
import { checkFilesAgree } from './ContradictionAcrossFilesRule.ts';
import { checkNoCircles } from './CircularReferenceRule.ts';

/** The rules that look at all documents together. */
export function checkRecord(
  drafts: readonly DocumentDraft[],
  documents: readonly CatalogueDocument[],
  known: readonly CatalogueDocument[],
): readonly Problem[] {
  return [...checkFilesAgree(drafts, known), ...checkNoCircles(drafts, [...documents, ...known])];
}
