import type { ConceptFactPartsFragment, ConceptPageQuery } from '../../api/generated/graphql.ts';
import type { ConceptAnswer } from '../../state/routes/conceptRoute.ts';

export type Report = ConceptPageQuery['conceptReport'];
export type MatterRow = Report['matters']['nodes'][number];

/** The answer of a sheet as a filter names it. */
export function answerOf({ answer }: MatterRow): ConceptAnswer {
  return answer ?? 'NOT_IN_FORCE';
}

/** The sheets with an answer; all without one. */
export function rowsWith(rows: readonly MatterRow[], answer: ConceptAnswer | undefined): readonly MatterRow[] {
  return answer === undefined ? rows : rows.filter((row) => answerOf(row) === answer);
}

/** The facts that decide about a sheet. */
export function decidingFacts({ answer, facts }: MatterRow): readonly ConceptFactPartsFragment[] {
  return facts.filter((fact) => fact.answer === answer);
}

/** What a sheet says in one word more exact than the answer: kept, sent, or handled under a contract. */
export type Manner = 'HELD' | 'SENT' | 'ENTRUSTED';

/** The manner of the facts that decide; a holding counts before a flow, a flow before a contract. */
export function mannerOf(row: MatterRow): Manner {
  const kinds = new Set(decidingFacts(row).map(({ fact }) => fact.kind));
  if (kinds.has('HOLDING')) return 'HELD';
  return kinds.has('FLOW') ? 'SENT' : 'ENTRUSTED';
}

/** Where a fact has or sends it, in words: 申請補助端末→委託先のサーバ. */
export function placeOf({ fact }: ConceptFactPartsFragment): string {
  if ('holder' in fact) return fact.holder.name;
  if ('from' in fact) return `${fact.from.name}→${fact.to.name}`;
  if ('partner' in fact) return fact.partner.node.name;
  if ('parties' in fact) return fact.parties.map(({ organisation }) => organisation.name).join('、');
  return fact.name;
}

/** Where the deciding facts of a sheet have it, holdings first, each place once. */
export function placesOf(row: MatterRow): readonly string[] {
  const facts = decidingFacts(row);
  const first = row.answer === 'CARRIED' ? facts.filter(({ fact }) => fact.kind === 'HOLDING') : [];
  return [...new Set((first.length > 0 ? first : facts).map(placeOf))];
}
