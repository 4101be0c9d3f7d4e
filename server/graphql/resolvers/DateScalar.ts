import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** `Date`: a calendar day `YYYY-MM-DD` that exists, nothing else. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => value as string,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function readDay(value: unknown): string {
  const parts = typeof value === 'string' ? DAY.exec(value) : null;
  if (parts !== null && exists(Number(parts[1]), Number(parts[2]), Number(parts[3]))) return parts[0];
  throw new GraphQLError('日付は「2020-04-01」のように、実在する日を年-月-日で書いてください。', {
    extensions: { code: 'BAD_USER_INPUT', en: 'Write a day that exists as year-month-day, such as 2020-04-01.' },
  });
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
