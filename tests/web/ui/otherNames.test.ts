import { expect, it } from 'vitest';
import { ja } from '../../../web/src/text/ja/ja.ts';
import { otherNames } from '../../../web/src/ui/otherNames.ts';

const form = (
  name: string,
  ...bases: readonly ('STATED' | 'INFERRED')[]
): Parameters<typeof otherNames>[0][number] => ({
  name,
  evidence: bases.map((basis) => ({ basis, why: basis === 'INFERRED' ? '同じものと読んだ' : null })),
});

/** The words of a template, those inside other templates too. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  if (typeof value === 'object' && value !== null && 'values' in value) return wordsOf(value.values);
  return typeof value === 'string' ? value : '';
}

it('marks a form that only a reader took for the same thing, with the ground', () => {
  expect(wordsOf(otherNames([form('申請情報', 'STATED'), form('申請データ', 'INFERRED')], ja))).toMatch(
    /^申請情報、申請データ.*推定.*同じものと読んだ/u,
  );
});

it('does not mark one that the paper itself gives at one of its places, nor one without places', () => {
  expect(wordsOf(otherNames([form('申請情報', 'STATED', 'INFERRED'), form('別名')], ja))).toBe('申請情報、別名');
});
