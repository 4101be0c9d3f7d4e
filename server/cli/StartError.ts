/** Why the server cannot start or go on: sentences for the person who starts it, who can mend it. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly ja: string;

  constructor(ja: string, en: string, cause?: unknown) {
    super(en, { cause });
    this.ja = ja;
  }
}
