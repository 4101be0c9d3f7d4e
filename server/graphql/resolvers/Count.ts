import type { CountUnit } from '../../model/count.ts';
import type { CountResolvers, CountUnit as UnitName } from '../generated/types.ts';

const UNIT_NAMES: Readonly<Record<CountUnit, UnitName>> = { 人: 'PEOPLE', 件: 'CASES', 世帯: 'HOUSEHOLDS' };

/** 件数. */
export const Count: CountResolvers = { unit: ({ unit }) => UNIT_NAMES[unit] };
