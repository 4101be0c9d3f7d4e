import type { GlossaryTerm } from '../../model/glossary.ts';
import type { Ref } from '../../model/ref.ts';

/** A term with the vocabulary that states it, and the terms that it stands in place of. */
export interface GlossaryEntry extends GlossaryTerm {
  readonly document: Ref<'SOURCE_DOCUMENT'>;
  readonly replaces: readonly string[];
}
