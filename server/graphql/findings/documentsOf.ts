import type { Finding } from '../../findings/Finding.ts';
import type { Ref } from '../../model/ref.ts';

/** The papers that show a finding, each once. */
export function documentsOf({ evidence }: Finding): readonly Ref<'SOURCE_DOCUMENT'>[] {
  return [...new Set(evidence.map(({ document }) => document))];
}
