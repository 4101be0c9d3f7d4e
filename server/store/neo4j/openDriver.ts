import neo4j, { type Driver } from 'neo4j-driver';
import { StoreError } from '../StoreError.ts';

export interface Neo4jStoreOptions {
  /** `bolt://…` for one server, `neo4j://…` for a cluster (with routing); `+s` for an encrypted line. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Unset: the user's home database. */
  readonly database?: string | undefined;
}

const ADDRESS = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/(?:[\w.-]+|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?(?:\/?\?[^\s@]*|\/)?$/;

/** A dead server shows within seconds, not after the driver's default minute; reads and writes are retried for ten seconds. */
const SETTINGS = {
  connectionTimeout: 5_000,
  connectionAcquisitionTimeout: 10_000,
  maxTransactionRetryTime: 10_000,
  connectionLivenessCheckTimeout: 30_000,
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
} as const;

/** Makes the driver; nothing is sent yet. A malformed address is a CONFIGURATION error. */
export function openDriver(options: Neo4jStoreOptions): Driver {
  if (!ADDRESS.test(options.uri)) throw malformed();
  try {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver exports this class as a type only
    return neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), SETTINGS);
  } catch (cause) {
    throw malformed(cause);
  }
}

/** The address may hold a password by mistake: it is never repeated. */
function malformed(cause?: unknown): StoreError {
  return new StoreError(
    'CONFIGURATION',
    'NEO4J_URI の書き方が違います。「bolt://ホスト:7687」か「neo4j://ホスト:7687」の形で書いてください(利用者名とパスワードは含めません)。',
    { cause },
  );
}
