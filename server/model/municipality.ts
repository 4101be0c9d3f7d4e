import type { NodeBase } from './nodeBase.ts';
import type { Period } from './period.ts';
import type { Ref } from './ref.ts';
import type { Party } from './party.ts';
import type { Stated } from './evidence.ts';

/** 自治体: `municipality:jp/shinjuku`; its slug is the scope of everything that belongs to it. */
export interface Municipality extends NodeBase<'MUNICIPALITY'> {
  /** 全国地方公共団体コード, a string: leading zeros count. */
  readonly code?: string | undefined;
}

/** 保有課・担当課. */
export interface Department extends NodeBase<'DEPARTMENT'> {
  readonly municipality: Ref<'MUNICIPALITY'>;
  readonly party: Party;
  /** 部 that it belongs to, as printed. */
  readonly division?: string | undefined;
  readonly periods: readonly Stated<Period>[];
  /** Units whose work it took over (renamed units). */
  readonly succeeds: readonly Stated<Ref<'DEPARTMENT'>>[];
}
