import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../../server/catalogue/define/DefinitionIndex.ts';
import { defineDocument } from '../../../../server/catalogue/define/defineDocument.ts';
import { createContext } from '../../../../server/catalogue/createContext.ts';
import type { Place } from '../../../../server/catalogue/places/Place.ts';
import { resolvePlaces } from '../../../../server/catalogue/places/resolvePlaces.ts';
import { toEvidence } from '../../../../server/catalogue/places/toEvidence.ts';
import type { Finding } from '../../../../server/catalogue/ProblemList.ts';
import { manifestOf, paperFile, vocabularyFile } from '../../../support/manifests.ts';

const context = (file = paperFile(''), findings: Finding[] = []): ReturnType<typeof createContext> => {
  const draft = defineDocument(file);
  return createContext(
    draft,
    indexOf([draft]),
    (finding) => findings.push(finding),
    () => undefined,
  );
};
const resolve = (at: string | readonly string[] | undefined, above: readonly Place[]): readonly Place[] =>
  resolvePlaces(context(), at, above, []);

const ABOVE: readonly Place[] = [
  { sheet: 's2', heading: '情報保護対策', inside: 'システム9', lines: { from: 56, to: 56 } },
];

describe('a place', () => {
  it.each([
    ['is the one above if none is written', undefined, ABOVE, ABOVE],
    [
      'with a sheet starts anew: heading, then the rest',
      's1 内容 2 ①',
      ABOVE,
      [{ sheet: 's1', heading: '内容', inside: '2 ①' }],
    ],
    ['with a sheet alone is the sheet', 's1', ABOVE, [{ sheet: 's1' }]],
    [
      'of one word stands inside the heading above',
      'システム8',
      ABOVE,
      [{ sheet: 's2', heading: '情報保護対策', inside: 'システム8' }],
    ],
    ['of one word is a heading where none is above', '保有課', [{ sheet: 's1' }], [{ sheet: 's1', heading: '保有課' }]],
    [
      'of more words is a heading and a place in it, on the sheet above',
      '内容 ①',
      ABOVE,
      [{ sheet: 's2', heading: '内容', inside: '①' }],
    ],
    [
      'of lines alone changes the lines',
      '@L60-62',
      ABOVE,
      [{ sheet: 's2', heading: '情報保護対策', inside: 'システム9', lines: { from: 60, to: 62 } }],
    ],
    [
      'may have lines behind it, full-width spaces too',
      's1　内容　①　@L60',
      [],
      [{ sheet: 's1', heading: '内容', inside: '①', lines: { from: 60, to: 60 } }],
    ],
    [
      'in a list without a sheet is completed by the one before it',
      ['s1 内容 ①', '②', '対象者 1', 's2'],
      ABOVE,
      [
        { sheet: 's1', heading: '内容', inside: '①' },
        { sheet: 's1', heading: '内容', inside: '②' },
        { sheet: 's1', heading: '対象者', inside: '1' },
        { sheet: 's2' },
      ],
    ],
    [
      'under several of one sheet keeps what they share',
      'システム8',
      [
        { sheet: 's2', heading: '情報保護対策', inside: 'システム9' },
        { sheet: 's2', heading: '結合の形態' },
      ],
      [{ sheet: 's2', heading: 'システム8' }],
    ],
  ] as const)('%s', (_claim, at, above, expected) => {
    expect(resolve(at, above)).toEqual(expected);
  });

  it.each([
    ['lines without @', 's1 内容 L5'],
    ['lines in the middle', 's1 @L5 内容'],
    ['lines backwards', 's1 内容 @L6-5'],
    ['line 0', 's1 内容 @L0'],
  ])('is refused with %s', (_claim, at) => {
    const findings: Finding[] = [];
    expect(resolvePlaces(context(paperFile(''), findings), at, [], ['flows', 'a'])).toEqual([]);
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([['PlaceIsReadableRule', ['flows', 'a', 'at']]]);
  });

  it('of a vocabulary is its source, then the words', () => {
    const vocabulary = context(vocabularyFile());
    expect(resolvePlaces(vocabulary, '第2章 3', vocabulary.root, [])).toEqual([{ inside: '自分たちの言葉 第2章 3' }]);
  });

  it('of the head of a paper is inherited by facts without one', () => {
    const paper = 'paper: { id: head, scope: mihon, name: 頭のある文書, at: s0 表題 @L1 }';
    const sheets = 'sheets: { s0: { matterKind: OVERVIEW, name: 概要 } }';
    expect(context(manifestOf('papers/head.yaml', `${paper}\n${sheets}\n`)).root).toEqual([
      { sheet: 's0', heading: '表題', lines: { from: 1, to: 1 } },
    ]);
    expect(context(paperFile('')).root).toEqual([]);
  });
});

it('evidence reads as a person finds it on paper; sheet 0 is the overview', () => {
  const places: readonly Place[] = [
    { sheet: 's2', heading: '情報保護対策', inside: 'システム9' },
    { sheet: 's0' },
    { heading: '資料1' },
  ];
  expect(toEvidence(context(), places).map(({ place }) => place)).toEqual([
    '件名2 情報保護対策 システム9',
    '概要',
    '資料1',
  ]);
});

it('evidence of what a reader concluded is inferred, with the ground', () => {
  expect(toEvidence(context(), [{ sheet: 's1' }], { printed: '課', inferred: '図から' })).toEqual([
    {
      document: 'source-document:mihon/tiny',
      matter: 'matter:mihon/tiny/s1',
      place: '件名1',
      printed: '課',
      basis: 'INFERRED',
      why: '図から',
    },
  ]);
});
