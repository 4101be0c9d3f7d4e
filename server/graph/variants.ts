/** Variant characters: each maps to the one that stands for it in search keys. Printed text is never changed by it. */
export type VariantTable = ReadonlyMap<string, string>;

/**
 * One line per representative, its variants after it: old forms, printed variants and small kana that people mix when they write
 * names and places. Used where no vocabulary gives a table of its own.
 */
const FOLDS: readonly (readonly [representative: string, variants: string])[] = [
  ['斉', '齊齋斎'],
  ['高', '髙'],
  ['崎', '﨑嵜'],
  ['辺', '邊邉'],
  ['浜', '濱濵'],
  ['沢', '澤'],
  ['広', '廣'],
  ['国', '國'],
  ['島', '嶋嶌'],
  ['桜', '櫻'],
  ['真', '眞'],
  ['竜', '龍'],
  ['滝', '瀧'],
  ['徳', '德'],
  ['恵', '惠'],
  ['栄', '榮'],
  ['実', '實'],
  ['寿', '壽'],
  ['学', '學'],
  ['円', '圓'],
  ['県', '縣'],
  ['区', '區'],
  ['号', '號'],
  ['鉄', '鐵'],
  ['当', '當'],
  ['証', '證'],
  ['検', '檢'],
  ['蔵', '藏'],
  ['与', '與'],
  ['会', '會'],
  ['応', '應'],
  ['旧', '舊'],
  ['磯', '礒'],
  ['曽', '曾'],
  ['淵', '渕'],
  ['館', '舘'],
  ['桑', '桒'],
  ['柳', '栁'],
  ['吉', '𠮷'],
  ['富', '冨'],
  ['峰', '峯'],
  ['万', '萬'],
  ['塚', '塚'],
  ['ケ', 'ヶ'],
  ['カ', 'ヵ'],
];

/** The table that is used where none is given. */
export const DEFAULT_VARIANTS: VariantTable = new Map(
  FOLDS.flatMap(([representative, variants]) => Array.from(variants, (variant) => [variant, representative] as const)),
);
