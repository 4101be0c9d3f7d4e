import type { Page } from 'playwright-core';
import { LIST_KINDS, type ListKind } from '../../web/src/state/routes/listRoute.ts';
import { address } from './address.ts';
import { MATTER_36, MIGRATION, PAPER_36, PHOTO, SEND, SHINJUKU_36 } from './ids.ts';
import type { Screen } from './Screen.ts';

const SHINJUKU_8 = 'shinjuku/8-childcare-standard-system';
const LAW_CELL = `control:jp/domestic-law-server matter:${SHINJUKU_8}/s2 MUNICIPALITY`;
const NOWHERE_ITEM = 'information-item:nowhere/none/none';

/** One of each kind of holder. */
const HOLDERS = {
  contractor: 'organisation:jp/nihon-jimuki',
  department: 'department:shinjuku/hoiku',
  system: 'system:shinjuku/kodomo-kosodate-shien',
  partner: 'organisation:jp/j-lis',
  undecided: 'organisation:shinjuku/49-payment/provider',
} as const;

const RECORD_ITEMS = `item-set:${SHINJUKU_8}/kiroku`;

/** Lists that stand for the others. */
const SHOWN_LISTS: readonly ListKind[] = ['items', 'sets', 'flows', 'entrustments', 'measures', 'notes'];

