import type { GeneratedFile } from './generatedFiles.ts';

/**
 * Compares what the tools make with what stands in the repository (`readText` gives undefined for a missing file), and says what is stale.
 * A file among the generated ones that no tool makes is stale too.
 */
export function findStaleFiles(
  made: readonly GeneratedFile[],
  present: readonly string[],
  readText: (path: string) => string | undefined,
): readonly string[] {
  const paths = new Set(made.map(({ path }) => path));
  return [
    ...made.flatMap(({ path, text }) => {
      const found = readText(path);
      if (found === undefined) return [`"${path}" is missing.`];
      return found === text ? [] : [`"${path}" is not what its sources say.`];
    }),
    ...present.filter((path) => !paths.has(path)).map((path) => `"${path}" is made by no tool.`),
  ];
}
