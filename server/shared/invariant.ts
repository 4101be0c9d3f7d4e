/** Throws at once when a caller breaks a rule of ours: a programmer's error, never wrong data from people. */
export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${message}`);
}
