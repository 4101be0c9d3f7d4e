import type { glossary as ja } from '../ja/glossary.ts';

/** The words around the explanation of a term. */
export const glossary: typeof ja = {
  loading: 'Looking in the glossary',
  failed: 'The glossary could not be read. Open it again in a while.',
  gone: (term) => `“${term}” is not in the glossary of the record as it is now.`,
  english: 'In English',
  englishUnchecked: 'not compared with an official translation',
  aka: 'Other words',
  source: 'Made from',
  unchecked: 'Written from memory, not compared with the source.',
  inUse: 'In use',
  span: (from, to) =>
    from === undefined ? `until ${to ?? ''}` : to === undefined ? `from ${from}` : `${from} to ${to}`,
  replacedBy: 'Replaced by',
  replaces: 'Stands in place of',
  remark: 'Remark',
};
