/** A node of a directed graph; `component` is set by `markStrongComponents`. */
export interface GraphNode<N> {
  readonly out: readonly N[];
  component: number;
}

/** Numbers the strongly connected components (Tarjan, without recursion): nodes of one number reach each other. */
export function markStrongComponents<N extends GraphNode<N>>(nodes: readonly N[]): void {
  const entered = new Map<N, Visit<N>>();
  const open: Visit<N>[] = [];
  let components = 0;

  const enter = (node: N, path: Visit<N>[]): void => {
    const visit: Visit<N> = { node, order: entered.size, lowest: entered.size, next: 0, isOpen: true };
    entered.set(node, visit);
    open.push(visit);
    path.push(visit);
  };

  const leave = (visit: Visit<N>): void => {
    if (visit.lowest !== visit.order) return;
    for (;;) {
      const member = open.pop();
      if (member === undefined) return;
      member.isOpen = false;
      member.node.component = components;
      if (member === visit) break;
    }
    components += 1;
  };

  for (const root of nodes) {
    if (entered.has(root)) continue;
    const path: Visit<N>[] = [];
    enter(root, path);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const next = visit.node.out[visit.next];
      visit.next += 1;
      if (next === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined) parent.lowest = Math.min(parent.lowest, visit.lowest);
        leave(visit);
        continue;
      }
      const seen = entered.get(next);
      if (seen === undefined) enter(next, path);
      else if (seen.isOpen) visit.lowest = Math.min(visit.lowest, seen.order);
    }
  }
}

interface Visit<N> {
  readonly node: N;
  readonly order: number;
  lowest: number;
  next: number;
  isOpen: boolean;
}
