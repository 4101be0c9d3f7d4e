/** A place in a manifest, 1-based; columns count UTF-16 units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Something wrong (ERROR: nothing is loaded) or worth a look (WARNING) in a manifest. Messages are Japanese sentences that name the
 * thing in 「」, say what was expected and what to do; never a personal value.
 */
export interface Problem {
  readonly severity: 'ERROR' | 'WARNING';
  /** The rule's name: `ReferenceResolvesRule`. */
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly expected?: string | undefined;
  readonly toDo?: string | undefined;
  /** The reference it is about, where there is one. */
  readonly ref?: string | undefined;
  /** A second place, where two facts disagree. */
  readonly other?: { readonly file: string; readonly line: number; readonly column: number } | undefined;
}
