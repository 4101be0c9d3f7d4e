import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildCatalogue } from '../../../server/catalogue/buildCatalogue.ts';
import { buildRows } from '../../../server/graph/build/buildRows.ts';
import type { ManifestFile } from '../../../server/manifest/ManifestFile.ts';
import { manifestSchema } from '../../../server/manifest/schema/manifest.ts';
import { completePaperFile } from '../../support/completePaper.ts';
import { vocabularyFile } from '../../support/manifests.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The ways to every text and key of a manifest. */
function leavesOf(value: Json, way: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value === 'string') return [way];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...way, key]));
}

function replaceAt(value: Json, [key, ...rest]: readonly (string | number)[], text: string): Json {
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.map((part: Json, at) => (String(at) === String(key) ? replaceAt(part, rest, text) : part));
  const map = value as Readonly<Record<string, Json>>;
  return Object.fromEntries(
    Object.entries(map).map(([name, part]) => [name, name === key ? replaceAt(part, rest, text) : part]),
  );
}

const whole = completePaperFile();
const json = whole.manifest as unknown as Json;
const words = fc.oneof(
  fc.constantFrom(
    '',
    's1',
    's9 x',
    '@L5',
    'applicant',
    'centre',
    'form',
    'form#氏名',
    'form#',
    '#',
    '.',
    'flows.',
    'a.b',
    '__proto__',
  ),
  fc.constantFrom(
    'organisation:jp/agency',
    'network:jp/lgwan',
    'flow:',
    'item-set:mihon/whole/form#申請者/氏名',
    'constructor',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

it('no text in a manifest makes the catalogue throw, and without an error every reference leads somewhere', () => {
  fc.assert(
    fc.property(fc.constantFrom(...leavesOf(json)), words, (way, text) => {
      const shape = manifestSchema.safeParse(replaceAt(json, way, text));
      if (!shape.success) return;
      const file: ManifestFile = { ...whole, manifest: shape.data };
      const { documents, problems } = buildCatalogue([file, vocabularyFile()]);
      if (problems.some(({ severity }) => severity === 'ERROR')) return;
      const rows = [...buildRows(documents).values()];
      const ids = new Set(rows.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
      const ends = rows.flatMap(({ edges }) => edges.flatMap(({ from, to }) => [from, to]));
      expect(ends.filter((id) => !ids.has(id))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it('many dangling references are all told of, in a time that follows their number', () => {
  const flows = Object.fromEntries(
    Array.from({ length: 3000 }, (_, at) => [
      `f${at}`,
      { from: `nobody-${at}`, to: `nowhere-${at}`, carries: 'NOT_STATED', at: 's1' },
    ]),
  );
  const manifest = { ...whole.manifest, flows: flows as ManifestFile['manifest']['flows'] };
  const { problems } = buildCatalogue([{ ...whole, manifest }, vocabularyFile()]);
  expect(problems.filter(({ rule }) => rule === 'FlowEndsExistRule')).toHaveLength(6000);
});
