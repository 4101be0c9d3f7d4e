import type { ConceptMatterAnswer } from '../../lineage/concept/ConceptAnswer.ts';
import type { ItemAnswer } from '../../lineage/TraceAnswer.ts';
import type { Connection } from '../connections/Connection.ts';
import { openConnection, type PageArguments } from '../connections/openConnection.ts';
import type { AskedReport } from './AskedReport.ts';

/** Opens a page of the sheets of a report, in record order; a cursor is a place in the list of the answers that were asked for. */
export function openMatters(
  { matters, binding }: AskedReport,
  { answers, ...page }: PageArguments & { readonly answers?: readonly ItemAnswer[] | null | undefined },
): Connection<ConceptMatterAnswer> {
  const asked = answers === undefined || answers === null ? undefined : new Set<ItemAnswer | undefined>(answers);
  const listed = asked === undefined ? matters : matters.filter(({ answer }) => asked.has(answer));
  return openConnection(
    {
      binding: JSON.stringify([binding, answers ?? null]),
      beforeAll: [0] as readonly [number],
      read: ([from], limit) =>
        Promise.resolve(listed.slice(from, from + limit).map((matter, index) => ({ matter, end: from + index + 1 }))),
      placeOf: ({ end }): readonly [number] => [end],
      nodeOf: ({ matter }) => matter,
      count: () => Promise.resolve(listed.length),
    },
    page,
  );
}
