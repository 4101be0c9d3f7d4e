import type { PathAnswer } from '../../lineage/paths/PathAnswer.ts';
import type { Asked } from '../trace/AskedTrace.ts';

export type AskedPaths = Asked<PathAnswer>;
