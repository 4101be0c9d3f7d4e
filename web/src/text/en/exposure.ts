import type { Texts } from '../Texts.ts';

/** The words of what is at stake at a holder in English. */
export const exposure: Texts['exposure'] = {
  title: 'If it leaks',
  about: (day) => `What to look at when something leaks or is lost at this holder (as of ${day}).`,
  what: 'What',
  items: (count) => `Items: ${count}`,
  itemsUnknown: (count) => `unknown: ${count}`,
  example: 'For example:',
  classified: 'Candidates for special care and the like',
  departments: 'Departments',
  onward: 'Has gone on to',
  noOnward: 'The record has no flow.',
  searched: (count) => `Papers searched: ${count}`,
  roles: {
    REPORT: 'Must it be reported? (each condition)',
    OWN_RULE: 'Reported by a rule of its own',
    EXCEPTION: 'Exception',
  },
  answers: { YES: 'Yes', NO: 'No (as far as the record goes)', UNKNOWN: 'Unknown' },
  grounds: {
    NOTHING_THERE: 'Nothing of the kind is on the closed lists',
    DECIDED: 'Decided by people',
    CANDIDATE: 'There are candidates, not decided',
    NO_CANDIDATE: 'No candidate on the closed lists',
    LIST_NOT_KNOWN: 'A list is not in the record or left open',
    ABOVE_LIMIT: 'The printed number of people is above it',
    NOT_ABOVE_LIMIT: 'The printed number of people is not above it',
    COUNT_NOT_CLEAR: 'The printed numbers do not settle it',
    COUNT_NOT_STATED: 'The number of people is not stated',
    PROMISED: 'A safeguard promises it; whether it was done is not in the record',
    NOT_PROMISED: 'No safeguard in the record promises it',
    NOT_IN_RECORD: 'The record cannot say',
  },
  decide: 'The provision, and what people decide',
  notVerified: 'not compared with the source',
  peopleDecide: 'This is material for a decision. Whether to report is decided by the privacy officer.',
};
