import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { translateNeo4jError } from '../../../../server/store/neo4j/translateNeo4jError.ts';
import { StoreError } from '../../../../server/store/StoreError.ts';

function ofDriver(code: string, message = 'words of the server'): Error {
  return new neo4j.Neo4jError(message, code, '50N42', 'general processing exception');
}

describe('translateNeo4jError', () => {
  it.each([
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONFLICT', false],
    ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL', false],
    ['Neo.ClientError.Statement.ParameterMissing', 'INTERNAL', false],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'CONFLICT', true],
    ['Neo.ClientError.Cluster.NotALeader', 'STORE_UNAVAILABLE', false],
    ['Neo.TransientError.General.DatabaseUnavailable', 'STORE_UNAVAILABLE', true],
    ['ServiceUnavailable', 'STORE_UNAVAILABLE', true],
    ['SessionExpired', 'STORE_UNAVAILABLE', true],
    ['Neo.ClientError.Security.Unauthorized', 'CONFIGURATION', false],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'CONFIGURATION', false],
    ['Neo.ClientError.Security.CredentialsExpired', 'CONFIGURATION', false],
    ['Neo.ClientError.Security.Forbidden', 'CONFIGURATION', false],
    ['Neo.ClientError.Database.DatabaseNotFound', 'CONFIGURATION', false],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'LIMIT_EXCEEDED', false],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'LIMIT_EXCEEDED', false],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'LIMIT_EXCEEDED', false],
    ['Neo.TransientError.General.OutOfMemoryError', 'LIMIT_EXCEEDED', false],
  ])('makes of %s: %s, retriable %s', (code, expected, retriable) => {
    const cause = ofDriver(code);
    expect(translateNeo4jError('test', cause)).toMatchObject({ name: 'StoreError', code: expected, retriable, cause });
  });

  it('knows the driver’s exhausted pool by its words: it has no code', () => {
    const cause = ofDriver('N/A', 'Connection acquisition timed out in 10000 ms. Pool status: Active conn count = 100');
    expect(translateNeo4jError('test', cause)).toMatchObject({ code: 'STORE_UNAVAILABLE', retriable: false });
  });

  it('makes INTERNAL of anything else and leaves a StoreError as it is', () => {
    expect(translateNeo4jError('test', new TypeError('x'))).toMatchObject({ code: 'INTERNAL', retriable: false });
    const known = new StoreError('CONFLICT', 'もう一度');
    expect(translateNeo4jError('test', known)).toBe(known);
  });

  it('never repeats the words of the server', () => {
    const codes = [
      'Neo.ClientError.Security.Unauthorized',
      'ServiceUnavailable',
      'Neo.ClientError.Statement.SyntaxError',
    ];
    const messages = codes.map((code) => translateNeo4jError('test', ofDriver(code)).message);
    expect(messages.filter((message) => message.includes('words'))).toEqual([]);
  });
});
