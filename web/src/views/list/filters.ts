import type { Texts } from '../../text/Texts.ts';
import type { Words } from '../../text/Words.ts';
import type { ListFilter } from './ListDefinition.ts';

type Name = ListFilter['name'];

function yesOrNo(name: Name, yes: (texts: Texts) => string, no: (texts: Texts) => string): ListFilter {
  return {
    name,
    choices: [
      { value: 'yes', words: yes },
      { value: 'no', words: no },
    ],
    toVariable: (value) => value === 'yes',
  };
}

function oneOf(name: Name, group: keyof Words, values: readonly string[]): ListFilter {
  return {
    name,
    choices: values.map((value) => ({
      value,
      words: ({ words }) => (words[group] as Readonly<Record<string, string>>)[value] ?? value,
    })),
    toVariable: (value) => value,
  };
}

/** Whether the list of its contents is in the record. */
export const RESOLVED = yesOrNo(
  'resolved',
  ({ list }) => list.resolvedYes,
  ({ list }) => list.resolvedNo,
);

/** Whether the printed list ends with 等. */
export const OPEN = yesOrNo(
  'open',
  ({ list }) => list.openYes,
  ({ list }) => list.openNo,
);

/** Whether its text is in the record. */
export const IN_RECORD = yesOrNo(
  'inRecord',
  ({ list }) => list.inRecordYes,
  ({ list }) => list.inRecordNo,
);

/** Whether an oddity changes answers. */
export const CHANGES_ANSWERS = yesOrNo(
  'changesAnswers',
  ({ list }) => list.changesYes,
  ({ list }) => list.changesNo,
);

export const PARTY = oneOf('party', 'party', ['NAMED', 'UNDECIDED', 'CATEGORY', 'UNNAMED']);

export const SYSTEM_KIND = oneOf('systemKind', 'systemKind', [
  'TERMINAL',
  'SERVER',
  'CLOUD',
  'SYSTEM',
  'PLATFORM',
  'SERVICE',
]);

export const NETWORK_KIND = oneOf('networkKind', 'networkKind', [
  'INTERNET',
  'LGWAN',
  'LEASED_LINE',
  'ISDN',
  'MUNICIPAL_LAN',
  'GOVERNMENT_CLOUD_CONNECTION',
  'WIFI',
  'MULTI_PAYMENT',
  'MEDIUM',
  'PAPER',
  'POST',
  'TELEPHONE',
  'IN_PERSON',
  'OTHER',
  'UNSTATED',
]);

export const MATTER_KIND = oneOf('matterKind', 'matterKind', ['OVERVIEW', 'PROCESSING', 'LINKAGE', 'ENTRUSTMENT']);

export const MEASURE_STATE = oneOf('state', 'measureState', ['PROMISED', 'NOT_NEEDED', 'BLANK', 'MASKED']);

export const NOTE_KIND = oneOf('noteKind', 'noteKind', [
  'CONTRADICTION',
  'COVERAGE',
  'DATE',
  'ERA',
  'INCONSISTENT_NAME',
  'LAYOUT',
  'MISPRINT',
  'MISSING_ATTACHMENT',
  'NOTATION',
  'NOT_DECLARED',
  'NUMBERING',
  'READING',
  'REPETITION',
  'WORDING',
]);
