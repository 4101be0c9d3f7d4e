/** A value that is made when it is first asked for, and once. */
export function onDemand<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
