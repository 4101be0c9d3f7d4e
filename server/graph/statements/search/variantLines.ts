import { columns } from '../../columns.ts';
import { statement } from '../../Statement.ts';

/** The variant characters that vocabularies state, as each is kept on the row of its vocabulary: a JSON list. */
export const readVariantLines = statement({
  name: 'readVariantLines',
  mode: 'READ',
  params: {},
  text: `
    MATCH (d:SourceDocument)
    WHERE d.variants IS NOT NULL
    RETURN d.variants AS variants
    ORDER BY variants`,
  decode: columns({ variants: 'STRING' }),
});
