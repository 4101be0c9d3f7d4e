import { address } from './address.ts';
import { MATTER_36, MIGRATION, PHOTO } from './ids.ts';
import type { Screen } from './Screen.ts';

/** What comes out of the printer. */
export const PRINT_SCREENS: readonly Screen[] = [
  { name: 'print-trace', path: address('/trace', { subject: PHOTO, asOf: '2020-07-01' }), waitFor: 'ms-trace-picture .box' },
  { name: 'print-matter', path: address('/matter', { id: MATTER_36 }) },
  { name: 'print-holder', path: address('/holder', { id: 'organisation:jp/nihon-jimuki' }), waitFor: 'ms-exposure p.small' },
  { name: 'print-exposure', path: address('/exposure', { id: 'organisation:jp/nihon-jimuki' }) },
  { name: 'print-safeguards', path: '/safeguards', waitFor: '.safeguards' },
  { name: 'print-findings', path: '/findings' },
  { name: 'print-migration', path: address('/migration', { id: MIGRATION }) },
  { name: 'print-list', path: '/list/flows' },
].map((screen) => ({ ...screen, isPrinted: true }));
