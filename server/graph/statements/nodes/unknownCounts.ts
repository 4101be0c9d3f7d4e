import { columns } from '../../columns.ts';
import { statement, type Statement } from '../../Statement.ts';

/** What a catalogue counts as not known, with the nodes that are counted. */
const COUNTED = {
  unresolvedItemSets: { label: 'ItemSet', where: 'n.resolved = false' },
  unresolvedItems: { label: 'InformationItem', where: 'n.resolved = false' },
  openLists: { label: 'Item', where: 'n.open = true' },
  unresolvedDataSubjects: { label: 'DataSubject', where: 'n.resolved = false' },
  unresolvedBusinesses: { label: 'Business', where: 'n.resolved = false' },
  undecidedParties: { label: 'Endpoint', where: "n.party = 'UNDECIDED'" },
  missingAttachments: { label: 'Attachment', where: 'n.inRecord = false' },
} as const;

export type UnknownCountName = keyof typeof COUNTED;
type UnknownCount = Statement<{ readonly scope: string | null }, { readonly total: number }, 'READ'>;

/** How much the record itself says it does not know; of one scope, or of all with null. */
export const UNKNOWN_COUNTS: Readonly<Record<UnknownCountName, UnknownCount>> = Object.fromEntries(
  (Object.keys(COUNTED) as UnknownCountName[]).map((name) => [name, unknownCount(name)]),
) as Record<UnknownCountName, UnknownCount>;

function unknownCount(name: UnknownCountName): UnknownCount {
  const { label, where } = COUNTED[name];
  return statement({
    name: `unknownCount.${name}`,
    mode: 'READ',
    params: { scope: 'STRING?' },
    text: `MATCH (n:${label})
      WHERE ${where} AND ($scope IS NULL OR n.scope = $scope)
      RETURN count(n) AS total`,
    decode: columns({ total: 'INTEGER' }),
  });
}
