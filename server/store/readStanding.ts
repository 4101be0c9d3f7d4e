import { readRecordState, RECORD_STATE_ID } from '../graph/statements/record/recordState.ts';
import type { GraphStore } from './GraphStore.ts';

/** Where the record stands, as one word: another one after an import, and after a rebuild by other code. Empty for an empty graph. */
export async function readStanding(store: Pick<GraphStore, 'read'>): Promise<string> {
  const [state] = await store.read(readRecordState, { id: RECORD_STATE_ID });
  return state === undefined ? '' : [state.revision, state.contentHash, state.builder].join(' ');
}