/** Every view there is, with what it can show. A new view gets its lines here. */
export const VIEW_SCREENS: readonly Screen[] = [
  { name: 'start', path: '/' },
  { name: 'start-results', path: address('/', { q: '顔写真' }) },
  { name: 'start-nothing', path: address('/', { q: '該当しない言葉' }) },
  { name: 'item', path: address('/item', { id: PHOTO }) },
  { name: 'item-all-times', path: address('/item', { id: PHOTO, allTimes: '1' }) },
  { name: 'item-unknown-id', path: address('/item', { id: NOWHERE_ITEM }), isSample: true },
  { name: 'concept', path: address('/concept', { id: 'concept:jp/shimei' }) },
  { name: 'concept-excluded', path: address('/concept', { id: 'concept:jp/shimei', answer: 'EXCLUDED' }) },
  { name: 'concept-unknown-id', path: address('/concept', { id: 'concept:jp/nowhere' }), isSample: true },
  {
    name: 'subject',
    path: address('/subject', { id: `data-subject:${SHINJUKU_8}/jido-to-hogosha` }),
  },
  { name: 'subject-unknown-id', path: address('/subject', { id: 'data-subject:nowhere/none/none' }), isSample: true },
  ...Object.entries(HOLDERS).map(([name, id]) => ({
    name: `holder-${name}`,
    path: address('/holder', { id }),
    waitFor: 'ms-exposure p.small',
  })),
  {
    name: 'holder-all-times',
    path: address('/holder', { id: HOLDERS.contractor, allTimes: '1' }),
    waitFor: 'ms-exposure p.small',
  },
  { name: 'holder-unknown-id', path: address('/holder', { id: 'organisation:jp/nowhere' }), isSample: true },
  { name: 'network', path: address('/network', { id: 'network:jp/lgwan' }) },
  { name: 'network-unknown-id', path: address('/network', { id: 'network:jp/nowhere' }), isSample: true },
  { name: 'paper', path: address('/paper', { id: PAPER_36 }) },
  { name: 'paper-texts', path: address('/paper', { id: PAPER_36 }), needsTexts: true },
  { name: 'paper-unknown-id', path: address('/paper', { id: 'source-document:nowhere/none' }), isSample: true },
  { name: 'matter', path: address('/matter', { id: MATTER_36 }) },
  { name: 'matter-texts', path: address('/matter', { id: MATTER_36, sel: SEND }), needsTexts: true },
  { name: 'matter-measures', path: address('/matter', { id: MATTER_36, tab: 'MEASURES' }) },
  { name: 'matter-flows', path: address('/matter', { id: MATTER_36, tab: 'FLOWS' }) },
  { name: 'matter-notes', path: address('/matter', { id: MATTER_36, tab: 'NOTES' }) },
  { name: 'matter-unknown-id', path: address('/matter', { id: 'matter:nowhere/none/s1' }), isSample: true },
  { name: 'migrations', path: '/migration' },
  { name: 'migration', path: address('/migration', { id: MIGRATION }) },
  { name: 'migration-unknown-id', path: address('/migration', { id: 'migration:nowhere/none/none' }), isSample: true },
  { name: 'exposure', path: address('/exposure', { id: HOLDERS.contractor }) },
  { name: 'exposure-undecided', path: address('/exposure', { id: HOLDERS.undecided }), isSample: true },
  { name: 'exposure-unknown-id', path: address('/exposure', { id: 'organisation:jp/nowhere' }), isSample: true },
  { name: 'findings', path: '/findings' },
  { name: 'findings-filtered', path: address('/findings', { severity: 'WARNING', document: PAPER_36 }) },
  {
    name: 'findings-open',
    path: '/findings',
    act: async (page: Page): Promise<void> => {
      await page.click('table.data tbody a[href*="sel="]');
      await page.waitForSelector('.finding-panel');
    },
  },
  { name: 'findings-nothing', path: address('/findings', { asOf: '1900-01-01' }), isSample: true },
  { name: 'changes-year', path: address('/changes', { from: '2020-04-01', to: '2021-04-01' }) },
  { name: 'changes-by-holder', path: address('/changes', { from: '2021-03-31', to: '2021-04-01', group: 'HOLDER' }) },
  { name: 'changes-nothing', path: address('/changes', { from: '1990-01-01', to: '1990-12-31' }) },
  { name: 'changes-reversed', path: address('/changes', { from: '2021-04-01', to: '2020-04-01' }) },
  { name: 'changes-wrong-day', path: address('/changes', { from: '2021-02-30', to: '2021-04-01' }) },
  { name: 'safeguards', path: '/safeguards', waitFor: '.safeguards' },
  {
    name: 'safeguards-cell',
    path: address('/safeguards', { paper: `source-document:${SHINJUKU_8}`, sel: LAW_CELL }),
    waitFor: '.cell-measure',
  },
  { name: 'safeguards-filtered', path: address('/safeguards', { group: '暗号化', state: 'NOT_MENTIONED' }) },
  {
    name: 'safeguards-sheets',
    path: address('/safeguards', {
      compare: 'SHEET',
      left: `matter:${SHINJUKU_8}/s1`,
      right: `matter:${SHINJUKU_8}/s3`,
    }),
  },
  {
    name: 'safeguards-parties',
    path: address('/safeguards', {
      compare: 'PARTY',
      left: HOLDERS.contractor,
      right: `organisation:${SHINJUKU_36}/dnp`,
      differing: '1',
    }),
  },
  { name: 'safeguards-choose', path: '/safeguards?compare=PARTY' },
  { name: 'safeguards-unknown', path: address('/safeguards', { paper: 'source-document:jp/none' }) },
  { name: 'sets-folded', path: address('/sets', { id: RECORD_ITEMS }) },
  {
    name: 'sets-open',
    path: address('/sets', { id: RECORD_ITEMS }),
    act: (page) => page.click('#open-all'),
  },
  { name: 'sets-filtered', path: address('/sets', { id: RECORD_ITEMS, filter: '児童氏名' }) },
  { name: 'sets-unresolved', path: address('/sets', { id: 'item-set:shinjuku/49-payment/shuno-49-3' }) },
  { name: 'sets-open-list', path: address('/sets', { id: `item-set:${SHINJUKU_36}/not-sent` }) },
  ...LIST_KINDS.map((kind) => ({
    name: `list-${kind}`,
    path: `/list/${kind}`,
    isSample: !SHOWN_LISTS.includes(kind),
  })),
  { name: 'list-filtered', path: address('/list/matters', { filter: '委託' }) },
  { name: 'list-nothing', path: address('/list/matters', { filter: '該当しない言葉' }) },
  { name: 'list-wrong-filter', path: address('/list/sets', { colour: 'red', resolved: 'no' }) },
  { name: 'query', path: '/query', waitFor: '#query' },
  { name: 'help', path: '/help' },
  { name: 'keys', path: '/help', act: (page) => page.click('#show-keys') },
  { name: 'display', path: '/help', act: (page) => page.click('#display summary') },
];
