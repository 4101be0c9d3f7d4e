import { expect, it } from 'vitest';
import { facts as en } from '../../../web/src/text/en/facts.ts';
import { facts as ja } from '../../../web/src/text/ja/facts.ts';

it.each([
  ['受信', 'P1W', 'erased 1 wk after 受信', '受信 1週間後 消去'],
  ['受信', 'P0D', 'erased at once after 受信', '受信 直ちに 消去'],
  ['受信', undefined, 'erased after 受信', '受信 消去'],
  [undefined, 'P1W', 'erased after 1 wk', '1週間後 消去'],
  [undefined, undefined, 'erased', '消去'],
])('a rule on erasure with trigger %s and delay %s', (trigger, delay, english, japanese) => {
  const when = ({ delay: words }: { readonly delay: (iso: string) => string }) =>
    delay === undefined ? undefined : words(delay);
  expect(en.rule('erased', trigger, when(en))).toBe(english);
  expect(ja.rule('消去', trigger, when(ja))).toBe(japanese);
});
