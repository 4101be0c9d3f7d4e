import type { GlossaryTerm } from '../../model/glossary.ts';
import type { DocumentDraft } from '../define/DocumentDraft.ts';

/** The terms of a vocabulary in the order written. */
export function buildGlossary({ file }: DocumentDraft): readonly GlossaryTerm[] {
  return (file.manifest.glossary ?? []).map(({ en, enState, aka, ...term }) => ({
    ...term,
    english: en,
    englishState: enState,
    aka: aka ?? [],
  }));
}
