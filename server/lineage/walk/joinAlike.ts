import type { ItemNodeRef } from '../../model/flow.ts';
import type { Ref } from '../../model/ref.ts';
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
    const mark = isOwn ? key.id : markOf(key, (node) => flows.has(node) || holdings.has(node));
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

/** The same for keys of which facts that mention no other nodes say the same by §2: they stand under the same of these, and concern the same. */
export function markOf({ up, concerns }: Key, isMentioned: (node: ItemNodeRef) => boolean): string {
  let mark = wordsOf(concerns);
  for (const node of up) if (isMentioned(node)) mark += ` ${node}`;
  return mark;
}

const WORDS = new WeakMap<ReadonlySet<Ref>, string>();

/** What a key concerns, as one text that ends where references cannot go on. */
function wordsOf(concerns: ReadonlySet<Ref>): string {
  const known = WORDS.get(concerns);
  if (known !== undefined) return known;
  const words = `${[...concerns].join(' ')}|`;
  WORDS.set(concerns, words);
  return words;
}
