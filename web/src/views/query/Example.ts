/** A query that is ready to run, with words for the list of examples. */
export interface Example {
  readonly key: string;
  readonly title: InBothLanguages;
  readonly about: InBothLanguages;
  /** What its variables mean. */
  readonly variablesMean: InBothLanguages;
  /** How to read the answer. */
  readonly reading: InBothLanguages;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface InBothLanguages {
  readonly ja: string;
  readonly en: string;
}
