import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import { tryFormatRef } from '../ids/tryFormatRef.ts';
import { parseRef, type Ref } from '../../model/ref.ts';
import type { Measure, MeasureSide } from '../../model/safeguard.ts';
import { MEASURE_SIDES } from '../../model/safeguard.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { toKebab } from '../ids/toKebab.ts';
import { toSlugSegment } from '../ids/toSlugSegment.ts';
import { uniqueSegment } from '../ids/uniqueSegment.ts';
import { listOf } from '../located.ts';
import type { Place } from '../places/Place.ts';
import { resolvePlaces } from '../places/resolvePlaces.ts';
import { resolveReference } from '../references/resolveReference.ts';
import { readMeasureState } from '../rules/MeasureMarkIsKnownRule.ts';
import { nodeBase } from './nodeBase.ts';
import { ownEntries, type OwnEntry } from './ownEntries.ts';
import { plainRefs } from './statedRefs.ts';

type Block = NonNullable<OwnEntry<'sheets'>['raw']['measures']>[number];
type RowEntry = NonNullable<Block['rows'][MeasureSide]>[number];
type LongRow = Exclude<RowEntry, string>;

/** One printed list of measures: a block's rows of one side. */
interface MeasureList {
  readonly matter: Ref<'MATTER'>;
  readonly sheet: string;
  readonly block: Block;
  readonly side: MeasureSide;
  readonly path: ManifestPath;
  readonly places: readonly Place[];
  readonly toward: Measure['toward'];
  readonly taken: Map<string, number>;
}

/** The measures of a paper's sheets, row by row; a row that names several controls is one measure for each. */
export function buildMeasures(context: DocumentContext): readonly Measure[] {
  return ownEntries(context, 'sheets').flatMap(({ key, id, raw, path }) => {
    const taken = new Map<string, number>();
    return (raw.measures ?? []).flatMap((block, index) => {
      const at = [...path, 'measures', index];
      const sheetPlaces = resolvePlaces({ ...context, report: () => undefined }, raw.at, [{ sheet: key }], path);
      const places = resolvePlaces(context, block.at, sheetPlaces, at);
      const toward = plainRefs(context, block.toward, TOWARD, [...at, 'toward']);
      const list = { matter: id, sheet: key, block, places, toward, taken };
      return MEASURE_SIDES.flatMap((side) => buildList(context, { ...list, side, path: [...at, 'rows', side] }));
    });
  });
}

const TOWARD = ['ORGANISATION', 'DEPARTMENT', 'SYSTEM'] as const;

function buildList(context: DocumentContext, list: MeasureList): readonly Measure[] {
  let next = list.block.numberedFrom ?? 1;
  return (list.block.rows[list.side] ?? []).flatMap((entry, index) => {
    const row: LongRow = typeof entry === 'string' ? { is: entry } : entry;
    const number = row.number ?? (list.block.unnumbered === true ? undefined : String(next));
    next = /^\d+$/u.test(row.number ?? '') ? Number(row.number) + 1 : next + 1;
    return buildRow(context, list, row, index, number);
  });
}

function buildRow(
  context: DocumentContext,
  list: MeasureList,
  row: LongRow,
  index: number,
  number: string | undefined,
): readonly Measure[] {
  const path = [...list.path, index];
  const { block, side } = list;
  const places = placesOfRow(list, index, number);
  const state = readMeasureState(context, row.mark ?? block.mark, row.state, path);
  const toward = row.toward === undefined ? list.toward : plainRefs(context, row.toward, TOWARD, [...path, 'toward']);
  const isPlain = typeof block.rows[side]?.[index] === 'string';
  return listOf<string>(row.is, isPlain ? path : [...path, 'is']).flatMap(({ raw, path: at }) => {
    const control = resolveReference(context, raw, ['CONTROL'], at);
    const id = control === undefined ? undefined : idOf(context, list, control);
    if (control === undefined || id === undefined) return [];
    const name = context.index.get(control)?.name ?? raw;
    const { base } = nodeBase(context, 'MEASURE', id, { ...row, name }, path, places);
    const form = block.form ?? 'DUTY';
    const facts = { matter: list.matter, control, form, actor: block.actor, toward, side, state };
    return [{ ...base, ...facts, mark: row.mark ?? block.mark, number, position: index + 1, detail: row.detail }];
  });
}

/** `measure:<scope>/<paper>/<sheet>/[<block>/]<actor>/<control>` (design.md §6). */
function idOf(context: DocumentContext, list: MeasureList, control: Ref<'CONTROL'>): Ref<'MEASURE'> | undefined {
  const { draft } = context;
  const block = list.block.key === undefined ? [] : [toSlugSegment(list.block.key)];
  const slug = [list.sheet, ...block, toKebab(list.block.actor), parseRef(control)?.slug ?? ''].join('/');
  return tryFormatRef('MEASURE', draft.scope, `${draft.slugPrefix}${uniqueSegment(list.taken, slug)}`);
}

const SIDE_LABELS: Readonly<Record<MeasureSide, string>> = {
  OPERATIONAL: '運用',
  SYSTEM: 'システム',
  PHYSICAL: '物理',
  HUMAN: '人的',
  TECHNICAL: '技術',
  NOT_STATED: '',
};

/** The block's place with the row in it: 「情報保護対策 システム9」; its line counted from the first one of the list. */
function placesOfRow(
  { block, side, places }: MeasureList,
  index: number,
  number: string | undefined,
): readonly Place[] {
  const row = number === undefined ? `${SIDE_LABELS[side]}${index + 1}番目` : `${SIDE_LABELS[side]}${number}`;
  const first = block.firstLine?.[side];
  const lines = first === undefined ? undefined : { from: first + index, to: first + index };
  return places.map((place) => ({
    ...place,
    inside: [place.inside, row].filter((part) => part !== undefined).join(' '),
    lines: lines ?? place.lines,
  }));
}
