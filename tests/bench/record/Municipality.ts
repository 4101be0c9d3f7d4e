import type { CatalogueDocument } from '../../../server/catalogue/CatalogueDocument.ts';
import type { GraphRows } from '../../../server/graph/rows.ts';
import { buildDocuments } from './buildDocuments.ts';
import { generateRecord } from './generateRecord.ts';
import { generateVocabulary } from './generateVocabulary.ts';
import type { RecordSize } from './RecordSize.ts';

/** A generated municipality whose rows are made whenever they are asked for: all at once they would only fill the memory. */
export interface Municipality {
  readonly rows: () => Generator<GraphRows>;
}

/** The first brings the vocabulary that all share; every further one is unrelated to the others. */
export function generateMunicipality(place: 'first' | 'second', size: RecordSize, seed: number): Municipality {
  const vocabulary = [generateVocabulary()];
  const papers = generateRecord(`bench-${place}`, size, place === 'first' ? seed : seed + 1_000_003);
  const documents: readonly CatalogueDocument[] = place === 'first' ? [...vocabulary, ...papers] : papers;
  return { rows: () => buildDocuments(documents, place === 'first' ? [] : vocabulary) };
}
