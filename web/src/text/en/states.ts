import type { Expectation } from '../../state/ParameterReader.ts';
import type { states as ja } from '../ja/states.ts';

/** The words of the states that every view shares: waiting, failed, nowhere. */
export const states: typeof ja = {
  loading: 'Loading',
  loadingSince: (seconds) => `${seconds} seconds so far. It is cut off after 30.`,
  stop: 'Stop',
  stopped: 'Stopped',
  stoppedHint: 'Loading was stopped half-way.',
  failed: 'Could not be loaded',
  failedHint: 'Nothing that you typed is lost.',
  unreachable: 'The server cannot be reached',
  unreachableHint: 'Check that Michisuji is running. The page loads by itself as soon as it is.',
  notUnderstood: 'The answer cannot be read. Something other than Michisuji seems to answer; check the address.',
  requestId: (id) => `Request ${id}`,
  retry: 'Try again',
  notFound: 'Nothing in the record has this reference',
  notFoundHint: (id) => `“${id}” is in none of the papers. An import renamed it, or the link was cut short.`,
  nowhere: 'There is no such page',
  nowhereHint: (path) => `There is no page “${path}”. Check the address, or start from the search.`,
  toStart: 'To the search',
  wrong: 'A value in the address cannot be read',
  wrongValue: (name, value, expected) =>
    value === '' ? `“${name}” is missing.` : `“${value}” cannot be used as “${name}”. ${describe(expected)}`,
  wrongLeaveOut: 'Open without that value',
};

function describe(expected: Expectation): string {
  switch (expected.kind) {
    case 'REQUIRED':
      return 'It needs a value.';
    case 'DAY':
      return 'Write a day that exists, as in 2020-04-01.';
    case 'ONE_OF':
      return `It may be ${expected.values.join(', ')}.`;
    case 'WHOLE_NUMBER':
      return `Write a whole number from ${expected.least} to ${expected.most}.`;
  }
}
