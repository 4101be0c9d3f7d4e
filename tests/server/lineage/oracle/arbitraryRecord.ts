import fc from 'fast-check';
import type { TraceRecord } from '../../../../server/lineage/TraceRecord.ts';
import type { EndpointKind } from '../../../../server/model/flow.ts';
import type { Party } from '../../../../server/model/party.ts';
import type { Period } from '../../../../server/model/period.ts';
import { ATTACHMENT_CONTENTS } from '../../../../server/model/sourceDocument.ts';
import { arbitraryPeriod } from './arbitraryPeriod.ts';
import { buildRecord } from './buildRecord.ts';
import { planOfChoices } from './planOfChoices.ts';
import type { FlowChoices, ListChoices, RecordChoices } from './recordChoices.ts';
import { rarely } from './rarely.ts';

/*
 * A random record is a bag of independent small choices; planOfChoices.ts reads every number modulo what there is to choose from.
 * So any part can be dropped or made smaller on its own, and a failing record shrinks to the few parts that matter.
 */

/** Small records that meet the corners of trace-semantics.md often, consistent by construction. */
export function arbitraryRecord(): fc.Arbitrary<TraceRecord> {
  return arbitraryRecordChoices().map((choices) => buildRecord(planOfChoices(choices)));
}

/** The choices behind a random record, for those who add a question to it. */
export function arbitraryRecordChoices(): fc.Arbitrary<RecordChoices> {
  return fc.record({
    papers: fc.array(fc.record({ scope: pick() }), { minLength: 1, maxLength: 3 }),
    matters: fc.array(
      fc.record({
        paper: pick(),
        business: fc.nat(1),
        subjects: fc.array(pick(), { maxLength: 1 }),
        periods: periods(),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    endpoints: fc.array(arbitraryEndpoint(), { minLength: 2, maxLength: 8, size: 'max' }),
    sets: fc.array(arbitrarySet(), { minLength: 1, maxLength: 4 }),
    contracts: fc.array(
      fc.record({ origin: fc.constantFrom('LINKAGE' as const, 'ENTRUSTMENT' as const), periods: periods() }),
      { maxLength: 3 },
    ),
    flows: fc.oneof(
      { withCrossShrink: true },
      { weight: 1, arbitrary: fc.array(arbitraryFlow(), { maxLength: 12 }) },
      { weight: 3, arbitrary: fc.array(arbitraryFlow(), { minLength: 4, maxLength: 12, size: 'max' }) },
    ),
    holdings: fc.array(fc.record({ holder: pick(), ...lists() }), { maxLength: 4 }),
    engagements: fc.array(fc.record({ organisation: pick(), contract: pick(), delegation: sometimes() }), {
      maxLength: 3,
    }),
    missing: fc.array(
      fc.record({
        holds: fc.subarray([...ATTACHMENT_CONTENTS]),
        matters: fc.array(pick(), { minLength: 1, maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
  });
}

function arbitraryEndpoint(): fc.Arbitrary<RecordChoices['endpoints'][number]> {
  return fc.record({
    kind: weighted<EndpointKind>(['SYSTEM', 5], ['DATA_SUBJECT', 2], ['ORGANISATION', 3], ['DEPARTMENT', 1]),
    party: weighted<Party>(['NAMED', 8], ['CATEGORY', 3], ['UNDECIDED', 1], ['UNNAMED', 1]),
    scope: pick(),
    operator: rarely(2, pick()),
    passesOn: sometimes(),
    stated: fc.boolean(),
  });
}

function arbitrarySet(): fc.Arbitrary<RecordChoices['sets'][number]> {
  const node = fc.record({
    parent: fc.nat(4),
    open: sometimes(),
    unresolved: sometimes(),
    about: fc.array(pick(), { maxLength: 1 }),
    concept: rarely(2, fc.nat(1)),
  });
  return fc.record({
    paper: pick(),
    matters: fc.array(pick(), { minLength: 1, maxLength: 2 }),
    nodes: fc.array(node, { minLength: 1, maxLength: 6 }),
  });
}

function arbitraryFlow(): fc.Arbitrary<FlowChoices> {
  const becomes = fc.record({ from: pick(), to: fc.array(pick(), { minLength: 1, maxLength: 2 }) });
  return fc.record({
    from: pick(),
    onward: weighted([1, 8], [2, 3], [0, 1], [3, 2], [5, 1]),
    copyOf: rarely(8, pick()),
    correspondences: rarely(4, fc.array(becomes, { minLength: 1, maxLength: 2 })).map((one) => one ?? []),
    ...lists(),
  });
}

function lists(): { readonly [Name in keyof ListChoices]: fc.Arbitrary<ListChoices[Name]> } {
  // Mostly a node of the first set, which most questions are about.
  const edge = fc.record({
    node: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.nat(2) },
      { weight: 1, arbitrary: pick() },
    ),
    inferred: sometimes(),
  });
  return {
    matters: fc.array(fc.nat(2), { minLength: 1, maxLength: 2 }),
    carries: fc.oneof(
      { weight: 6, arbitrary: fc.array(edge, { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
    excludes: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(edge, { minLength: 1, maxLength: 2 }) },
    ),
    own: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(arbitraryPeriod(), { minLength: 1, maxLength: 2 }) },
    ),
    governedBy: fc.array(pick(), { maxLength: 2 }),
    inferred: sometimes(),
    stated: fc.boolean(),
  };
}

/** Mostly one period that is in force; sometimes none, one of any form, or two. */
function periods(): fc.Arbitrary<Period[]> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.array(arbitraryPeriod(), { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(arbitraryPeriod(), { maxLength: 2 }) },
  );
}

/** A number that is read modulo the length of some list. */
function pick(): fc.Arbitrary<number> {
  return fc.nat(11);
}

function sometimes(): fc.Arbitrary<boolean> {
  return fc.nat(4).map((one) => one === 4);
}

function weighted<T>(...choices: readonly (readonly [value: T, weight: number])[]): fc.Arbitrary<T> {
  return fc.oneof(...choices.map(([value, weight]) => ({ weight, arbitrary: fc.constant(value) })));
}
