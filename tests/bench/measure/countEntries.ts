/** How many entries the lists of an answer have, those inside entries too: what is told one by one. */
export function countEntries(answer: unknown): number {
  if (typeof answer !== 'object' || answer === null) return 0;
  const own = Array.isArray(answer) ? answer.length : 0;
  return Object.values(answer).reduce<number>((sum, part) => sum + countEntries(part), own);
}
