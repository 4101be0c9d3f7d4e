/** A value of a manifest, written plainly or long as `{ is, printed, at, inferred }`. */
export type Written<T extends string | number | boolean> =
  | T
  | {
      readonly is: T;
      readonly printed?: string | undefined;
      readonly at?: string | readonly string[] | undefined;
      readonly inferred?: string | undefined;
    };

/** The value itself, however it is written. */
export function plainValue<T extends string | number | boolean>(written: Written<T>): T {
  return typeof written === 'object' ? written.is : written;
}
