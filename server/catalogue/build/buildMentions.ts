import { parseRef } from '../../model/ref.ts';
import type { Mention } from '../CatalogueDocument.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { resolvePlaces } from '../places/resolvePlaces.ts';
import { toEvidence } from '../places/toEvidence.ts';
import { resolveReference } from '../references/resolveReference.ts';
import { printedNames } from './nodeBase.ts';

/** What a file says of nodes that other files own: where it names them too, and how it prints them. */
export function buildMentions(context: DocumentContext): readonly Mention[] {
  return Object.entries(context.draft.file.manifest.mentions ?? {}).flatMap(([id, entry]) => {
    const path = ['mentions', id];
    const kind = parseRef(id)?.kind;
    const node = resolveReference(context, id, kind === undefined ? [] : [kind], path);
    const places = resolvePlaces(context, entry.at, context.root, path);
    const aka = printedNames(context, entry.aka, [...path, 'aka'], places);
    if (node === undefined || kind === undefined) return [];
    return [{ node, kind, evidence: toEvidence(context, places), aka, remark: entry.remark }];
  });
}
