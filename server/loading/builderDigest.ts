import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folders whose code decides what rows a manifest gives. */
const BUILDING_FOLDERS = ['shared', 'model', 'manifest', 'catalogue', 'graph'];

/** A digest of the code that builds rows, so that a graph built by other code is built again; `serverFolder` is where this code runs from. */
export async function builderDigest(serverFolder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of BUILDING_FOLDERS) {
    const names = (await readdir(join(serverFolder, folder), { recursive: true })).filter((name) =>
      /\.[jt]s$/u.test(name),
    );
    for (const name of names.sort())
      hash.update(`${folder}/${name.replaceAll('\\', '/')}\n`).update(await readFile(join(serverFolder, folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
