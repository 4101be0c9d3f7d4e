import type { Texts } from '../Texts.ts';

/** The words of flows, holdings, contracts and items in English. */
export const facts: Texts['facts'] = {
  reference: 'Reference',
  way: 'Way',
  wayIn: 'In',
  wayOut: 'Out',
  wayOver: 'Over',
  wayInside: 'Inside',
  otherEnd: 'Other end',
  from: 'From',
  to: 'To',
  where: 'Where',
  whose: 'Whose',
  whoseNotStated: 'Whose: not stated',
  items: 'Items',
  notSent: 'Not sent (stated)',
  noExclusion: 'Nothing said',
  network: 'Network',
  onTheDay: 'On the day',
  period: 'Period',
  onlyDevelopment: 'a period of development or test only (live use is not stated)',
  contract: 'Contract or linkage',
  parties: 'With whom, for what',
  access: 'Access',
  tasks: 'Tasks',
  nature: 'Nature',
  transfer: 'How',
  occasion: 'When',
  noAccess: 'A linkage: does not apply',
  erasure: 'Retention and erasure',
  rule: (action, trigger, when) => {
    const soon = when === undefined ? '' : ` ${when}`;
    return trigger === undefined ? `${action}${soon}` : `${action}${soon.replace(/^ after /u, ' ')} after ${trigger}`;
  },
  automatically: (rule) => `${rule} (automatic)`,
  details: 'Details',
  openDetails: (name) => `Details of ${name}`,
  delay: (iso) => {
    const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/u.exec(iso);
    if (found === null) return iso;
    const [, years, months, weeks, days] = found;
    if (days === '0') return 'at once';
    const parts = [years && `${years} y`, months && `${months} mo`, weeks && `${weeks} wk`, days && `${days} d`];
    return `after ${parts.filter((part) => part !== undefined).join(' ')}`;
  },
  noMoreChanges: 'Nothing changes further on',
  starting: (names) => `starts: ${names}`,
  ending: (names) => `ends: ${names}`,
  notNow: (count) => `Out of their period on this day, or in development or test only: ${count}`,
  notNowCaption: (title) => `${title} (out of their period on the day, or in development or test only)`,
  moreRowsCaption: (title, first) => `${title} (from number ${first} on)`,
  contents: 'On this page',
  noFlow: 'The record has no flow.',
  noFlowHint: 'It does not say that nothing goes out either.',
  noHolding: 'The record has no holding.',
  noHoldingHint: 'It does not say that nothing is kept either.',
  notOnDay: (day) => `Nothing that is stated is in force on ${day}.`,
  firstChange: (day) => `The first change is on ${day}.`,
  moveTo: (day) => `Go to ${day}`,
  unknowns: (count) => `What is not known: ${count}`,
  unknownHint: 'The record does not say. It does not mean that there is none.',
  findings: (count) => `Findings: ${count}`,
  searched: 'Papers searched',
  remark: 'Remark',
  aka: 'Other names',
  mentions: 'In other papers',
  notes: 'Notes',
  ownTrace: (name) => `See the way of ${name}`,
};
