import { readdirSync } from 'node:fs';
import { generate, loadContext } from '@graphql-codegen/cli';
import { manifestJsonSchema } from '../../server/manifest/schema/manifestJsonSchema.ts';

/** A file that a tool writes: its path from the root, and what it must hold. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Makes every generated file in memory: the types of the SDL (codegen.yml) and the JSON Schema of manifests. */
export async function buildGeneratedFiles(): Promise<readonly GeneratedFile[]> {
  const types = (await generate(await loadContext('codegen.yml'), false)) as readonly {
    readonly filename: string;
    readonly content: string;
  }[];
  return [
    ...types.map(({ filename, content }) => ({ path: filename, text: content })),
    { path: 'schema/manifest.schema.json', text: `${JSON.stringify(manifestJsonSchema(), undefined, 2)}\n` },
  ];
}

/** The files below the folders called `generated`, where nothing may stand that no tool writes. */
export function findFilesInGeneratedFolders(): readonly string[] {
  return ['server', 'web'].flatMap((folder) => listFiles(folder)).filter((path) => path.includes('/generated/'));
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
  } catch {
    return [];
  }
}
