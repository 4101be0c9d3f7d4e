import type { CatalogueDocument } from '../CatalogueDocument.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { checkEndpointKeys } from './EndpointKeysAreUniqueRule.ts';

/** The rules that look at a whole document once it is built. */
export function checkDocument(context: DocumentContext, document: CatalogueDocument): void {
  void document;
  checkEndpointKeys(context);
}
