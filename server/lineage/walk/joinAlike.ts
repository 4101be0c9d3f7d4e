import type { ItemNodeRef } from '../../model/flow.ts';
import type { HopSource } from '../sources/HopSource.ts';
import type { Key } from './Key.ts';
import type { Touching } from './Touching.ts';

/**
 * These keys, with those that no flow or holding of the record tells apart as one (`Key.alike`), in the order of the first of each: they
 * stand under the same of the nodes that are mentioned, concern the same, and nothing renames one of them. The rules of trace-semantics.md
 * §2 and §4 say the same of each, so that a walk asks them once; what is told of a key is told of all that it stands for. Not for concepts,
 * whose items are joined one by one.
 */
export async function joinAlike(
  keys: readonly Key[],
  { flows, becoming, holdings }: Touching,
  source: Pick<HopSource, 'renamed'>,
): Promise<readonly Key[]> {
  const renamed = await source.renamed(keys.map(({ id }) => id as ItemNodeRef));
  const groups = new Map<string, Key[]>();
  for (const key of keys) {
    const isOwn = renamed.has(key.id as ItemNodeRef) || becoming.has(key);
    const mentioned = key.up.filter((node) => flows.has(node) || holdings.has(node));
    const mark = isOwn ? key.id : `${mentioned.join(' ')}|${[...key.concerns].join(' ')}`;
    const group = groups.get(mark);
    if (group === undefined) groups.set(mark, [key]);
    else group.push(key);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    return others.length === 0 ? [first] : [{ ...first, alike: group }];
  });
}
