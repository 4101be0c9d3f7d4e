import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isCalendarDay } from '../../shared/isCalendarDay.ts';

/** `Date`: a calendar day `YYYY-MM-DD` that exists, nothing else. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => value as string,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});

function readDay(value: unknown): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw new GraphQLError('日付は「2020-04-01」のように、実在する日を年-月-日で書いてください。', {
    extensions: { code: 'BAD_USER_INPUT', en: 'Write a day that exists as year-month-day, such as 2020-04-01.' },
  });
}
