import { expect, it } from 'vitest';
import { buildCatalogue } from '../../../../server/catalogue/buildCatalogue.ts';
import { buildRows } from '../../../../server/graph/build/buildRows.ts';
import { buildVariantTable } from '../../../../server/graph/build/buildVariantTable.ts';
import { DEFAULT_VARIANTS } from '../../../../server/graph/variants.ts';
import { manifestOf } from '../../../support/manifests.ts';

it('a vocabulary adds variants to the built-in ones and changes none of them', () => {
  const table = buildVariantTable([
    { base: '斎', variants: ['斉', '齋', '亝'] },
    { base: '亜', variants: ['亞'] },
  ]);
  expect([...table].slice(DEFAULT_VARIANTS.size)).toEqual([
    ['亝', '斉'],
    ['亞', '亜'],
  ]);
});

it('names are found by the variants of a vocabulary, which stand on its row', () => {
  const file = manifestOf(
    'vocabularies/variants.yaml',
    `vocabulary: { id: variants, scope: jp, name: 字体, source: 自分たちの言葉 }
variants: [{ base: 亜, variants: [亞], source: 旧字体 }]
concepts: { a: { name: 亞鉛 } }
`,
  );
  const { documents } = buildCatalogue([file]);
  const [rows] = buildRows(documents).values();
  expect(rows?.nodes.map(({ id, props }) => [id, props.searchKey, props.variants])).toEqual([
    ['source-document:jp/variants', '字体', '[{"base":"亜","variants":["亞"],"source":"旧字体"}]'],
    ['concept:jp/a', '亜鉛', undefined],
  ]);
});
