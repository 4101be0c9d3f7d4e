import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markStrongComponents, type GraphNode } from '../../../../server/lineage/walk/strongComponents.ts';

interface Node extends GraphNode<Node> {
  readonly out: Node[];
  component: number;
}

describe('markStrongComponents', () => {
  it('gives two nodes one number exactly if each reaches the other', () => {
    const graph = fc.record({
      size: fc.integer({ min: 1, max: 9 }),
      edges: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 25 }),
    });
    fc.assert(
      fc.property(graph, ({ size, edges }) => {
        const nodes = draw(size, edges);
        markStrongComponents(nodes);
        for (const a of nodes) {
          for (const b of nodes) {
            expect(a.component === b.component).toBe(a === b || (reaches(a, b) && reaches(b, a)));
          }
        }
      }),
    );
  });

  it('walks a chain of 100,000 nodes without recursion', () => {
    const nodes = draw(
      100_000,
      Array.from({ length: 99_999 }, (_, n) => [n, n + 1] as const),
    );
    markStrongComponents(nodes);
    expect(new Set(nodes.map(({ component }) => component)).size).toBe(100_000);
  });
});

function draw(size: number, edges: readonly (readonly [number, number])[]): readonly Node[] {
  const nodes = Array.from({ length: size }, (): Node => ({ out: [], component: -1 }));
  for (const [from, to] of edges) {
    const target = nodes[to % size];
    if (target !== undefined) nodes[from % size]?.out.push(target);
  }
  return nodes;
}

function reaches(from: Node, to: Node): boolean {
  const seen = new Set<Node>();
  const queue = [...from.out];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node === to) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    queue.push(...node.out);
  }
  return false;
}
