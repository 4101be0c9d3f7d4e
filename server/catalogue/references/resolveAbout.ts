import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import { parseRef, type Ref } from '../../model/ref.ts';
import { SECTIONS } from '../define/sections.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { resolveItem } from './resolveItem.ts';
import { resolveReference } from './resolveReference.ts';

const KINDS = SECTIONS.map(({ kind }) => kind);

/** What a note or judgement is about: `flows.send` (section and key), a sheet's key, `set#群/項目`, any other key, or a full id. */
export function resolveAbout(context: DocumentContext, text: string, path: ManifestPath): Ref | undefined {
  if (text.includes('#')) return resolveItem(context, text, path);
  const parts = parseRef(text);
  if (parts !== undefined) return resolveReference(context, text, [parts.kind], path);
  const dot = text.indexOf('.');
  const section = SECTIONS.find((entry) => entry.section === text.slice(0, Math.max(dot, 0)));
  if (section === undefined) return resolveReference(context, text, KINDS, path);
  return resolveReference(context, text.slice(dot + 1), [section.kind], path);
}
