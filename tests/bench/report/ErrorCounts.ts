/** How often each question failed, by the code of the failure: that of the API (LIMIT_EXCEEDED) or of the connection (ECONNRESET). */
export class ErrorCounts {
  readonly #counts = new Map<string, number>();

  add(question: string, error: unknown): void {
    const key = `${question} ${codeOf(error)}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** As a row shows them: `3 (exposure LIMIT_EXCEEDED 2, search ECONNRESET 1)`. */
  describe(): string {
    if (this.#counts.size === 0) return '0';
    const each = [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `${key} ${count}`);
    return `${this.total} (${each.join(', ')})`;
  }
}

/** The code of what went wrong; of an error without one its name. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
