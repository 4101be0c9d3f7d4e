import { describe, expect, it } from 'vitest';
import { translateEmbeddedError } from '../../../../server/store/embedded/translateEmbeddedError.ts';

function ofEngine(gqlStatus: string | undefined, message: string): Error {
  return Object.assign(new Error(message), { code: 'GenericFailure', gqlStatus });
}

describe('translateEmbeddedError', () => {
  it.each([
    ['G2000', 'GRAFEO-V001: Invalid value: Constraint violation: UNIQUE constraint violation', 'CONFLICT', false],
    ['40000', 'GRAFEO-T001: Write conflict', 'CONFLICT', true],
    ['42001', 'GRAFEO-Q001: syntax error', 'INTERNAL', false],
    ['42002', 'GRAFEO-Q002: semantic error: Missing parameter: $x', 'INTERNAL', false],
    ['22000', 'GRAFEO-Q003: query timeout', 'LIMIT_EXCEEDED', false],
    ['22012', 'GRAFEO-Q006: division by zero: 1 / 0', 'INTERNAL', false],
    [
      undefined,
      'Database error: GRAFEO-X003: I/O error: No space left on device (os error 28)',
      'STORE_UNAVAILABLE',
      false,
    ],
    [undefined, "ENOSPC: no space left on device, open 'projection.json.draft'", 'STORE_UNAVAILABLE', false],
    [undefined, 'GRAFEO-X001: Internal error: database is closed', 'STORE_UNAVAILABLE', false],
    [undefined, 'Transaction error: Transaction is no longer active', 'STORE_UNAVAILABLE', false],
  ])('makes of %s (%s): %s, retriable %s', (status, message, code, retriable) => {
    const cause = ofEngine(status, message);
    expect(translateEmbeddedError('test', cause)).toMatchObject({ name: 'StoreError', code, retriable, cause });
  });
});
