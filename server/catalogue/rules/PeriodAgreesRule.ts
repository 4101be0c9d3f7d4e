import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { PeriodEnd } from '../../model/period.ts';
import type { DocumentContext } from '../DocumentContext.ts';

interface Ends {
  readonly from: PeriodEnd | undefined;
  readonly to: PeriodEnd | undefined;
}

/** PeriodAgreesRule (warning): the days a reader wrote are those that the printed words say; the reader's count. */
export function checkPeriodAgrees(
  { report }: DocumentContext,
  printed: string,
  read: Ends,
  written: Ends,
  path: ManifestPath,
): void {
  for (const end of ['from', 'to'] as const) {
    const [said, meant] = [read[end], written[end]];
    if (said === undefined || meant === undefined) continue;
    if (said.first === meant.first && said.last === meant.last) continue;
    report({
      severity: 'WARNING',
      rule: 'PeriodAgreesRule',
      path: [...path, end],
      message: `期間「${printed}」からは ${describe(said)} と読めますが、${end} は ${describe(meant)} です。書かれた ${end} を使います。`,
      expected: describe(said),
      toDo: '紙と照らし、違いが意図したものなら notes に書いてください。',
    });
  }
}

function describe({ first, last }: PeriodEnd): string {
  return first === last ? first : `${first}～${last}`;
}
