/** Loading ended at a limit of memory, before the machine's own; the message says which. */
export class MemoryIsUsedUp extends Error {}
