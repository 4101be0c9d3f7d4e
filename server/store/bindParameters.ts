import { IllFormedTextError, type Params } from '../graph/parameters.ts';
import type { Statement } from '../graph/Statement.ts';
import { StoreError } from './StoreError.ts';

/** The parameters, fit for any engine; text that is not Unicode becomes a `StoreError` for the people who sent it. */
export function bindParameters<P extends Params>(statement: Statement<P>, params: P): Params {
  try {
    return statement.bind(params);
  } catch (cause) {
    if (!(cause instanceof IllFormedTextError)) throw cause;
    throw new StoreError(
      'BAD_USER_INPUT',
      `「${cause.at}」に壊れた文字(組になっていないサロゲート)があります。その文字を取り除いてください。`,
      { cause },
    );
  }
}
