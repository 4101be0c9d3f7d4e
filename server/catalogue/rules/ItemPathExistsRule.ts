import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import { closest } from '../../shared/closest.ts';
import type { SetDraft } from '../define/DocumentDraft.ts';
import { normalizePlace } from '../define/normalizePlace.ts';
import type { DocumentContext } from '../DocumentContext.ts';

/** ItemPathExistsRule: a place 「群/項目」 in a set is one of its printed lists. */
export function reportNoSuchItem(
  { report }: DocumentContext,
  set: string,
  place: string,
  draft: SetDraft | undefined,
  path: ManifestPath,
): void {
  const meant = suggest(place, draft);
  report({
    rule: 'ItemPathExistsRule',
    path,
    ref: `${set}#${place}`,
    message: `項目集合「${set}」に「${place}」という場所はありません。`,
    expected: '一覧にある「群/項目」（章があれば「章/群/項目」）',
    toDo:
      meant === undefined
        ? '一覧の名前をそのまま、上の群から / でつないで書いてください。'
        : `もしかして「${meant}」ではありませんか。`,
  });
}

/** A place that ends in the same name if one is there (the groups above were left out), else the most alike. */
function suggest(place: string, draft: SetDraft | undefined): string | undefined {
  const places = [...(draft?.byPlace.keys() ?? [])];
  const written = normalizePlace(place);
  return places.find((candidate) => candidate.endsWith(`/${written}`)) ?? closest(written, places);
}
