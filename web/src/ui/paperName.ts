import type { PaperNameFragment } from '../api/generated/graphql.ts';

/** What a paper is called in a line: 新宿区 資料36; its whole name where it has no number. */
export function paperName({ municipality, number, name }: Omit<PaperNameFragment, 'id' | 'kind'>): string {
  if (number === null) return name;
  return municipality === null ? number.value : `${municipality.name} ${number.value}`;
}
