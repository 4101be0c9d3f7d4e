import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { NodeKind } from '../../model/nodeKind.ts';
import { parseRef, type Ref } from '../../model/ref.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { KIND_NAMES } from '../kindNames.ts';
import { suggestReference } from '../references/suggestReference.ts';

/** ReferenceResolvesRule: what a field refers to exists and is of a kind that the field takes; of an id the file that would define it is told too. */
export function reportUnresolved(
  context: DocumentContext,
  text: string,
  kinds: readonly NodeKind[],
  path: ManifestPath,
  rule: string,
): void {
  const names = kinds.map((kind) => KIND_NAMES[kind]).join('・');
  const kind = parseRef(text)?.kind;
  const isFull = text.includes(':');
  const wrongKind = kind !== undefined && !kinds.includes(kind);
  const meant = wrongKind ? undefined : suggestReference(context, text, kinds);
  context.report({
    rule,
    path,
    ref: text,
    message: wrongKind
      ? `「${text}」は${KIND_NAMES[kind]}の id です。ここには${names}が要ります。`
      : `「${text}」という${names}は、${isFull ? '読み込んだどのファイルにも' : 'このファイルに'}ありません。`,
    expected: isFull ? `定義されている${names}の id` : `このファイルの${names}のキー、または他のファイルの id`,
    toDo:
      meant === undefined
        ? '綴りを確かめるか、その事実を書き足してください。'
        : `もしかして「${meant}」ではありませんか。`,
    other: isFull ? context.index.homeOf(text) : undefined,
  });
}

/** ReferenceIsUnambiguousRule: a key names one thing among the kinds that the field takes. */
export function reportAmbiguous(
  context: DocumentContext,
  text: string,
  found: readonly Ref[],
  path: ManifestPath,
): void {
  context.report({
    rule: 'ReferenceIsUnambiguousRule',
    path,
    ref: text,
    message: `「${text}」は${found.length}つのものを指します：${found.join('、')}。`,
    expected: '一つのものだけを指すキーか id',
    toDo: 'id を書くか、キーを変えてください。',
  });
}
