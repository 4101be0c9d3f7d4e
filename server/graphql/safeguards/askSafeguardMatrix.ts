import type { NodeKind } from '../../model/nodeKind.ts';
import { parseRef, type Ref } from '../../model/ref.ts';
import { buildSafeguardMatrix } from '../../safeguards/buildSafeguardMatrix.ts';
import type { ColumnKind, SafeguardMatrix } from '../../safeguards/SafeguardMatrix.ts';
import type { RecordFacts } from '../../findings/RecordFacts.ts';
import { ApiError } from '../ApiError.ts';
import type { Context } from '../context.ts';
import { readFacts } from '../findings/readFacts.ts';
import type { QuerySafeguardMatrixArgs } from '../generated/types.ts';
import { readMunicipality } from '../readMunicipality.ts';
import { readRef } from '../readRef.ts';

/** Cells of one answer. */
const MOST_CELLS = 50_000;
/** References in one argument. */
const MOST_REFS = 200;

/** The arguments as resolvers get them: what has a default is there. */
type MatrixArguments = QuerySafeguardMatrixArgs & { readonly columns: ColumnKind };

/** The matrix of an API question; what is not in the record is NOT_FOUND, more cells than are answered at once LIMIT_EXCEEDED. */
export async function askSafeguardMatrix(context: Context, args: MatrixArguments): Promise<SafeguardMatrix> {
  const matters = readRefs('matters', args.matters, ['MATTER']);
  const controls = readRefs('controls', args.controls, ['CONTROL']);
  const parties = readRefs('parties', args.parties, ['ORGANISATION', 'DEPARTMENT', 'SYSTEM']);
  if (parties !== undefined && args.columns !== 'PARTY') refuseParties();
  const scope = await readMunicipality('municipality', args.municipality, context.loaders);
  const facts = await readFacts(context, scope ?? onlyScopeOf(matters));
  assertKnown({ matters, controls, parties }, facts);
  const ofScope = scope === undefined ? matters : (matters ?? mattersOf(facts)).filter(isIn(scope));
  const question = { columns: args.columns, matters: ofScope, controls, parties, actors: args.actors ?? undefined };
  const matrix = buildSafeguardMatrix(question, facts, MOST_CELLS);
  return 'cells' in matrix ? refuseSize(matrix.cells) : matrix;
}

function readRefs<K extends NodeKind>(
  argument: string,
  texts: readonly string[] | null | undefined,
  kinds: readonly K[],
): readonly Ref<K>[] | undefined {
  if (texts === null || texts === undefined) return undefined;
  if (texts.length <= MOST_REFS) return [...new Set(texts.map((text) => readRef(argument, text, kinds)))];
  throw new ApiError(
    'BAD_USER_INPUT',
    `「${argument}」は ${MOST_REFS} 件までにしてください。分けて問い合わせてください。`,
    `Give at most ${MOST_REFS} "${argument}". Ask in parts.`,
  );
}

function refuseParties(): never {
  throw new ApiError(
    'BAD_USER_INPUT',
    '「parties」は「columns: PARTY」と一緒に使ってください。',
    'Use "parties" together with "columns: PARTY".',
  );
}

/** The scope that all these sheets share, if they do: the facts of one municipality are fewer. */
function onlyScopeOf(matters: readonly Ref<'MATTER'>[] | undefined): string | undefined {
  const scopes = new Set(matters?.map((matter) => parseRef(matter)?.scope));
  return scopes.size === 1 ? [...scopes][0] : undefined;
}

function assertKnown(asked: Readonly<Record<string, readonly Ref[] | undefined>>, facts: RecordFacts): void {
  for (const [argument, refs] of Object.entries(asked)) {
    const unknown = refs?.find((ref) => facts.find(ref) === undefined);
    if (unknown !== undefined) {
      throw new ApiError(
        'NOT_FOUND',
        `「${argument}」の「${unknown}」は、尋ねた範囲の記録にありません。search で名称から探してください。`,
        `"${unknown}" in "${argument}" is not in the part of the record that was asked about. Find it by name with search.`,
      );
    }
  }
}

function mattersOf(facts: RecordFacts): readonly Ref<'MATTER'>[] {
  return facts.of('MATTER').map(({ id }) => id);
}

function isIn(scope: string): (ref: Ref) => boolean {
  return (ref) => parseRef(ref)?.scope === scope;
}

function refuseSize(cells: number): never {
  throw new ApiError(
    'LIMIT_EXCEEDED',
    `升目が ${cells} 個になり、一度に答える ${MOST_CELLS} 個を超えています。件名（matters）、対策（controls）、自治体（municipality）のどれかを絞ってください。`,
    `There would be ${cells} cells, more than the ${MOST_CELLS} that are answered at once. Narrow the matters, the controls or the municipality.`,
  );
}
