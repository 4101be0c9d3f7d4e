import { join } from 'node:path';
import type { Config } from '../config.ts';
import { FactsCache } from '../findings/FactsCache.ts';
import { FindingsCache } from '../findings/FindingsCache.ts';
import type { Log } from '../graphql/http/Log.ts';
import { NodeCache } from '../graphql/loaders/NodeCache.ts';
import type { Services } from '../graphql/Services.ts';
import { reportConcept } from '../lineage/concept/reportConcept.ts';
import { SnapshotCache } from '../lineage/sources/SnapshotCache.ts';
import { ExposureCache } from '../lineage/exposure/ExposureCache.ts';
import { openStoreRecordReader } from '../lineage/exposure/StoreRecordReader.ts';
import { findPaths } from '../lineage/paths/findPaths.ts';
import { trace } from '../lineage/trace.ts';
import { builderDigest } from '../loading/builderDigest.ts';
import { openRecord } from '../loading/openRecord.ts';
import { NO_LOG, openRevisionLog } from '../loading/RevisionLog.ts';
import { openSourceTexts } from '../loading/SourceTexts.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { judgeSeeds } from './judgeSeeds.ts';
import { toJapaneseDay } from './toJapaneseDay.ts';

export interface ServiceParts {
  readonly config: Config;
  readonly store: GraphStore;
  readonly log: Log;
  readonly now: () => Date;
  /** Where this code runs from: decides whether a graph was built by other code. */
  readonly serverDirectory: string;
  /** Shows a person what is wrong with the seeds. */
  readonly tell: (lines: readonly string[]) => void;
}

/** Opens the record and puts together what resolvers call. Throws a `StartError` when there is nothing that could be served. */
export async function openServices({
  config,
  store,
  log,
  now,
  serverDirectory,
  tell,
}: ServiceParts): Promise<Services> {
  const { record, report } = await openRecord({
    store,
    now,
    seedFolders: config.seedDirectories,
    builder: await builderDigest(serverDirectory),
    log: store.engine === 'embedded' ? openRevisionLog(join(config.dataDirectory, 'revisions.jsonl')) : NO_LOG,
  });
  log.info(
    { revision: report.revision, rebuilt: report.rebuilt, seeds: report.seeds?.outcome ?? 'UNCHANGED' },
    'record open',
  );
  judgeSeeds(report, tell);
  const snapshots = new SnapshotCache(store);
  const exposures = new ExposureCache(snapshots, openStoreRecordReader(store));
  const facts = new FactsCache(store);
  const findings = new FindingsCache();
  const sources = openSourceTexts(config.sourceDirectory, (file, why) => {
    log.warn({ file, why }, 'source text not used');
  });
  return {
    store,
    nodes: new NodeCache(store),
    trace: async (question) => trace(question, await snapshots.source()),
    facts: (scope) => facts.read(scope),
    findings: (found, day) => findings.find(found, day),
    exposure: (question) => exposures.find(question),
    paths: async (question) => findPaths(question, await snapshots.source()),
    conceptReport: async (question) => reportConcept(question, await snapshots.source()),
    importManifests: (request) => record.import(request),
    sourceText: (document, lines) => sources.read(document, lines),
    today: () => toJapaneseDay(now()),
  };
}
