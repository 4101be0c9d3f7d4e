import type { UnknownEnd } from '../../lineage/TraceAnswer.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Loaders } from '../loaders/createLoaders.ts';

/** Where the papers speak of what is not known: the places of the flows and holdings it is about and of where it is, each once. */
export async function findEvidence({ at, flows }: UnknownEnd, loaders: Loaders): Promise<readonly Evidence[]> {
  const nodes = await loaders.getMany([...new Set(at === undefined ? flows : [...flows, at])]);
  const places = nodes
    .flatMap(({ evidence }) => evidence)
    .map((evidence) => [JSON.stringify(evidence), evidence] as const);
  return [...new Map(places).values()];
}
