import type { Evidence } from '../model/evidence.ts';
import type { Ref } from '../model/ref.ts';
import type { NoteKind } from '../model/safeguard.ts';

/** An oddity met while building: it becomes a Note beside those that the manifest writes itself. */
export interface NoteDraft {
  readonly noteKind: NoteKind;
  readonly printed: string;
  readonly understood: string;
  readonly changesAnswers: boolean;
  readonly about: Ref;
  readonly evidence: readonly Evidence[];
}
