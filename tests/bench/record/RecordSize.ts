/** How large a generated record is. */
export interface RecordSize {
  readonly layers: number;
  readonly endpoints: number;
  readonly flows: number;
  /** Items with nothing below them; sets, sections and groups come on top. */
  readonly items: number;
  readonly itemSets: number;
  readonly papers: number;
}

/** The size that the aims of the project are stated for (issue 3, Speed): some 300 papers of the kind of S004, one municipality of several years. */
const FULL_SIZE: RecordSize = {
  layers: 20,
  endpoints: 10_000,
  flows: 15_000,
  items: 100_000,
  itemSets: 2_500,
  papers: 300,
};

/** The full size times `scale`; the number of layers stays. */
export function toRecordSize(scale: number): RecordSize {
  const scaled = (full: number, least: number): number => Math.max(least, Math.round(full * scale));
  return {
    layers: FULL_SIZE.layers,
    endpoints: scaled(FULL_SIZE.endpoints, FULL_SIZE.layers * 5),
    flows: scaled(FULL_SIZE.flows, 30),
    items: scaled(FULL_SIZE.items, 200),
    itemSets: scaled(FULL_SIZE.itemSets, 5),
    papers: scaled(FULL_SIZE.papers, 2),
  };
}
