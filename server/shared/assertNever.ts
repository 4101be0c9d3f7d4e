/** Ends an exhaustive switch: the compiler refuses a state that no case handles; at run time it throws. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
