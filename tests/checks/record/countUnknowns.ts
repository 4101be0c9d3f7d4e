import type { CatalogueDocument } from '../../../server/catalogue/CatalogueDocument.ts';
import type { RecordNode } from '../../../server/model/node.ts';

/** What the record says that it does not know, by what is missing; each counts nodes. */
const UNKNOWNS: readonly (readonly [name: string, isUnknown: (node: RecordNode) => boolean])[] = [
  ['流れ：運ぶ項目の記載なし', (node) => node.kind === 'FLOW' && node.carries.length === 0],
  ['流れ：向きが推定', (node) => node.kind === 'FLOW' && node.directionBasis === 'INFERRED'],
  ['流れ：網・媒体の記載なし', (node) => node.kind === 'FLOW' && node.networks.length === 0],
  ['保有：項目の記載なし', (node) => node.kind === 'HOLDING' && node.items.length === 0],
  ['委託：契約の形の記載なし', (node) => node.kind === 'ENTRUSTMENT' && node.form.value === 'NOT_STATED'],
  ['委託・結合：期間の記載なし', (node) => isContract(node) && node.periods.length === 0],
  ['委託・結合：項目の記載なし', (node) => isContract(node) && node.items.length === 0],
  ['事業者・課：未定', (node) => 'party' in node && node.party === 'UNDECIDED'],
  ['事業者・システム：名がない', (node) => 'party' in node && node.party === 'UNNAMED'],
  ['システム：渡し先の記載なし', (node) => node.kind === 'SYSTEM' && node.passesOn !== undefined],
  ['一覧：収録なし', (node) => node.kind === 'ITEM_SET' && !node.resolved],
  ['一覧・群：「等」で終わる', (node) => (node.kind === 'ITEM_SET' || node.kind === 'INFORMATION_ITEM') && node.open],
  ['個人の範囲：収録なし', (node) => node.kind === 'DATA_SUBJECT' && !node.resolved],
  ['登録業務：一覧の収録なし', (node) => node.kind === 'BUSINESS' && !node.resolved],
  ['添付：収録なし', (node) => node.kind === 'ATTACHMENT' && !node.inRecord],
  ['先行する決定：収録なし', (node) => node.kind === 'DECISION' && !node.inRecord],
  ['件名：結果（答申など）の記載なし', (node) => node.kind === 'MATTER' && node.outcome === undefined],
  ['対策：主体の記載なし', (node) => node.kind === 'MEASURE' && node.actor === 'NOT_STATED'],
];

type Contract = Extract<RecordNode, { readonly kind: 'ENTRUSTMENT' | 'LINKAGE' }>;

function isContract(node: RecordNode): node is Contract {
  return node.kind === 'ENTRUSTMENT' || node.kind === 'LINKAGE';
}

/** How many nodes of each document leave each thing open. */
export function countUnknowns(
  documents: readonly CatalogueDocument[],
): readonly { readonly name: string; readonly counts: readonly number[] }[] {
  return UNKNOWNS.map(([name, isUnknown]) => ({
    name,
    counts: documents.map(({ nodes }) => nodes.filter(isUnknown).length),
  }));
}
