/**
 * How many pairs of links between two rows cross: `rows` has for each place on the left the places on the right it is linked with. Counts
 * inversions with a Fenwick tree, O(links · log width).
 */
export function countCrossings(rows: Iterable<readonly number[]>, width: number): number {
  const tree = new Int32Array(width + 1);
  let crossings = 0;
  let seen = 0;
  for (const row of rows) {
    const places = row.length > 1 ? row.toSorted((a, b) => a - b) : row;
    for (const place of places) {
      crossings += seen - countUpTo(tree, place);
      seen++;
      for (let at = place + 1; at <= width; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
    }
  }
  return crossings;
}

function countUpTo(tree: Int32Array, place: number): number {
  let sum = 0;
  for (let at = place + 1; at > 0; at -= at & -at) sum += tree[at] ?? 0;
  return sum;
}
