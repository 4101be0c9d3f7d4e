import { readManifestTexts } from '../graph/statements/record/manifestTexts.ts';
import { readRecordState, RECORD_STATE_ID } from '../graph/statements/record/recordState.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { StoreError } from '../store/StoreError.ts';
import type { Revision } from '../model/revision.ts';
import { BuildMemory } from './BuildMemory.ts';
import { commitImport } from './commitImport.ts';
import type { ImportOutcome, ImportRequest } from './ImportOutcome.ts';
import { planImport, type ImportPlan } from './planImport.ts';
import type { RevisionLog } from './RevisionLog.ts';
import { toRevision } from './revisionRows.ts';

/** What the record needs from outside. */
export interface RecordOptions {
  readonly store: GraphStore;
  readonly log: RevisionLog;
  readonly now: () => Date;
  /** Says which code builds the rows; another value makes a rebuild. */
  readonly builder: string;
}

type PlannedImport = Extract<ImportPlan, { readonly state: 'PLANNED' }>;

/** The record in a store: imports whole or not at all, one after the other. */
export class RecordService {
  private readonly memory = new BuildMemory();
  private readonly options: RecordOptions;

  constructor(options: RecordOptions) {
    this.options = options;
  }

  /** The number of the current revision; 0 if the record is empty. */
  async revision(): Promise<number> {
    const [state] = await this.options.store.read(readRecordState, { id: RECORD_STATE_ID });
    return state?.revision ?? 0;
  }

  /** Imports manifests: each replaces what its own document said. A dry run says what would change. */
  async import(request: ImportRequest): Promise<ImportOutcome> {
    return this.apply(request, false);
  }

  /** As `import`, and remembers that these are the seeds, so that the next start need not read them again. */
  async importSeeds(request: ImportRequest): Promise<ImportOutcome> {
    return this.apply(request, true);
  }

  private async apply(request: ImportRequest, fromSeeds: boolean): Promise<ImportOutcome> {
    const { store } = this.options;
    const revision = await this.revision();
    const texts = await store.read(readManifestTexts, { standing: 'current' });
    const plan = planImport(texts, request.files, fromSeeds, this.memory);
    if (plan.state === 'REFUSED') return { outcome: 'REFUSED', problems: plan.problems };
    const answer = {
      outcome: 'ACCEPTED',
      dryRun: request.dryRun,
      changes: plan.changes,
      counts: plan.counts,
      warnings: plan.warnings,
    } as const;
    if (request.dryRun || plan.texts.length === 0) return answer;
    return { ...answer, revision: await this.commit(plan, revision, request.by) };
  }

  private async commit(plan: PlannedImport, before: number, by: string): Promise<Revision> {
    const { store, log, now, builder } = this.options;
    const revision = toRevision({
      number: before + 1,
      at: now().toISOString(),
      by,
      contentHash: plan.contentHash,
      changes: plan.changes,
      counts: plan.counts,
      documents: plan.texts.map((text) => text.document).sort(),
    });
    const entry = { revision, texts: plan.texts };
    await store.write(async (transaction) => {
      const [state] = await transaction.run(readRecordState, { id: RECORD_STATE_ID });
      if ((state?.revision ?? 0) !== before) throw conflict();
      await commitImport(transaction, plan.rows, [entry], builder);
    });
    await log.append([entry]);
    await store.seal(revision.id);
    return revision;
  }
}

function conflict(): StoreError {
  return new StoreError('CONFLICT', 'ほかの取り込みが先に終わりました。もう一度取り込んでください。');
}
