import { columns } from '../../columns.ts';
import { statement } from '../../Statement.ts';

/** Where the record stands: the revision, the hash of all manifests, and the code that built the rows. No row: an empty graph. */
export const readRecordState = statement({
  name: 'readRecordState',
  mode: 'READ',
  params: { id: 'STRING' },
  text: `
    MATCH (s:Fact {id: $id})
    RETURN s.revision AS revision, s.contentHash AS contentHash, s.builder AS builder`,
  decode: columns({ revision: 'INTEGER', contentHash: 'STRING', builder: 'STRING' }),
});

/** The one node that `readRecordState` asks for. */
export const RECORD_STATE_ID = 'record-state';

/** Sets where the record stands. */
export const saveRecordState = statement({
  name: 'saveRecordState',
  mode: 'WRITE',
  params: { id: 'STRING', props: 'MAP' },
  text: `
    MERGE (s:Fact {id: $id})
    SET s:RecordState
    SET s += $props
    RETURN s.id AS id`,
  decode: columns({ id: 'STRING' }),
});
