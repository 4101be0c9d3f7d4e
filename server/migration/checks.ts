import type { Words } from '../findings/Rule.ts';

/** What an architect checks of a move to a standardised system, in the order of the list it comes from (domain.md 3.1). */
export const CHECK_IDS = [
  'ITEMS_CORRESPOND',
  'NO_ITEM_IN_USE_IS_LOST',
  'TYPES_AND_CODES_FIT',
  'CHARACTERS_ARE_IDENTIFIED',
  'NUMBERS_AND_HISTORY_CARRY_OVER',
  'FLOWS_ARE_DECIDED',
  'CHANGEOVER_IS_PLANNED',
  'OLD_DATA_IS_ERASED',
  'RIGHTS_AND_LOGS_CARRY_OVER',
  'CONTRACT_COVERS_MOVE',
  'ASSESSMENT_IS_RENEWED',
  'RESPONSIBILITIES_ARE_DIVIDED',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** Where the list of checks comes from; nothing in it is law by itself. */
export const CHECKS_SOURCE: Words = {
  ja: '地方公共団体情報システムの標準化への移行で確かめられていること（データ要件・連携要件標準仕様書、移行の手順書、特定個人情報保護評価指針、個人情報保護法75条から整理）',
  en: 'What is checked in moves to standardised municipal systems (arranged from the standard data and linkage requirements, the migration procedure, the PIA guideline and Article 75 of the Act)',
};

/** The question of each check. */
export const CHECK_TITLES: Readonly<Record<CheckId, Words>> = {
  ITEMS_CORRESPOND: {
    ja: '現在の項目と新しい項目のすべてに、対応（同じ・分割・統合・導出・廃止・新規）が書かれているか',
    en: 'Is the correspondence of every old and new item stated?',
  },
  NO_ITEM_IN_USE_IS_LOST: {
    ja: '流れで使われている現在の項目に、行き先のないものがないか',
    en: 'Does every old item that a flow uses have a target?',
  },
  TYPES_AND_CODES_FIT: {
    ja: '型、桁、必須、コード体系の違いが確かめられているか',
    en: 'Are differences of type, length, obligation and codes checked?',
  },
  CHARACTERS_ARE_IDENTIFIED: {
    ja: '外字が行政事務標準文字に同定されているか',
    en: 'Are local characters identified with the administrative standard characters?',
  },
  NUMBERS_AND_HISTORY_CARRY_OVER: {
    ja: '宛名番号・世帯番号と履歴が引き継がれるか',
    en: 'Do addressee and household numbers and their history carry over?',
  },
  FLOWS_ARE_DECIDED: {
    ja: '現在のシステムの流れのすべてに、付替えか廃止の判断があるか',
    en: 'Is every flow of the old system re-pointed or retired?',
  },
  CHANGEOVER_IS_PLANNED: {
    ja: '移行期間、並行、仮移行、時間外の切替えが書かれているか',
    en: 'Are the time of the move, parallel running, a trial and the changeover stated?',
  },
  OLD_DATA_IS_ERASED: {
    ja: '現在のシステムの情報の消去とその証明、移行しない情報の保存年限が書かれているか',
    en: 'Are erasure of the old data with its proof, and the keeping of what is not moved, stated?',
  },
  RIGHTS_AND_LOGS_CARRY_OVER: {
    ja: '新しいシステムの権限、利用者ID、記録（ログ）の対策が書かれているか',
    en: 'Are rights, accounts and logs of the new system stated?',
  },
  CONTRACT_COVERS_MOVE: {
    ja: '移行の委託に特記事項が付き、国内法の適用されるサーバが約束されているか',
    en: 'Does the contract carry its clauses, and are servers under domestic law promised?',
  },
  ASSESSMENT_IS_RENEWED: {
    ja: '特定個人情報保護評価の再実施と個人情報ファイル簿の修正が書かれているか',
    en: 'Are a renewed assessment and the correction of the register stated?',
  },
  RESPONSIBILITIES_ARE_DIVIDED: {
    ja: '運用する者と、置かれている基盤の者が別々に書かれているか（責任の分界）',
    en: 'Are who operates the system and who runs the platform stated apart?',
  },
};
