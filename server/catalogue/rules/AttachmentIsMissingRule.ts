import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { resolveReference } from '../references/resolveReference.ts';

/** AttachmentIsMissingRule: what `missing` names is an attachment, and one of this file is not `inRecord`. */
export function checkAttachmentIsMissing(
  context: DocumentContext,
  attachment: string | undefined,
  path: ManifestPath,
): void {
  if (attachment === undefined) return;
  const id = resolveReference(context, attachment, ['ATTACHMENT'], path);
  const entry = context.draft.file.manifest.attachments?.[attachment];
  if (id === undefined || entry?.inRecord !== true) return;
  context.report({
    rule: 'AttachmentIsMissingRule',
    path,
    ref: id,
    message: `「${attachment}」は inRecord: true（この記録にある）なのに、missing に書かれています。`,
    expected: 'inRecord: false の添付',
    toDo: '添付が収録されていないなら inRecord を false に、収録されているなら missing を消して attachment と書いてください。',
  });
}
