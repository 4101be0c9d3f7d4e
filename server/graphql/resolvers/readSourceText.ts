import type { TextLine } from '../../loading/SourceTexts.ts';
import type { Matter } from '../../model/matter.ts';
import type { Context } from '../context.ts';

/** The text of a sheet, then of what is attached to it; null where the paper's text is not provided or the lines are not known. */
export async function readSourceText(
  { document, lines, attachedLines }: Matter,
  { loaders, services }: Context,
): Promise<readonly TextLine[] | null> {
  if (lines === undefined) return null;
  const paper = await loaders.get(document);
  const texts = await Promise.all([lines, ...attachedLines].map((range) => services.sourceText(paper, range)));
  return texts.every((text) => text !== null) ? texts.flat() : null;
}
