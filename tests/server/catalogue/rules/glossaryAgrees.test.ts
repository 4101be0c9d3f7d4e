import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../../server/catalogue/buildCatalogue.ts';
import { manifestOf } from '../../../support/manifests.ts';

const HEAD = 'vocabulary: { id: words, scope: jp, name: 用語, source: 自分たちの言葉 }';
const term = (name: string, more = ''): string =>
  `  - { term: ${name}, reading: よみ, en: word, enState: USAGE, definition: 説明, source: 資料, checked: true${more} }`;
const problemsOf = (terms: readonly string[], head = HEAD): readonly string[] =>
  buildCatalogue([manifestOf('vocabulary/words.yaml', [head, 'glossary:', ...terms].join('\n'))]).problems.map(
    ({ line, column, rule, message, toDo }) => `${line}:${column} ${rule} ${message} ${toDo ?? ''}`,
  );

describe('GlossaryAgreesRule', () => {
  it('takes terms that end and are replaced, and one term with two meanings one after the other', () => {
    const terms = [
      term('納付者', ", to: '2022-01-03', replacedBy: 受託者"),
      term('受託者', ", from: '2022-01-04'"),
      term('会議', ", to: '2023-03-31'"),
      term('会議', ", from: '2023-04-01'"),
    ];
    expect(problemsOf(terms)).toEqual([]);
  });

  it.each([
    [
      'a term twice at a time',
      [term('会議', ", to: '2023-04-01'"), term('会議', ", from: '2023-04-01'")],
      '4:13 GlossaryAgreesRule 用語「会議」が、同じ時期に二度書かれています。 一つにまとめるか、期間（from と to）を分けてください。',
    ],
    [
      'a term that ends before it begins',
      [term('会議', ", from: '2023-04-01', to: '2022-04-01'")],
      '3:123 GlossaryAgreesRule 「会議」の終わり（2022-04-01）が、始まり（2023-04-01）より前です。 日付を確かめてください。',
    ],
    [
      'a successor that is not there',
      [term('指定納付者', ', replacedBy: 指定納付受託'), term('指定納付受託者')],
      '3:114 GlossaryAgreesRule 「指定納付者」の後の用語「指定納付受託」が、用語集にありません。 もしかして「指定納付受託者」ではありませんか。',
    ],
    [
      'a term that replaces itself',
      [term('会議', ', replacedBy: 会議')],
      '3:111 GlossaryAgreesRule 「会議」の後の用語「会議」が、用語集にありません。 用語を足すか、replacedBy を直してください。',
    ],
  ])('refuses %s', (_, terms, problem) => {
    expect(problemsOf(terms)).toEqual([problem]);
  });

  it('refuses a glossary in the manifest of a paper', () => {
    const head = 'paper: { id: a, scope: mihon, name: 文書 }';
    expect(problemsOf([term('会議')], head)).toContain(
      '3:5 GlossaryAgreesRule 用語集が、文書のマニフェストに書かれています。 語彙のファイル（vocabulary: で始まる）に移してください。',
    );
  });
});
