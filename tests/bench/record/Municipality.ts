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

/** The one with number 1 brings the vocabulary that all share; every further one is unrelated to the others. */
export function generateMunicipality(number: number, size: RecordSize, seed: number): Municipality {
  const vocabulary = [generateVocabulary()];
  const papers = generateRecord(scopeOf(number), size, seed + (number - 1) * 1_000_003);
  const documents: readonly CatalogueDocument[] = number === 1 ? [...vocabulary, ...papers] : papers;
  return { rows: () => buildDocuments(documents, number === 1 ? [] : vocabulary) };
}

/** The scope of the generated municipality with this number. */
export function scopeOf(number: number): string {
  return `bench-${number}`;
}
