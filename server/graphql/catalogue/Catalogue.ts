/** The catalogue that is asked for: its numbers are counted field by field. */
export interface Catalogue {
  /** The municipality's reference as it was asked for, and its scope; of the whole record without. */
  readonly municipality: string | undefined;
  readonly scope: string | null;
}
