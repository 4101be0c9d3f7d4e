import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json above this one: the same for a source and for what was built from it below `dist`. */
export function findRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error('there is no package.json above');
  return findRoot(above);
}
