import { describe, expect, it } from 'vitest';
import { carriageOf, toMentions } from '../../../../server/lineage/law/carriageOf.ts';
import { ref } from '../../../fixtures/drawRecord.ts';

const set = ref.set('P');
const group = ref.item('P', 'g');
const item = ref.item('P', 'g/a');
const up = [item, group, set];
const CLOSED = { unstated: false, unresolved: false, open: false };
const carries = (node: typeof item | typeof set, inferred = false) => ({ how: 'CARRIES', node, inferred }) as const;
const excludes = (node: typeof item | typeof set, inferred = false) => ({ how: 'EXCLUDES', node, inferred }) as const;

describe('carriageOf (trace-semantics.md §2)', () => {
  it('is CARRIED if the first node found is in C only', () => {
    expect(carriageOf(up, toMentions([carries(set)]), CLOSED)).toEqual({ answer: 'CARRIED', inferred: false });
  });

  it('is EXCLUDED if the first node found is in X only', () => {
    expect(carriageOf(up, toMentions([excludes(item)]), CLOSED)).toEqual({ answer: 'EXCLUDED', inferred: false });
  });

  it('lets the nearest node decide, whichever way', () => {
    expect(carriageOf(up, toMentions([carries(set), excludes(group)]), CLOSED).answer).toBe('EXCLUDED');
    expect(carriageOf(up, toMentions([excludes(set), carries(group)]), CLOSED).answer).toBe('CARRIED');
  });

  it('is UNKNOWN, CONTRADICTION if the first node found is in both', () => {
    const mentions = toMentions([carries(group), excludes(group)]);
    expect(carriageOf(up, mentions, CLOSED)).toEqual({ answer: 'UNKNOWN', reason: 'CONTRADICTION', inferred: false });
  });

  it('is UNKNOWN if none is found and the list leaves something open; unstated before unresolved before open', () => {
    const none = toMentions([carries(ref.set('Q'))]);
    const reasonOf = (list: typeof CLOSED) => carriageOf(up, none, list).reason;
    expect([
      reasonOf({ unstated: true, unresolved: true, open: true }),
      reasonOf({ unstated: false, unresolved: true, open: true }),
      reasonOf({ unstated: false, unresolved: false, open: true }),
    ]).toEqual(['UNSTATED_ITEMS', 'UNRESOLVED_LIST', 'OPEN_LIST']);
  });

  it('decides by what is found even where the list leaves something open', () => {
    const open = { unstated: false, unresolved: true, open: true };
    expect(carriageOf(up, toMentions([carries(item)]), open).answer).toBe('CARRIED');
    expect(carriageOf(up, toMentions([excludes(item)]), open).answer).toBe('EXCLUDED');
  });

  it('is NOT_LISTED only for a closed list that lacks the key', () => {
    const answer = carriageOf(up, toMentions([carries(ref.set('Q'))]), CLOSED);
    expect(answer).toEqual({ answer: 'NOT_LISTED', inferred: false });
  });

  it('is inferred if the edge that decides is, and a stated edge outweighs an inferred one to the same node', () => {
    const of = (...edges: Parameters<typeof toMentions>[0]) => carriageOf(up, toMentions(edges), CLOSED).inferred;
    expect([of(carries(item, true), carries(set)), of(carries(item), carries(set, true))]).toEqual([true, false]);
    expect([of(carries(item), excludes(item, true)), of(carries(item, true), carries(item))]).toEqual([true, false]);
  });
});
