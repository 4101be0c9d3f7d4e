import type { Period } from '../../model/period.ts';

/** Says whether a period is one of development or test, which never puts anything in force (trace-semantics.md §3). */
export function isPreparation({ phase }: Pick<Period, 'phase'>): boolean {
  return phase === 'DEVELOPMENT' || phase === 'TEST';
}
