import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../../server/catalogue/buildCatalogue.ts';
import type { ManifestFile } from '../../../../server/manifest/ManifestFile.ts';
import { manifestOf, vocabularyFile } from '../../../support/manifests.ts';

const paper = (id: string, body: string): ManifestFile =>
  manifestOf(
    `papers/${id}.yaml`,
    `\npaper: { id: ${id}, scope: mihon, name: 文書${id} }\nsheets: { s1: { matterKind: PROCESSING, name: 件名 } }\n${body}`,
  );
const system = (fields: string): string =>
  `systems:\n  desk: { name: 端末, systemKind: TERMINAL, at: s1 機器${fields} }\n`;
const set = (find: string): string =>
  `sets:\n  form:\n    name: 申請情報\n    at: s1 項目\n    list: 氏名、顔写真\n    repairs: [{ find: ${find}, replace: 顔の写真, why: 誤り }]\n`;

/** `rule file:line:column other:line:column` of what is wrong. */
const placesOf = (files: readonly ManifestFile[], known: readonly ManifestFile[] = []): readonly string[] =>
  buildCatalogue([vocabularyFile(), ...files], buildCatalogue([vocabularyFile(), ...known]).documents)
    .problems.filter(({ severity }) => severity === 'ERROR')
    .map(({ rule, file, line, column, other }) => {
      const second = other === undefined ? 'nowhere' : `${other.file}:${other.line}:${other.column}`;
      return `${rule} ${file}:${line}:${column} ${second}`;
    });

describe('what two places disagree about is told with both', () => {
  const clerk = "departments:\n  desk: { id: 'department:mihon/desk', name: 窓口課, at: s1 保有課 }\n";

  it('a thing that two files define', () => {
    expect(placesOf([paper('a', clerk), paper('b', clerk)])).toEqual([
      'ContradictionAcrossFilesRule papers/b.yaml:5:9 papers/a.yaml:5:9',
    ]);
  });

  it('a thing that one file defines twice', () => {
    const twice = `${clerk}  again: { id: 'department:mihon/desk', name: 窓口課, at: s1 保有課 }\n`;
    expect(placesOf([paper('a', twice)])).toEqual(['DuplicateIdRule papers/a.yaml:6:10 papers/a.yaml:5:9']);
  });

  it('a fact without evidence, and the head of the paper that could give it a place', () => {
    expect(placesOf([paper('a', system('').replace(', at: s1 機器', ''))])).toEqual([
      'EvidencePresentRule papers/a.yaml:5:9 papers/a.yaml:2:8',
    ]);
  });

  it('a reference to a removed fact, and the file that no longer has it', () => {
    const user = paper('b', system(", partOf: 'system:mihon/a/centre'"));
    expect(placesOf([paper('a', ''), user])).toEqual(['ReferenceResolvesRule papers/b.yaml:5:62 papers/a.yaml:2:8']);
  });

  it('the same in an import that does not bring the referring file along', () => {
    const centre = 'systems:\n  centre: { name: 処理, systemKind: SERVER, at: s1 機器 }\n';
    const user = paper('b', system(", partOf: 'system:mihon/a/centre'"));
    expect(placesOf([paper('a', '')], [paper('a', centre), user])).toEqual([
      'ReferencesStayRule papers/b.yaml:1:1 papers/a.yaml:2:8',
    ]);
  });

  it('a repair that no longer matches its list, and the list', () => {
    expect(placesOf([paper('a', set('顔写真'))])).toEqual([]);
    expect(placesOf([paper('a', set('指紋'))])).toEqual(['RepairMatchesRule papers/a.yaml:9:15 papers/a.yaml:8:11']);
  });

  it('a term that two glossaries explain', () => {
    const term =
      'glossary:\n  - { term: 課, reading: か, en: section, enState: USAGE, definition: 組織, source: 資料, checked: true }\n';
    const words = (id: string): ManifestFile =>
      manifestOf(
        `vocabulary/${id}.yaml`,
        `vocabulary: { id: ${id}, scope: jp, name: 用語, source: 自分たちの言葉 }\n${term}`,
      );
    expect(placesOf([words('a'), words('b')])).toEqual([
      'GlossaryAgreesRule vocabulary/b.yaml:3:13 vocabulary/a.yaml:3:13',
    ]);
  });
});
