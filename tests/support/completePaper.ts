import type { ManifestFile } from '../../server/manifest/ManifestFile.ts';
import type { SourceFile } from '../../server/loading/SourceFile.ts';
import { manifestOf, sourceOf } from './manifests.ts';

/*
 *   applicant ──input──▶ terminal ──send──▶ centre (of the contractor) ──relay──▶ agency (jp)
 *              form               form, not kept back            form/顔写真
 *
 * Sheet 1 is the entrustment (one year, renews), sheet 2 the linkage (from 2020, continues). `form` is open (等), its attachment is there;
 * `withheld` is what is not sent; what the agency sends back stands in an attachment that is not in the record.
 */
const YAML = `
paper: { id: whole, scope: mihon, name: 申請端末の導入について, number: 資料7, fiscalYear: 2020, body: 審議会 }
departments:
  counter: { id: department:mihon/counter, name: 窓口課, at: s1 保有課 }
businesses:
  issue: { name: 証の交付, standardised: null, at: s1 登録業務の名称 }
attachments:
  figure: { name: 資料7-1, holds: [FLOWS], inRecord: false, at: s2 結合の形態 }
  answer-list: { name: 資料7-2, holds: [ITEMS], inRecord: false, at: s2 項目 }
decisions:
  earlier: { meeting: 平成30年度第1回, verb: 了承, at: s1 その他 }
subjects:
  applicant: { name: 申請者, at: s1 対象者, counts: [{ printed: '約1,000人', min: 1000, unit: 人, approximate: true }] }
sets:
  form:
    name: 申請情報
    about: applicant
    at: [s1 項目, s2 項目]
    list: 申請者(氏名、住所)、顔写真 等
    concepts: { full-name: 申請者/氏名, address: 申請者/住所 }
    classifications: [{ scheme: SPECIAL_CARE, items: 顔写真, ground: 顔立ちが分かる, strength: SUGGESTIVE }]
  withheld: { name: 送らない項目, about: applicant, at: s2 情報保護対策 システム2, list: 氏名、本籍, concepts: { full-name: 氏名 } }
  answer: { name: 審査結果, missing: answer-list, at: s2 項目 }
organisations:
  contractor: { name: 株式会社みほん, at: s1 委託先, certificates: [{ scheme: ISMS, state: HELD }] }
systems:
  terminal: { name: 申請端末, systemKind: TERMINAL, operator: counter, places: 1階窓口, at: s1 機器 }
  centre: { name: 処理センター, systemKind: SERVER, operator: { is: contractor, inferred: 委託先のサーバ }, at: s1 機器 2 }
entrustments:
  operate:
    name: 運営の委託
    sheets: s1
    form: SOLE_SOURCE
    period: 令和2年4月1日から令和3年3月31日まで（次年度以降も、同様の業務委託を行う。）
    parties:
      - is: contractor
        standing: CONTRACTED
        tasks:
          - { is: 開発, taskKind: DEVELOP, period: 令和元年10月1日から令和2年3月31日まで }
          - { is: 運営, taskKind: OPERATE }
    systems: [{ system: centre, relation: OPERATES }]
    items: form
    access: COPY
linkages:
  link: { name: 国との結合, sheets: s2, partner: organisation:jp/agency, over: lgwan, items: form, period: 令和2年5月から（以降、同様の外部結合を行う。） }
flows:
  input: { from: applicant, to: terminal, carries: form, transfer: MANUAL, over: in-person, at: s1 内容 ① }
  send: { from: terminal, to: centre, carries: form, excludes: { item: withheld, inferred: 国に送らないものは要らない }, over: internet, at: [s1 内容 ②, s2 結合の形態], governedBy: operate }
  relay: { from: centre, to: organisation:jp/agency, carries: form#顔写真, excludes: withheld, corresponds: { form#顔写真: answer }, over: lgwan, at: s2 結合の形態 @L60 }
  back: { from: organisation:jp/agency, to: centre, carries: answer, direction: { inferred: 「結合」とだけある }, at: s2 結合の形態 }
holdings:
  at-centre:
    holder: centre
    keeps: form
    temporary: true
    at: [s1 記録媒体, s2 情報保護対策 システム1]
    governedBy: [operate, link]
    retention: { trigger: 受信, delay: P1W, action: ERASE, automatic: true }
sheets:
  s1:
    matterKind: ENTRUSTMENT
    name: 運営の委託について
    lines: L1-49
    step: CONSULTATION
    departments: counter
    business: issue
    subjects: applicant
    sets: form
    measures:
      - { actor: CONTRACTOR, toward: contractor, at: 情報保護対策, mark: ○, firstLine: { SYSTEM: 30 }, rows: { OPERATIONAL: [training], SYSTEM: [encryption, { is: erasure, mark: '-' }] } }
  s2:
    matterKind: LINKAGE
    name: 外部結合について
    lines: L50-99
    business: issue
    subjects: applicant
    sets: [form, withheld, answer]
    measures:
      - { actor: NOT_STATED, at: 情報保護対策, rows: { SYSTEM: [{ is: [encryption, erasure], detail: TLS1.2 }] } }
    notes:
      - { kind: WORDING, printed: 結合の相手先, understood: 結合の相手方, changesAnswers: false, about: [link, flows.relay], at: 結合の相手方 }
judgements:
  - { about: form#顔写真, scheme: SPECIAL_CARE, decision: 'NO', by: 個人情報保護担当課長, on: 2020-06-01, reason: 外見だけでは当たらない }
mentions:
  organisation:jp/agency: { at: s2 結合の相手方, aka: [機関] }
`;

/** A small paper with a fact of nearly every kind. */
export function completePaperFile(): ManifestFile {
  return manifestOf('papers/whole.yaml', YAML);
}

/** The same as it comes in. */
export function completePaperSource(): SourceFile {
  return sourceOf('papers/whole.yaml', YAML);
}
