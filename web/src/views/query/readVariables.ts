/** The variables as written, understood or not. */
export type Variables =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> | undefined }
  | {
      readonly ok: false;
      readonly problem: 'NOT_OBJECT' | 'BROKEN';
      readonly at?: { readonly line: number; readonly column: number } | undefined;
    };

/** Reads the variables; an empty text means none. Where the browser says at which place the text breaks, so does the answer. */
export function readVariables(text: string): Variables {
  if (text.trim() === '') return { ok: true, value: undefined };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { ok: false, problem: 'NOT_OBJECT' };
    return { ok: true, value: value as Readonly<Record<string, unknown>> };
  } catch (error) {
    return { ok: false, problem: 'BROKEN', at: findPlace(text, error instanceof Error ? error.message : '') };
  }
}

/** Browsers differ: "line 2 column 3", "position 12", or nothing at all (then it mostly ends too early). */
function findPlace(text: string, message: string): { readonly line: number; readonly column: number } {
  const named = /line (\d+) column (\d+)/u.exec(message);
  if (named !== null) return { line: Number(named[1]), column: Number(named[2]) };
  const position = /position (\d+)/u.exec(message);
  const before = text.slice(0, position === null ? text.trimEnd().length : Number(position[1])).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
