import type { Texts } from '../Texts.ts';

/** The words of a data subject's page in English. */
export const subject: Texts['subject'] = {
  about: 'About these people',
  numbers: 'Numbers as printed',
  neverAdded: 'Units and times differ: they are not added up.',
  description: 'Description',
  unresolved: 'description not in the record',
  trace: 'See the way of their information',
  flows: 'From and to the person',
  flowsAbout: 'Out: collected from them. In: what reaches them',
  noFlowHint: 'It does not say that nothing is collected or sent either.',
  sets: 'Lists of items',
  noSets: 'The record has no list about these people.',
  contents: 'Contents',
  itemsIn: (count) => `${count} items`,
  matters: 'Sheets',
  noMatters: 'No sheet of the record names these people.',
};
