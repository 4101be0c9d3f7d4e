import type { CatalogueDocument } from '../../../server/catalogue/CatalogueDocument.ts';
import { generateInventory } from './generateInventory.ts';
import { generatePaper } from './generatePaper.ts';
import { openRandom } from './openRandom.ts';
import { planWays } from './planWays.ts';
import type { RecordSize } from './RecordSize.ts';

/**
 * One municipality's papers, the same for the same size and seed: an inventory of endpoints in layers, then papers whose item sets go
 * from layer to layer, mostly a few steps, some through all. The vocabulary that they refer to is apart (`generateVocabulary`).
 */
export function generateRecord(scope: string, size: RecordSize, seed: number): readonly CatalogueDocument[] {
  const random = openRandom(seed);
  const inventory = generateInventory(scope, size, random);
  const ways = planWays(size, random);
  const papers = Array.from({ length: size.papers }, (_, number) =>
    generatePaper(
      number + 1,
      ways.filter(({ paper }) => paper === number),
      inventory,
      random,
    ),
  );
  return [inventory.document, ...papers];
}
