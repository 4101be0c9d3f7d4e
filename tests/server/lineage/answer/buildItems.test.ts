import { describe, expect, it } from 'vitest';
import { bestItem } from '../../../../server/lineage/answer/buildItems.ts';
import { listReasons, toReasonSet } from '../../../../server/lineage/law/ReasonSet.ts';
import type { Carriage, UnknownReason } from '../../../../server/lineage/TraceAnswer.ts';
import type { StepItem } from '../../../../server/lineage/walk/Walk.ts';

describe('several ways of one item onto a step', () => {
  it('tell the reasons that all of them share', () => {
    expect(tellBest(way('UNKNOWN', 'CATEGORY', 'BRIDGED'), way('UNKNOWN', 'BRIDGED'))).toEqual(['BRIDGED']);
  });

  it('tell all reasons if they share none: out of a category the one, over a bridge the other', () => {
    expect(tellBest(way('UNKNOWN', 'CATEGORY'), way('UNKNOWN', 'BRIDGED'))).toEqual(
      listReasons(toReasonSet('BRIDGED', 'CATEGORY')),
    );
  });

  it('have none where one of them is known', () => {
    expect(tellBest(way('UNKNOWN', 'CATEGORY'), way('CARRIED'))).toEqual([]);
  });
});

function way(carriage: Carriage, ...reasons: readonly UnknownReason[]): StepItem {
  return { carriage, inferred: false, reasons: toReasonSet(...reasons) };
}

function tellBest(...ways: readonly StepItem[]): readonly UnknownReason[] {
  return listReasons(bestItem(ways).reasons);
}
