import type { CatalogueDocument } from '../../../server/catalogue/CatalogueDocument.ts';
import type { Concept } from '../../../server/model/item.ts';
import type { RecordNode } from '../../../server/model/node.ts';
import { formatRef, type Ref } from '../../../server/model/ref.ts';
import type { Control } from '../../../server/model/safeguard.ts';
import type { SourceDocument } from '../../../server/model/sourceDocument.ts';
import type { Network, NetworkKind } from '../../../server/model/system.ts';
import { openNodeMaker } from './nodeMaker.ts';

/** Names that items have in the papers; the first of them are concepts too. */
export const ITEM_NAMES: readonly string[] = [
  '氏名', '氏名カナ', '生年月日', '性別', '住所', '郵便番号', '電話番号', 'メールアドレス', '世帯主氏名', '続柄',
  '住民となった日', '宛名番号', '世帯番号', '被保険者番号', '資格取得日', '資格喪失日', '所得金額', '課税区分', '控除区分', '口座番号',
  '金融機関名', '支店名', '口座名義人', '手当区分', '支給開始日', '支給終了日', '認定区分', '認定日', '障害等級', '手帳番号',
  '利用施設名', '利用開始日', '利用終了日', '保育必要量', '保護者氏名', '勤務先', '在籍校', '学年', '届出年月日', '備考',
]; // prettier-ignore
const CONCEPTS = 24;

const NETWORKS: readonly (readonly [slug: string, kind: NetworkKind, name: string])[] = [
  ['lgwan', 'LGWAN', '総合行政ネットワーク'],
  ['municipal-lan', 'MUNICIPAL_LAN', '庁内ネットワーク'],
  ['leased', 'LEASED_LINE', '専用線'],
  ['internet', 'INTERNET', 'インターネット'],
];

/** Safeguards as papers name them. */
const CONTROLS: readonly string[] = [
  '通信の暗号化', '記録媒体の暗号化', '利用者の識別と認証', '権限の管理', '操作記録の保存', '操作記録の点検', '入退室の管理', '施錠保管',
  '持出しの禁止', '複写の制限', '目的外利用の禁止', '第三者提供の禁止', '再委託の制限', '従事者の教育', '守秘義務', '責任者の設置',
  '事故の報告', '立入検査', '返還と消去', '消去の証明', '不正プログラム対策', '脆弱性への対応', '予備の取得', '法令の遵守',
]; // prettier-ignore

const owner = formatRef('SOURCE_DOCUMENT', 'jp', 'bench-vocabulary');

/** The networks that generated flows go over. */
export const NETWORK_REFS: readonly Ref<'NETWORK'>[] = NETWORKS.map(([slug]) => formatRef('NETWORK', 'jp', slug));

/** The safeguards that generated sheets speak of. */
export const CONTROL_REFS: readonly Ref<'CONTROL'>[] = CONTROLS.map((_, index) => controlRef(index));

/** The concept that items of this name may be assigned to. */
export function conceptOf(name: number): Ref<'CONCEPT'> | undefined {
  return name < CONCEPTS ? formatRef('CONCEPT', 'jp', `bench-${name}`) : undefined;
}

/** Concepts, networks and safeguards, which every generated municipality shares. */
export function generateVocabulary(): CatalogueDocument {
  const { base } = openNodeMaker('jp', owner);
  const document: SourceDocument = { ...base('SOURCE_DOCUMENT', owner, '計測用の語彙'), documentKind: 'VOCABULARY' };
  const concepts = ITEM_NAMES.slice(0, CONCEPTS).map((name, index): Concept =>
    base('CONCEPT', formatRef('CONCEPT', 'jp', `bench-${index}`), name),
  );
  const networks = NETWORKS.map(([slug, networkKind, name]): Network => ({
    ...base('NETWORK', formatRef('NETWORK', 'jp', slug), name),
    networkKind,
  }));
  const controls = CONTROLS.map((name, index): Control => base('CONTROL', controlRef(index), name));
  const nodes: readonly RecordNode[] = [document, ...concepts, ...networks, ...controls];
  return {
    owner,
    file: 'vocabulary.yaml',
    scope: 'jp',
    nodes,
    mentions: [],
    judgements: [],
    unassigned: [],
    variants: [],
    glossary: [],
  };
}

function controlRef(index: number): Ref<'CONTROL'> {
  return formatRef('CONTROL', 'jp', `bench-${index}`);
}
