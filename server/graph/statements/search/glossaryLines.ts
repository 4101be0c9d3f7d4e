import { columns } from '../../columns.ts';
import { statement } from '../../Statement.ts';

/** The glossaries of the vocabularies, each as it is kept on the row of its vocabulary: a JSON list of terms. */
export const readGlossaryLines = statement({
  name: 'readGlossaryLines',
  mode: 'READ',
  params: {},
  text: `
    MATCH (d:SourceDocument)
    WHERE d.glossary IS NOT NULL
    RETURN d.id AS document, d.glossary AS glossary
    ORDER BY document`,
  decode: columns({ document: 'STRING', glossary: 'STRING' }),
});
