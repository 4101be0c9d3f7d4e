/*
 * What the law asks when personal information of a municipality leaks or is lost: data, with its source (docs/domain.md 2.10). The record
 * can fill in some of it; people decide all of it.
 */

export const CONDITION_IDS = [
  'SPECIAL_CARE',
  'PROPERTY_DAMAGE',
  'WRONGFUL_PURPOSE',
  'MORE_THAN_100_PERSONS',
  'ORDINANCE_SPECIAL_CARE',
  'SPECIFIC_PERSONAL',
  'ENCRYPTED',
] as const;
export type ConditionId = (typeof CONDITION_IDS)[number];

/** REPORT: any one of these asks for report and notice. OWN_RULE: reported by a rule of its own. EXCEPTION: excludes what it covers. */
export const CONDITION_ROLES = ['REPORT', 'OWN_RULE', 'EXCEPTION'] as const;
export type ConditionRole = (typeof CONDITION_ROLES)[number];

/** A condition of the law on reporting a leak to the Commission and notifying the person. */
export interface ReportingCondition {
  readonly id: ConditionId;
  readonly role: ConditionRole;
  readonly ja: string;
  readonly en: string;
  readonly law: string;
  /** What is left for people to decide. */
  readonly decideJa: string;
  readonly decideEn: string;
  /** Whether its words were compared with the source, or are from memory. */
  readonly verified: boolean;
  /** Persons; only of the condition on their number. */
  readonly limit?: number | undefined;
}

const ACT = '個人情報の保護に関する法律 第68条、同法施行規則 第43条';
const NUMBER_ACT = '番号法 第29条の4、平成27年個人情報保護委員会規則第5号';

/** In the order of the law. */
export const REPORTING_CONDITIONS: readonly ReportingCondition[] = [
  {
    id: 'SPECIAL_CARE',
    role: 'REPORT',
    ja: '要配慮個人情報が含まれる（一人から）',
    en: 'It contains special care-required personal information (from one person on).',
    law: ACT,
    decideJa: '候補の項目が要配慮個人情報に当たるか、実際に含まれていたか。',
    decideEn: 'Whether the candidates are special care-required, and whether they were among what leaked.',
    verified: true,
  },
  {
    id: 'PROPERTY_DAMAGE',
    role: 'REPORT',
    ja: '不正に利用されると財産的な被害のおそれがある（カード番号、銀行のログイン情報など。一人から）',
    en: 'Misuse may damage property: card numbers, bank log-ins and the like (from one person on).',
    law: ACT,
    decideJa: '口座やカードの項目が、単独で、または組み合わせて悪用されうるか。',
    decideEn: 'Whether the account or card items can be misused, alone or together.',
    verified: true,
  },
  {
    id: 'WRONGFUL_PURPOSE',
    role: 'REPORT',
    ja: '不正の目的をもって行われたおそれがある（一人から）',
    en: 'A wrongful purpose is suspected (from one person on).',
    law: ACT,
    decideJa: '何が起きたか。記録からは答えられない。',
    decideEn: 'What happened; the record cannot answer it.',
    verified: true,
  },
  {
    id: 'MORE_THAN_100_PERSONS',
    role: 'REPORT',
    ja: '本人の数が100人を超える（行政機関等。民間は1,000人）',
    en: 'More than 100 persons (administrative bodies; the private sector: 1,000).',
    law: '個人情報の保護に関する法律 第68条、同法施行規則 第43条第4号',
    decideJa: '漏えいした本人の実際の数。記録の数は文書に印字されたもの。',
    decideEn: 'How many persons it really was; the numbers here are those that papers print.',
    verified: true,
    limit: 100,
  },
  {
    id: 'ORDINANCE_SPECIAL_CARE',
    role: 'REPORT',
    ja: '条例要配慮個人情報が含まれる',
    en: "It contains what the municipality's ordinance calls special care-required.",
    law: ACT,
    decideJa: '条例の定めがあるか、当たる項目があるか。条例は記録にない。',
    decideEn: 'Whether the ordinance names any, and whether they are here; the ordinance is not in the record.',
    verified: false,
  },
  {
    id: 'SPECIFIC_PERSONAL',
    role: 'OWN_RULE',
    ja: '特定個人情報が含まれる（報告は番号法の規則による）',
    en: 'It contains specific personal information (reported by the rule under the Number Act).',
    law: NUMBER_ACT,
    decideJa: '特定個人情報に当たるか。条件は規則第2条による。',
    decideEn: 'Whether it is specific personal information; the conditions are those of Article 2 of that rule.',
    verified: false,
  },
  {
    id: 'ENCRYPTED',
    role: 'EXCEPTION',
    ja: '高度な暗号化などの措置が講じられていたものは除かれる',
    en: 'What was under high-grade encryption and the like is excluded.',
    law: ACT,
    decideJa: '暗号化が実際に行われ、高度なものだったか。記録にあるのは約束だけ。',
    decideEn: 'Whether it was encrypted in fact, and strongly; the record has promises only.',
    verified: true,
  },
];

/** Concepts of which misuse may damage property (seeds/vocabulary/concepts.yaml). */
export const PROPERTY_CONCEPTS: readonly string[] = ['concept:jp/koza-bango', 'concept:jp/password'];

/** Parts of printed names that let one think of it, whatever their concept. */
export const PROPERTY_NAMES: readonly string[] = [
  '口座',
  'カード番号',
  'クレジットカード',
  'セキュリティコード',
  '暗証番号',
  'パスワード',
];

/** Safeguards that promise encryption of what is kept, and erasure or return of what has ended (seeds/vocabulary/controls.yaml). */
export const ENCRYPTION_CONTROLS: readonly string[] = ['control:jp/encryption-of-data'];
export const ERASURE_CONTROLS: readonly string[] = [
  'control:jp/erasure-at-contractor',
  'control:jp/erasure-of-unneeded-data',
  'control:jp/erasure-after-work',
  'control:jp/return-of-materials',
];
