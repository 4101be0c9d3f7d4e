interface Counted {
  readonly count: { readonly printed: string };
}

/** The numbers printed of a data subject, on the sheet and wherever else the paper prints them; each once, never added. */
export function countsOf({
  subject,
  counts,
}: {
  readonly subject: { readonly counts: readonly Counted[] };
  readonly counts: readonly Counted[];
}): readonly string[] {
  return [...new Set([...counts, ...subject.counts].map(({ count }) => count.printed))];
}
