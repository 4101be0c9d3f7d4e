import type { ManifestFile } from '../ManifestFile.ts';
import type { Problem } from '../Problem.ts';
import { decodeText } from './decodeText.ts';
import { parseYaml } from './parseYaml.ts';
import { findPersonalData, type PersonalDataKind } from './personalData.ts';
import { validateShape } from './validateShape.ts';

/** A manifest that was read, or why not; `problems` lists everything that is wrong with the file by itself. */
export interface ReadResult {
  readonly manifest?: ManifestFile | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads one manifest: bytes (or text) → YAML → schema. Everything wrong with the file is in `problems` with line and column; references are
 * resolved later, by the catalogue. Never throws on wrong input.
 */
export function readManifest(file: string, content: Uint8Array | string): ReadResult {
  const decoded = typeof content === 'string' ? decodeText(new TextEncoder().encode(content)) : decodeText(content);
  if ('problem' in decoded) return { problems: [fileProblem(file, decoded.problem, decoded.toDo)] };
  const yaml = parseYaml(file, decoded.text);
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  if (yaml.value === null || yaml.value === undefined) {
    return {
      problems: [fileProblem(file, 'ファイルが空です。', 'paper: または vocabulary: から書き始めてください。')],
    };
  }
  const personal = findPersonalData(yaml.value).map(({ path, kind }) =>
    personalProblem(file, kind, yaml.positionOf(path)),
  );
  const { manifest, problems } = validateShape(file, yaml.value, yaml);
  const all = [...problems, ...personal].sort((a, b) => a.line - b.line || a.column - b.column);
  if (manifest === undefined || all.some((problem) => problem.severity === 'ERROR')) return { problems: all };
  return { manifest: { file, manifest, positionOf: yaml.positionOf }, problems: all };
}

function fileProblem(file: string, message: string, toDo: string): Problem {
  return { severity: 'ERROR', rule: 'ReadableFileRule', file, line: 1, column: 1, message, toDo };
}

const PERSONAL_WORDS: Readonly<Record<PersonalDataKind, string>> = {
  INDIVIDUAL_NUMBER: '個人番号（マイナンバー）',
  TELEPHONE: '電話番号',
  MAIL_ADDRESS: 'メールアドレス',
};

/** The value is not repeated: it must not reach a log either. */
function personalProblem(
  file: string,
  kind: PersonalDataKind,
  position: { readonly line: number; readonly column: number },
): Problem {
  return {
    severity: 'ERROR',
    rule: 'NoPersonalDataRule',
    file,
    ...position,
    message: `この値は${PERSONAL_WORDS[kind]}のように見えます。道筋は項目の名前だけを扱い、個人の値は受け取りません。`,
    expected: '項目の名前や場所などの、値ではない情報',
    toDo: '値を消してください。取り込みは行われていません。',
  };
}
