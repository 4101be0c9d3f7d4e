import type { ManifestFile } from '../manifest/ManifestFile.ts';
import type { Problem } from '../manifest/Problem.ts';
import { buildDocument, type BuiltDocument } from './buildDocument.ts';
import type { CatalogueDocument } from './CatalogueDocument.ts';
import { defineDocument } from './define/defineDocument.ts';
import { indexOf, type DefinitionIndex } from './define/DefinitionIndex.ts';
import type { DocumentDraft } from './define/DocumentDraft.ts';
import { checkNothingIsLost } from './rules/ReferencesStayRule.ts';
import { checkRecord } from './rules/checkRecord.ts';

export interface Catalogue {
  readonly documents: readonly CatalogueDocument[];
  /** All problems of all files; with one of severity ERROR nothing may be loaded (promise 9). */
  readonly problems: readonly Problem[];
}

/** What is done with each file. */
export interface CatalogueSteps {
  readonly define: (file: ManifestFile) => DocumentDraft;
  readonly build: (draft: DocumentDraft, index: DefinitionIndex) => BuiltDocument;
}

/**
 * Resolves the references of all files, across files, and builds their facts. `known` are documents of the record that are not
 * imported now; one that a file replaces is left out. Documents come in the order of their ids, whatever the order of the files.
 * `steps` are those of one file; a caller that builds again and again remembers what they gave.
 */
export function buildCatalogue(
  files: readonly ManifestFile[],
  known: readonly CatalogueDocument[] = [],
  steps: CatalogueSteps = { define: defineDocument, build: buildDocument },
): Catalogue {
  const drafts = files.toSorted((a, b) => compare(a.file, b.file)).map((file) => steps.define(file));
  const owners = new Set(drafts.map(({ owner }) => owner));
  const kept = known.filter(({ owner }) => !owners.has(owner));
  const replaced = known.filter(({ owner }) => owners.has(owner));
  const index = indexOf(drafts, kept);
  const built = drafts.map((draft) => steps.build(draft, index));
  const documents = built.map(({ document }) => document);
  const problems = [
    ...built.flatMap((one) => one.problems),
    ...checkRecord(drafts, documents, kept),
    ...checkNothingIsLost(index, replaced, kept),
  ];
  return {
    documents: documents.toSorted((a, b) => compare(a.owner, b.owner)),
    problems: problems.toSorted(
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
    ),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
