import { buildDocument, type BuiltDocument } from '../catalogue/buildDocument.ts';
import type { CatalogueSteps } from '../catalogue/buildCatalogue.ts';
import type { CatalogueDocument } from '../catalogue/CatalogueDocument.ts';
import type { DefinitionIndex } from '../catalogue/define/DefinitionIndex.ts';
import { defineDocument } from '../catalogue/define/defineDocument.ts';
import type { DocumentDraft } from '../catalogue/define/DocumentDraft.ts';
import { buildDocumentRows } from '../graph/build/buildRows.ts';
import type { RecordIndex } from '../graph/build/RecordIndex.ts';
import type { GraphRows } from '../graph/rows.ts';
import type { VariantTable } from '../graph/variants.ts';
import type { ManifestFile } from '../manifest/ManifestFile.ts';
import { readManifest } from '../manifest/read/readManifest.ts';
import { WorkMemory } from '../shared/WorkMemory.ts';
import type { BuiltRecord } from './BuiltRecord.ts';
import { sha256, type SourceFile } from './SourceFile.ts';

type RowQuestions = RecordIndex & { readonly variants: (of: string) => VariantTable | undefined };

/**
 * What the manifests of a record gave when it was last built, so that building it again costs what changed: a file is read and defined once
 * for its content, and its facts and rows are built again only if something that they asked of other files has another answer.
 */
export class BuildMemory {
  readonly #read = new Map<string, ReturnType<typeof readManifest>>();
  readonly #defined = new WeakMap<ManifestFile, DocumentDraft>();
  readonly #built = new WorkMemory<DocumentDraft, DefinitionIndex, BuiltDocument>(buildDocument);
  readonly #rows = new WorkMemory<CatalogueDocument, RowQuestions, GraphRows>((document, questions) =>
    buildDocumentRows(document, questions, questions.variants('')),
  );
  /** The last two: before an import and after it. */
  readonly #records = new Map<string, BuiltRecord>();
  #variants: { readonly said: string; readonly table: VariantTable | undefined } | undefined;

  /** The record of these files, in whatever order; `build` makes it unless it is one of the last two. */
  record(sources: readonly SourceFile[], build: () => BuiltRecord): BuiltRecord {
    const key = sources.map(keyOf).sort().join('\n');
    const record = this.#records.get(key) ?? build();
    this.#records.delete(key);
    this.#records.set(key, record);
    const [oldest] = this.#records.size > 2 ? this.#records.keys() : [];
    if (oldest !== undefined) this.#records.delete(oldest);
    return record;
  }

  read(source: SourceFile): ReturnType<typeof readManifest> {
    const key = keyOf(source);
    const known = this.#read.get(key);
    if (known !== undefined) return known;
    const result = readManifest(source.file, source.bytes);
    this.#read.set(key, result);
    return result;
  }

  /** Forgets what is not among these sources, and with it what was built of it. */
  keepOnly(sources: Iterable<SourceFile>): void {
    const keys = new Set([...sources].map(keyOf));
    for (const key of this.#read.keys()) if (!keys.has(key)) this.#read.delete(key);
  }

  readonly steps: CatalogueSteps = {
    define: (file) => {
      const known = this.#defined.get(file) ?? defineDocument(file);
      this.#defined.set(file, known);
      return known;
    },
    build: (draft, index) => this.#built.do(draft, index),
  };

  /** As `buildDocumentRows`, for the documents of one record after the other. */
  readonly buildRows: typeof buildDocumentRows = (document, index, variants) => {
    const table = this.#sameTable(variants);
    return this.#rows.do(document, { ...index, variants: () => table });
  };

  /** One table for all that say the same, so that it is seen to be the same. */
  #sameTable(table: VariantTable | undefined): VariantTable | undefined {
    const said = JSON.stringify([...(table ?? [])]);
    if (this.#variants?.said !== said) this.#variants = { said, table };
    return this.#variants.table;
  }
}

function keyOf({ file, bytes }: SourceFile): string {
  return `${file}\n${sha256(bytes)}`;
}
