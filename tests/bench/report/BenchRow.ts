/** An aim of the project (issue 3, Speed) and whether this run meets it. */
export interface Aim {
  readonly text: string;
  readonly isMet: boolean;
}

/** One line of the table. */
export interface BenchRow {
  /** What was done: `trace of an item`. */
  readonly what: string;
  /** By which engine or way: `hop by hop, neo4j`. */
  readonly by: string;
  readonly figure: string;
  /** How many times what `to` names, in the same run. Absent: it is what others are compared with, or it did not run. */
  readonly ratio?: number | undefined;
  readonly to?: string | undefined;
  readonly noise?: number | undefined;
  readonly aims: readonly Aim[];
}
