import { invariant } from '../../server/shared/invariant.ts';
import type { ManifestFile } from '../../server/manifest/ManifestFile.ts';
import { readManifest } from '../../server/manifest/read/readManifest.ts';
import type { SourceFile } from '../../server/loading/SourceFile.ts';

/** A manifest as the reader gives it, from YAML; the test fails at once if the YAML or its shape is wrong. */
export function manifestOf(file: string, yaml: string): ManifestFile {
  const { manifest, problems } = readManifest(file, yaml);
  invariant(manifest !== undefined, `${file}: ${JSON.stringify(problems)}`);
  return manifest;
}

/** The municipality, concepts, controls and networks that the tiny papers refer to. */
const VOCABULARY_YAML = `
vocabulary: { id: common, scope: jp, name: 共通の語彙, source: 自分たちの言葉 }
municipalities:
  mihon: { name: 見本市, code: '999999' }
concepts:
  full-name: { name: 氏名 }
  address: { name: 住所 }
organisations:
  agency: { name: 国の機関 }
networks:
  lgwan: { name: 総合行政ネットワーク, networkKind: LGWAN }
  internet: { name: インターネット, networkKind: INTERNET }
  in-person: { name: 対面, networkKind: IN_PERSON }
controls:
  encryption: { name: 通信の暗号化 }
  erasure: { name: 消去 }
  training: { name: 研修 }
`;

/** The tiny vocabulary, read. */
export function vocabularyFile(): ManifestFile {
  return manifestOf('vocabularies/common.yaml', VOCABULARY_YAML);
}

/** The same as it comes in. */
export function vocabularySource(): SourceFile {
  return sourceOf('vocabularies/common.yaml', VOCABULARY_YAML);
}

/** A manifest as it comes in, not read yet. */
export function sourceOf(file: string, yaml: string): SourceFile {
  return { file, bytes: new TextEncoder().encode(yaml) };
}

/** A tiny paper: a head, two sheets, and whatever the test adds. */
export function paperFile(body: string, file = 'papers/tiny.yaml'): ManifestFile {
  return manifestOf(file, `${TINY_HEAD}${body}`);
}

const TINY_HEAD = `
paper: { id: tiny, scope: mihon, name: 小さな文書, number: 資料1, fiscalYear: 2020 }
sheets:
  s1: { matterKind: PROCESSING, name: 電算処理について, lines: L1-49 }
  s2: { matterKind: LINKAGE, name: 外部結合について, lines: L50-99 }
`;
