/** A query that is ready to run, with words for the list of examples. */
export interface Example {
  readonly key: string;
  readonly title: { readonly ja: string; readonly en: string };
  readonly about: { readonly ja: string; readonly en: string };
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
