import type { Problem } from '../../manifest/Problem.ts';
import type { RecordNode } from '../../model/node.ts';
import type { Ref } from '../../model/ref.ts';
import type { CatalogueDocument } from '../CatalogueDocument.ts';
import type { DocumentDraft } from '../define/DocumentDraft.ts';
import { toProblem } from '../ProblemList.ts';

const RELATIONS: readonly { readonly field: string; readonly targets: (node: RecordNode) => readonly Ref[] }[] = [
  { field: 'partOf', targets: (node) => (node.kind === 'SYSTEM' ? listOf(node.partOf) : []) },
  { field: 'housedOn', targets: (node) => (node.kind === 'SYSTEM' ? listOf(node.housedOn) : []) },
  { field: 'succeeds', targets: (node) => (node.kind === 'DEPARTMENT' ? node.succeeds.map(({ value }) => value) : []) },
  { field: 'sameAs', targets: (node) => (node.kind === 'ITEM_SET' ? node.sameAs.map(({ value }) => value) : []) },
];

/** What has such relations; items, which are most of a record, have none. */
const KINDS: ReadonlySet<RecordNode['kind']> = new Set(['SYSTEM', 'DEPARTMENT', 'ITEM_SET']);

/** CircularReferenceRule: nothing is part of, housed on, a successor of or the same as itself, not even by way of others. */
export function checkNoCircles(
  drafts: readonly DocumentDraft[],
  documents: readonly CatalogueDocument[],
): readonly Problem[] {
  const nodes = documents.flatMap((document) => document.nodes.filter(({ kind }) => KINDS.has(kind)));
  return RELATIONS.flatMap(({ field, targets }) => {
    const next = new Map(
      nodes.flatMap((node) => (targets(node).length === 0 ? [] : [[node.id, targets(node)] as const])),
    );
    return findCircles(next).flatMap((circle) => {
      const home = drafts.find(({ definitions }) => definitions.has(circle[0] ?? ''));
      const definition = home?.definitions.get(circle[0] ?? '');
      if (home === undefined || definition === undefined) return [];
      return [
        toProblem(home.file, {
          rule: 'CircularReferenceRule',
          path: [...definition.path, field],
          ref: definition.id,
          message: `${field} が輪になっています：${[...circle, circle[0] ?? ''].join(' → ')}。`,
          expected: `自分に戻らない ${field}`,
          toDo: 'どれか一つの参照を消すか、直してください。',
        }),
      ];
    });
  });
}

/** Each circle once, from its first id in code order; a walk with colours, without recursion. */
function findCircles(next: ReadonlyMap<Ref, readonly Ref[]>): readonly (readonly Ref[])[] {
  const done = new Set<Ref>();
  const circles: (readonly Ref[])[] = [];
  for (const start of [...next.keys()].toSorted()) {
    const way: { readonly id: Ref; readonly targets: Ref[] }[] = [];
    const onWay = new Set<Ref>();
    const enter = (id: Ref): void => {
      way.push({ id, targets: [...(next.get(id) ?? [])] });
      onWay.add(id);
    };
    if (!done.has(start)) enter(start);
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const target = top.targets.shift();
      if (target === undefined) {
        done.add(top.id);
        onWay.delete(top.id);
        way.pop();
      } else if (onWay.has(target)) {
        circles.push(way.slice(way.findIndex(({ id }) => id === target)).map(({ id }) => id));
      } else if (!done.has(target)) enter(target);
    }
  }
  return circles;
}

function listOf(stated: { readonly value: Ref } | undefined): readonly Ref[] {
  return stated === undefined ? [] : [stated.value];
}
