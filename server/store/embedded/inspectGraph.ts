import type { GrafeoDB } from '@grafeo-db/js';
import type { StoreCondition } from '../GraphStore.ts';
import type { ProjectionNote } from './projectionFile.ts';

const REVISION_EXISTS = 'MATCH (n:Fact {id: $id}) RETURN count(n) AS found';

/**
 * Compares an opened graph with the note beside it. The engine can open a damaged file with commits missing and no error: what does
 * not agree in version, counts and revision is STALE, what cannot be asked is DAMAGED.
 */
export async function inspectGraph(database: GrafeoDB, note: ProjectionNote | undefined): Promise<StoreCondition> {
  if (note === undefined) return stale('グラフの控え(projection.json)がないか、読めません');
  if (note.engineVersion !== database.version()) {
    return stale(`グラフは別の版の保存形式です(${note.engineVersion}、いまは ${database.version()})`);
  }
  try {
    return await compare(database, note);
  } catch {
    return { state: 'DAMAGED', why: 'グラフのファイルは開けますが、中を読めません' };
  }
}

async function compare(database: GrafeoDB, note: ProjectionNote): Promise<StoreCondition> {
  const nodes = database.nodeCount();
  const relationships = database.edgeCount();
  if (nodes !== note.nodes || relationships !== note.relationships) {
    const counts = `点 ${String(nodes)}、線 ${String(relationships)}`;
    return stale(`グラフの数(${counts})が控え(点 ${String(note.nodes)}、線 ${String(note.relationships)})と合いません`);
  }
  const found = (await database.executeCypher(REVISION_EXISTS, { id: note.revision })).scalar();
  return found === 1
    ? { state: 'SOUND', why: 'グラフは控えと合っています。' }
    : stale(`グラフに版「${note.revision}」がありません`);
}

function stale(why: string): StoreCondition {
  return { state: 'STALE', why: `${why}。` };
}
