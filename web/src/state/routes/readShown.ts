import type { ParameterReader } from '../ParameterReader.ts';

/** What pages of one thing have in common beside its day: all times, and the fact that the panel shows. */
export function readShown(reader: ParameterReader): {
  readonly allTimes: true | undefined;
  readonly sel: string | undefined;
} {
  return { allTimes: reader.flag('allTimes') ? true : undefined, sel: reader.text('sel') };
}
