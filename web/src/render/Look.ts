/** What the reader has done to a thing in the picture. */
export interface Look {
  readonly selected: boolean;
  readonly focused: boolean;
  readonly faded: boolean;
}

export const PLAIN: Look = { selected: false, focused: false, faded: false };
