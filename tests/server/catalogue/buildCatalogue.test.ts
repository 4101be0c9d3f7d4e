import { expect, it } from 'vitest';
import { buildCatalogue } from '../../../server/catalogue/buildCatalogue.ts';
import { paperFile, vocabularyFile } from '../../support/manifests.ts';

it('builds', () => {
  const paper = paperFile(`
subjects:
  applicant: { name: 申請者, at: s1 対象者 }
sets:
  form: { name: 申請情報, about: applicant, at: [s1 項目, s2 項目], list: '氏名、住所（郵便番号、番地）等', concepts: { full-name: 氏名 } }
systems:
  terminal: { name: 端末, systemKind: TERMINAL, at: s1 概要 }
flows:
  input: { from: applicant, to: terminal, carries: form, at: s1 概要 }
  out: { from: terminal, to: organisation:jp/agency, carries: [form#氏名], over: lgwan, at: s2 結合の形態 @L56 }
linkages:
  link: { name: 結合, sheets: s2, partner: organisation:jp/agency, items: form, period: 令和2年4月1日から（以降、同様の外部結合を行う。）, at: 結合の相手方 }
`);
  const { documents, problems } = buildCatalogue([paper, vocabularyFile()]);
  console.log(JSON.stringify(problems, null, 1));
  console.log(JSON.stringify(documents[1], null, 1).slice(0, 6000));
  expect(problems).toEqual([]);
});
