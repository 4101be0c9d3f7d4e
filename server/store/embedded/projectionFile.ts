import { open, readFile, rename, rm } from 'node:fs/promises';

/** What stands beside the graph file, so that a file that lost commits without saying so is noticed (engineering.md §3). */
export interface ProjectionNote {
  readonly format: 1;
  readonly engineVersion: string;
  /** The `id` of the node of the revision the graph stands at. */
  readonly revision: string;
  readonly nodes: number;
  readonly relationships: number;
}

/** Writes the note whole or not at all, also when the process is killed. */
export async function writeProjectionNote(path: string, note: ProjectionNote): Promise<void> {
  const draft = `${path}.draft`;
  const file = await open(draft, 'w');
  try {
    await file.writeFile(`${JSON.stringify(note, undefined, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}

/** The note, or undefined when there is none or it cannot be understood: both mean that the graph cannot be trusted. */
export async function readProjectionNote(path: string): Promise<ProjectionNote | undefined> {
  try {
    const note: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isProjectionNote(note) ? note : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the note away: until the next one, the graph beside it counts as stale. */
export async function removeProjectionNote(path: string): Promise<void> {
  await rm(path, { force: true });
}

function isProjectionNote(note: unknown): note is ProjectionNote {
  if (typeof note !== 'object' || note === null) return false;
  const { format, engineVersion, revision, nodes, relationships } = note as Partial<
    Record<keyof ProjectionNote, unknown>
  >;
  return (
    format === 1 &&
    typeof engineVersion === 'string' &&
    typeof revision === 'string' &&
    Number.isSafeInteger(nodes) &&
    Number.isSafeInteger(relationships)
  );
}
