import type { Problem } from '../../manifest/Problem.ts';
import type { CatalogueDocument } from '../CatalogueDocument.ts';
import type { DocumentDraft } from '../define/DocumentDraft.ts';
import { checkConceptsAreAssigned } from './ConceptAssignedRule.ts';
import { checkFilesAgree } from './ContradictionAcrossFilesRule.ts';
import { checkGlossary } from './GlossaryAgreesRule.ts';
import { checkNoCircles } from './CircularReferenceRule.ts';

/** The rules that look at all documents together. */
export function checkRecord(
  drafts: readonly DocumentDraft[],
  documents: readonly CatalogueDocument[],
  known: readonly CatalogueDocument[],
): readonly Problem[] {
  const all = [...documents, ...known];
  return [
    ...checkFilesAgree(drafts, known),
    ...checkNoCircles(drafts, all),
    ...checkConceptsAreAssigned(drafts, all),
    ...checkGlossary(drafts),
  ];
}
