import type { ExposureAnswer } from '../../lineage/exposure/ExposureAnswer.ts';
import type { Asked } from '../trace/AskedTrace.ts';

export type AskedExposure = Asked<ExposureAnswer>;
