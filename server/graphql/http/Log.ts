type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** Where log lines go; pino fits. Fields never hold variables, answers or anything else of the record. */
export interface Log {
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}
