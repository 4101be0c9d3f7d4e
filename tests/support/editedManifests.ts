import fc from 'fast-check';
import type { SourceFile } from '../../server/loading/SourceFile.ts';
import { completePaperSource } from './completePaper.ts';
import { sourceOf, vocabularySource } from './manifests.ts';

/*
 * A second paper that leans on the complete one: its terminal, its contractor, its list and the concept of one of its items.
 *
 *   person ──ask──▶ desk ──pass──▶ terminal (of the complete paper)
 *          form of the complete paper
 */
const SECOND_YAML = `
paper: { id: second, scope: mihon, name: 二つめの文書, number: 資料8, fiscalYear: 2021, body: 審議会 }
subjects:
  person: { name: 住民, at: s1 対象者 }
sets:
  card: { name: カードの情報, about: person, at: s1 項目, list: 氏名、生年月日, concepts: { full-name: 氏名 } }
systems:
  desk: { name: 受付端末, systemKind: TERMINAL, at: s1 機器 }
entrustments:
  keep: { name: 保守の委託, sheets: s1, form: SOLE_SOURCE, parties: [{ is: 'organisation:mihon/whole/contractor', standing: CONTRACTED }], systems: [{ system: desk, relation: MAINTAINS }], items: card, access: COPY }
flows:
  ask: { from: person, to: desk, carries: card, over: in-person, at: s1 内容 }
  pass: { from: desk, to: 'system:mihon/whole/terminal', carries: 'item-set:mihon/whole/form', over: lgwan, at: s1 内容 2, governedBy: keep }
holdings:
  at-desk: { holder: desk, keeps: [card, 'item-set:mihon/whole/form'], at: s1 記録媒体 }
sheets:
  s1: { matterKind: PROCESSING, name: 受付について, lines: L1-49, subjects: person, sets: [card, 'item-set:mihon/whole/form'] }
mentions:
  'organisation:jp/agency': { at: s1 結合の相手方, aka: [国] }
`;

/** A vocabulary and two papers that refer to each other's facts. */
export function threeManifests(): readonly SourceFile[] {
  return [vocabularySource(), completePaperSource(), sourceOf('papers/second.yaml', SECOND_YAML)];
}

/** A change that a person might make to one of the files; `at` chooses the place. */
export interface Edit {
  readonly file: number;
  readonly kind: 'RENAME' | 'CUT_LINE' | 'COPY_LINE' | 'SWAP_VALUES' | 'TAKE_AWAY' | 'AS_AT_FIRST';
  readonly at: number;
}

/** Edits of `threeManifests`, mostly such that the record still stands afterwards. */
export const someEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    file: fc.nat({ max: 2 }),
    kind: fc.oneof(
      { weight: 6, arbitrary: fc.constant('RENAME' as const) },
      { weight: 3, arbitrary: fc.constant('CUT_LINE' as const) },
      { weight: 4, arbitrary: fc.constant('AS_AT_FIRST' as const) },
      { weight: 3, arbitrary: fc.constantFrom('COPY_LINE' as const, 'SWAP_VALUES' as const, 'TAKE_AWAY' as const) },
    ),
    at: fc.nat({ max: 10_000 }),
  }),
  { minLength: 1, maxLength: 8 },
);

/** The files after one edit; those that it does not touch are the same objects. */
export function applyEdit(files: readonly SourceFile[], edit: Edit): readonly SourceFile[] {
  const first = threeManifests()[edit.file];
  if (first === undefined) return files;
  const others = files.filter(({ file }) => file !== first.file);
  const now = files.find(({ file }) => file === first.file);
  if (edit.kind === 'AS_AT_FIRST') return [...others, first];
  if (edit.kind === 'TAKE_AWAY' || now === undefined) return others;
  return [...others, sourceOf(now.file, editText(new TextDecoder().decode(now.bytes), edit))];
}

function editText(text: string, { kind, at }: Edit): string {
  if (kind === 'RENAME') {
    const names = text.split(/(?<= name: )/u);
    const place = 1 + (at % Math.max(1, names.length - 1));
    return names.map((part, index) => (index === place ? `新${part}` : part)).join('');
  }
  const lines = text.split('\n');
  const place = at % lines.length;
  const other = (place + 1 + (at % 5)) % lines.length;
  if (kind === 'CUT_LINE') return lines.toSpliced(place, 1).join('\n');
  if (kind === 'COPY_LINE') return lines.toSpliced(place, 0, lines[place] ?? '').join('\n');
  return lines
    .with(place, valueOf(lines[place] ?? '', lines[other] ?? ''))
    .with(other, valueOf(lines[other] ?? '', lines[place] ?? ''))
    .join('\n');
}

/** `key: a` with the value of `key: b`. */
function valueOf(line: string, from: string): string {
  const [key = ''] = line.split(': ', 1);
  return line.includes(': ') && from.includes(': ') ? `${key}: ${from.slice(from.indexOf(': ') + 2)}` : line;
}
