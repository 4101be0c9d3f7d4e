/** For the end of an exhaustive switch: a value that no case took is our own mistake. */
export function assertNever(value: never): never {
  throw new Error(`invariant: no case for "${String(value)}"`);
}
