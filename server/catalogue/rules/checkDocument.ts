import type { CatalogueDocument } from '../CatalogueDocument.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { checkEndpointKeys } from './EndpointKeysAreUniqueRule.ts';
import { checkNamesAreDistinct } from './NamesAreDistinctRule.ts';
import { checkPlacesAreNoHeadings } from './PlaceIsNoHeadingRule.ts';
import { checkSetsAreCarried } from './SetIsCarriedRule.ts';
import { checkSystemsAreEnds } from './SystemIsEndRule.ts';
import { checkChainsAreUnbroken } from './UnbrokenChainRule.ts';

/** The rules that look at a whole document once it is built. */
export function checkDocument(context: DocumentContext, document: CatalogueDocument): void {
  checkEndpointKeys(context);
  if (context.draft.documentKind === 'VOCABULARY') return;
  checkPlacesAreNoHeadings(context);
  checkSetsAreCarried(context, document);
  checkSystemsAreEnds(context, document);
  checkNamesAreDistinct(context, document);
  checkChainsAreUnbroken(context, document);
}
