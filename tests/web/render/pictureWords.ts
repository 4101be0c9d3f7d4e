import type { PictureWords } from '../../../web/src/render/PictureWords.ts';

/** Words for drawings in tests: what is asked for, in brackets. */
export const testWords: PictureWords = {
  name: (box) => box.name,
  shape: (box) => box.shape,
  custody: (box) => box.custody.join('・'),
  detail: (detail) => ({ text: 'text' in detail ? detail.text : detail.what, unknown: !('text' in detail) }),
  foot: (foot) => ({ text: foot.what === 'RULE' ? '消去' : '消去：記載なし', unknown: foot.what === 'UNSTATED' }),
  moreItems: (count) => `ほか${count}項目`,
  hiddenItems: (count) => `隠れた${count}項目`,
  itemCount: (count) => `${count}項目`,
  unknownCount: (count) => `不明 ${count}`,
  unknownItems: (count) => `${count}項目（届くか不明）`,
  unresolved: (name) => `${name} 未収録`,
  network: (network) => network.name,
  reason: (reason) => reason,
  flows: (count) => `${count}つの流れ`,
  inferred: '推定',
  partial: '一部',
  notSent: '送られない（明記）',
  joined: (names) => names.join('、'),
  stubTarget: (stub) => `${stub.to.name}へ`,
  truncated: '打ち切り',
  members: (count) => `${count}か所`,
  tip: (box) => [{ text: box.name, unknown: false }],
  describeBox: (box) => `箱 ${box.name}`,
  describeLine: (line, from, to) => `${from}から${to}へ ${line.carriage}`,
};
