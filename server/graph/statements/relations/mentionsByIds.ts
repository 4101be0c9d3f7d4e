import type { Mention } from '../../../catalogue/CatalogueDocument.ts';
import type { Ref } from '../../../model/ref.ts';
import { invariant } from '../../../shared/invariant.ts';
import { columns } from '../../columns.ts';
import { Family } from '../../families.ts';
import { statement, type Statement } from '../../Statement.ts';

/** What a paper says of a node that another document owns. */
export type MentionIn = Omit<Mention, 'node' | 'kind'> & { readonly document: Ref<'SOURCE_DOCUMENT'> };

type MentionsByIds = Statement<
  { readonly ids: readonly string[]; readonly limit: number },
  { readonly owner: string; readonly document: string; readonly mention: Mention },
  'READ'
>;

/** The papers that name these nodes of a family and do not own them, in record order, at most `$limit` a node. */
export const MENTIONS_BY_IDS: Readonly<Record<Family, MentionsByIds>> = Object.fromEntries(
  Family.map((family) => [family, mentionsByIds(family)]),
) as Record<Family, MentionsByIds>;

function mentionsByIds(family: Family): MentionsByIds {
  return statement({
    name: `mentionsByIds.${family}`,
    mode: 'READ',
    params: { ids: 'STRING_LIST', limit: 'INTEGER' },
    text: `UNWIND $ids AS owner
      MATCH (n:${family} {id: owner})
      CALL (n) {
        MATCH (n)-[m:MENTIONED_IN]->(d:SourceDocument)
        WITH m, d ORDER BY d.sort, d.id LIMIT $limit
        RETURN d.id AS document, m.mention AS mention
      }
      RETURN owner AS owner, document AS document, mention AS mention`,
    decode: columns({ owner: 'STRING', document: 'STRING', mention: mentionColumn }),
  });
}

function mentionColumn(value: unknown, at: string): Mention {
  invariant(typeof value === 'string', `expected the text of a mention in the column "${at}"`);
  return JSON.parse(value) as Mention;
}
