import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildRecord } from '../../../server/loading/buildRecord.ts';
import { readSeedFolders } from '../../../server/loading/readSeedFolders.ts';
import { findRoot } from '../../support/findRoot.ts';
import { moveToOtherCities } from './moveToOtherCities.ts';

it('the papers of the seeds stand a second time beside themselves, with as many facts', async () => {
  const { files } = await readSeedFolders([join(findRoot(import.meta.dirname), 'seeds')]);
  const built = buildRecord([...files, ...moveToOtherCities(files)]);
  if (built.state === 'REFUSED') throw new Error(JSON.stringify(built.problems.slice(0, 3)));
  const factsOf = (isMoved: boolean): number =>
    [...built.documents.values()]
      .filter(({ document }) => !document.startsWith('source-document:jp/') && document.includes('-too/') === isMoved)
      .reduce((sum, { rows }) => sum + rows.nodes.length, 0);
  expect(factsOf(true)).toBeGreaterThan(1000);
  expect(factsOf(true)).toBe(factsOf(false));
});
