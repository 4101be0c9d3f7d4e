import type { Texts } from '../Texts.ts';

/** The words of a paper's page in English. */
export const paper: Texts['paper'] = {
  about: 'About this paper',
  name: 'Name',
  noSheets: 'The record holds no sheet of it.',
  attachmentsAbout: 'What the paper refers to; nothing is known of what is not in the record',
  noAttachments: 'The record names no attachment.',
  inRecord: 'In the record',
  notInRecord: 'Not in the record',
  holds: 'Holds',
  noSet: 'The record has no list in it',
  wholeCountry: 'The whole country',
  body: 'Council',
  number: 'Number',
  date: 'Day',
  fiscalYear: 'Fiscal year',
  legalRegime: 'Legal regime',
};
