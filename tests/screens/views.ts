import { LIST_KINDS, type ListKind } from '../../web/src/state/routes/listRoute.ts';
import type { Screen } from './Screen.ts';

const SHINJUKU_36 = 'shinjuku/36-card-terminal';
const PHOTO = `information-item:${SHINJUKU_36}/shinsei/顔写真`;
const RECORD_ITEMS = 'item-set:shinjuku/8-childcare-standard-system/kiroku';

/** Lists that stand for the others. */
const SHOWN_LISTS: readonly ListKind[] = ['items', 'sets', 'flows', 'entrustments', 'measures', 'notes'];

/** Every view there is, with what it can show. A new view gets its lines here. */
export const VIEW_SCREENS: readonly Screen[] = [
  { name: 'start', path: '/' },
  { name: 'start-results', path: address('/', { q: '顔写真' }) },
  { name: 'start-nothing', path: address('/', { q: '該当しない言葉' }) },
  { name: 'trace-photo', path: address('/trace', { subject: PHOTO, asOf: '2020-07-01' }) },
  {
    name: 'trace-selected',
    path: address('/trace', { subject: PHOTO, asOf: '2020-07-01', sel: `flow:${SHINJUKU_36}/send` }),
    waitFor: '.trace-panel .evidence-link',
  },
  {
    name: 'trace-unknown',
    path: address('/trace', { subject: 'data-subject:shinjuku/49-payment/payer', asOf: '2020-07-01', tab: 'UNKNOWN' }),
  },
  { name: 'trace-not-sent', path: address('/trace', { subject: `information-item:${SHINJUKU_36}/not-sent/氏名` }) },
  { name: 'trace-no-subject', path: '/trace' },
  { name: 'item', path: address('/item', { id: PHOTO }) },
  { name: 'concept', path: address('/concept', { id: 'concept:jp/shimei' }) },
  {
    name: 'subject',
    path: address('/subject', { id: 'data-subject:shinjuku/8-childcare-standard-system/jido-to-hogosha' }),
  },
  { name: 'holder-contractor', path: address('/holder', { id: 'organisation:jp/nihon-jimuki' }) },
  { name: 'network', path: address('/network', { id: 'network:jp/lgwan' }) },
  { name: 'findings', path: '/findings' },
  { name: 'changes-year', path: address('/changes', { from: '2020-04-01', to: '2021-04-01' }) },
  { name: 'changes-by-holder', path: address('/changes', { from: '2021-03-31', to: '2021-04-01', group: 'HOLDER' }) },
  { name: 'changes-nothing', path: address('/changes', { from: '1990-01-01', to: '1990-12-31' }) },
  { name: 'changes-reversed', path: address('/changes', { from: '2021-04-01', to: '2020-04-01' }) },
  { name: 'changes-wrong-day', path: address('/changes', { from: '2021-02-30', to: '2021-04-01' }) },
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

function address(path: string, parameters: Readonly<Record<string, string>>): string {
  return `${path}?${new URLSearchParams(parameters).toString()}`;
}
