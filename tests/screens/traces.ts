import { address } from './address.ts';
import { PHOTO, SEND, SHINJUKU_36 } from './ids.ts';
import type { Screen } from './Screen.ts';

const NOT_SENT = `information-item:${SHINJUKU_36}/not-sent/氏名`;
const APPLICANT = `data-subject:${SHINJUKU_36}/applicant`;
const PAYER = 'data-subject:shinjuku/49-payment/payer';
const CHILDREN = 'data-subject:shinjuku/8-childcare-standard-system/jido-to-hogosha';
const J_LIS = 'organisation:jp/j-lis';
const DAY = '2020-07-01';

/** The trace in each of its directions and states, with the way between two boxes. */
export const TRACE_SCREENS: readonly Screen[] = [
  trace('photo', { subject: PHOTO, asOf: DAY }),
  trace('selected', { subject: PHOTO, asOf: DAY, sel: SEND }, '.trace-panel .evidence-link'),
  trace('box', { subject: PHOTO, asOf: DAY, sel: J_LIS }, '.trace-panel .evidence-link'),
  trace('unknown', { subject: PAYER, asOf: DAY, tab: 'UNKNOWN' }),
  trace('holdings', { subject: PHOTO, asOf: DAY, tab: 'HOLDINGS' }),
  trace('papers', { subject: PHOTO, asOf: DAY, tab: 'PAPERS' }),
  trace('not-sent', { subject: NOT_SENT }),
  trace('way', { subject: PHOTO, asOf: DAY, wayFrom: APPLICANT, wayTo: J_LIS }, '.way-answer'),
  trace('way-asked', { subject: PHOTO, asOf: DAY, wayFrom: APPLICANT }, '.way-ask'),
  trace(
    'way-unknown',
    { subject: PAYER, asOf: DAY, wayFrom: PAYER, wayTo: 'organisation:shinjuku/49-payment/printer' },
    '.way-answer',
  ),
  trace('way-obstacles', { subject: NOT_SENT, asOf: DAY, wayFrom: APPLICANT, wayTo: J_LIS }, '.way-obstacle'),
  trace('concept', { subject: 'concept:jp/shimei', allTimes: '1' }),
  trace('upstream', { subject: PHOTO, asOf: DAY, from: J_LIS, direction: 'UPSTREAM' }),
  trace('all-times', { subject: PHOTO, allTimes: '1' }),
  trace('large', { subject: CHILDREN, asOf: '2027-06-01' }),
  trace('large-faded', { subject: CHILDREN, asOf: '2027-06-01', unknownOnly: '1', show: 'PICTURE' }),
  trace('not-on-day', { subject: PHOTO, asOf: '2010-01-01' }),
  { name: 'trace-no-subject', path: '/trace' },
  { name: 'trace-unknown-id', path: address('/trace', { subject: 'information-item:nowhere/none/none' }), isSample: true },
];

function trace(name: string, parameters: Readonly<Record<string, string>>, waitFor?: string): Screen {
  const screen = { name: `trace-${name}`, path: address('/trace', parameters) };
  return waitFor === undefined ? screen : { ...screen, waitFor };
}
