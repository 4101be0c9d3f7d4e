import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LineRange } from '../model/evidence.ts';
import type { SourceDocument } from '../model/sourceDocument.ts';
import { sha256 } from './SourceFile.ts';

/** One line of a paper's own text, counted from 1. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
}

/** Reads the papers' own texts from the folder that the operator provides (MICHISUJI_SOURCES). */
export interface SourceTexts {
  /** The lines of a paper; null without a folder, without the file, or if the file is not the one that the record was written from. */
  read(document: SourceDocument, lines: LineRange): Promise<readonly TextLine[] | null>;
}

/** Opens the texts of a folder; `onMismatch` hears once of each file that is missing or was changed. */
export function openSourceTexts(
  folder: string | undefined,
  onMismatch: (file: string, why: 'MISSING' | 'CHANGED') => void,
): SourceTexts {
  const texts = new Map<string, Promise<readonly string[] | null>>();
  return {
    async read({ text }, lines) {
      if (folder === undefined || text === undefined) return null;
      const known = texts.get(text.file) ?? readLines(folder, text, onMismatch);
      texts.set(text.file, known);
      const all = await known;
      return all === null ? null : sliceLines(all, lines);
    },
  };
}

/** File names come from manifests; the schema lets none through that holds a path. */
async function readLines(
  folder: string,
  { file, sha256: expected }: NonNullable<SourceDocument['text']>,
  onMismatch: (file: string, why: 'MISSING' | 'CHANGED') => void,
): Promise<readonly string[] | null> {
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  if (bytes === undefined || sha256(bytes) !== expected) {
    onMismatch(file, bytes === undefined ? 'MISSING' : 'CHANGED');
    return null;
  }
  return new TextDecoder().decode(bytes).split(/\r?\n/u);
}

function sliceLines(all: readonly string[], { from, to }: LineRange): readonly TextLine[] {
  return all.slice(from - 1, to).map((text, index) => ({ number: from + index, text }));
}
