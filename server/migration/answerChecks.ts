import type { RecordFacts } from '../findings/RecordFacts.ts';
import type { Words } from '../findings/Rule.ts';
import type { Migration } from '../model/contract.ts';
import type { Ref } from '../model/ref.ts';
import type { Measure } from '../model/safeguard.ts';
import { CHECK_IDS, type CheckId } from './checks.ts';
import type { CheckRow, FlowRow, ItemRow, ListOnRecord, TimelineRow } from './MigrationReport.ts';

/** What the other parts of the report have found, for the checks to rest on. */
export interface CheckContext {
  readonly migration: Migration;
  readonly facts: RecordFacts;
  readonly oldList: ListOnRecord;
  readonly newList: ListOnRecord;
  readonly items: readonly ItemRow[];
  readonly flows: readonly FlowRow[];
  readonly timeline: readonly TimelineRow[];
  readonly missing: readonly Ref<'ATTACHMENT'>[];
}

/** Answers each check from the record alone: YES and NO only from what papers state, UNKNOWN with what is missing. */
export function answerChecks(context: CheckContext): readonly CheckRow[] {
  return CHECK_IDS.map((check) => {
    const { answer, ground, facts = [] } = ANSWERS[check](context);
    const evidence = facts.flatMap((fact) => context.facts.find(fact)?.evidence ?? []);
    return { check, answer, ground, facts, evidence };
  });
}

interface Answer {
  readonly answer: CheckRow['answer'];
  readonly ground: Words;
  readonly facts?: readonly Ref[] | undefined;
}

const ANSWERS: Readonly<Record<CheckId, (context: CheckContext) => Answer>> = {
  ITEMS_CORRESPOND: ({ oldList, newList, items, migration }) => {
    const open = items.filter(({ correspondence }) => correspondence === undefined).length;
    const missing = listMissing(oldList, newList);
    if (missing !== undefined) return unknown(missing, [migration.id]);
    if (open > 0)
      return unknown(
        told(`${open}項目の対応が書かれていません。`, `The correspondence of ${open} items is not stated.`),
      );
    return yes(told('すべての項目の対応が書かれています。', 'The correspondence of every item is stated.'), [
      migration.id,
    ]);
  },
  NO_ITEM_IN_USE_IS_LOST: ({ oldList, newList, items, flows, facts }) => {
    const dropped = items.filter(({ correspondence }) => correspondence === 'DROPPED').flatMap(({ old }) => old);
    const used = new Set(
      flows.flatMap(({ flow }) => facts.findOf('FLOW', flow)?.carries.map(({ node }) => node) ?? []),
    );
    const lost = dropped.filter((node) => used.has(node));
    if (lost.length > 0)
      return no(
        told(`廃止される${lost.length}項目が流れで使われています。`, `${lost.length} dropped items are used by flows.`),
        lost,
      );
    const missing = listMissing(oldList, newList);
    if (missing !== undefined) return unknown(missing);
    if (items.some(({ correspondence }) => correspondence === undefined))
      return unknown(told('対応の書かれていない項目があります。', 'Some items have no stated correspondence.'));
    return yes(told('流れで使われる項目のすべてに行き先があります。', 'Every item that a flow uses has a target.'));
  },
  TYPES_AND_CODES_FIT: () =>
    unknown(
      told(
        '型や桁は、会議の資料に書かれません。データ要件の一覧が要ります。',
        'Papers to a council do not state types; the list of data requirements is needed.',
      ),
    ),
  CHARACTERS_ARE_IDENTIFIED: () =>
    unknown(told('文字の同定の記載はありません。', 'Nothing on the identification of characters is in the record.')),
  NUMBERS_AND_HISTORY_CARRY_OVER: ({ items, facts }) => {
    const numbers = items.filter((row) =>
      [...row.old, ...row.new].some((node) => /宛名番号|世帯番号/u.test(facts.nameOf(node))),
    );
    const open = numbers.filter(({ correspondence }) => correspondence === undefined);
    const nodes = numbers.flatMap((row) => [...row.old, ...row.new]);
    if (numbers.length === 0)
      return unknown(
        told('宛名番号・世帯番号の記載がありません。', 'No addressee or household number is in the record.'),
      );
    if (open.length > 0)
      return unknown(
        told(
          `${open.length}件の番号の引継ぎが書かれていません。`,
          `Whether ${open.length} numbers carry over is not stated.`,
        ),
        nodes.slice(0, 20),
      );
    return yes(
      told(
        '番号の対応が書かれています。履歴の持ち方は別に確かめてください。',
        'The correspondence of the numbers is stated; check their history apart.',
      ),
      nodes,
    );
  },
  FLOWS_ARE_DECIDED: ({ flows, missing }) => {
    const open = flows.filter(({ fate }) => fate === 'NOT_STATED').map(({ flow }) => flow);
    if (open.length > 0)
      return unknown(
        told(
          `${open.length}件の流れに、後継も廃止も書かれていません。`,
          `For ${open.length} flows neither a successor nor an end is stated.`,
        ),
        open,
      );
    if (flows.length === 0 || missing.length > 0)
      return unknown(
        told(
          '流れの図や一覧が収録されていないので、ほかに流れがあるかがわかりません。',
          'The figure of the flows is not in the record, so that there may be others.',
        ),
        missing,
      );
    return yes(
      told('記録にある流れのすべてに判断があります。', 'Every flow on record has been decided about.'),
      flows.map(({ flow }) => flow),
    );
  },
  CHANGEOVER_IS_PLANNED: ({ migration, facts, timeline }) => {
    const phases = timeline.filter(
      ({ period }) => period.phase === 'MIGRATION' || period.phase === 'PARALLEL' || period.phase === 'TRIAL',
    );
    const measures = promised(migration, facts, ['trial-migration', 'off-hours-changeover', 'planned-changeover']);
    const dated = timeline.some(({ side, period }) => side === 'MIGRATION' && period.from !== undefined);
    if (!dated && phases.length === 0 && measures.length === 0)
      return unknown(
        told(
          '移行の時期も切替えの方法も書かれていません。',
          'Neither the time of the move nor the changeover is stated.',
        ),
      );
    return yes(
      told(
        '移行の時期または切替えの対策が書かれています。',
        'The time of the move, or safeguards of the changeover, are stated.',
      ),
      [...new Set([migration.id, ...phases.map(({ fact }) => fact), ...measures])],
    );
  },
  OLD_DATA_IS_ERASED: ({ migration, facts }) => {
    const holdings = facts.holdingsAt(migration.fromSystem.value);
    const rules = holdings.flatMap(({ id }) => facts.retentionsOf(id));
    const proven = rules.filter(({ proofAsked, proofSeen }) => proofAsked.length > 0 || proofSeen.length > 0);
    if (rules.length === 0)
      return unknown(
        told(
          '現在のシステムの消去と保存の定めが書かれていません。',
          'No rule on erasure or keeping of the old data is stated.',
        ),
        holdings.map(({ id }) => id),
      );
    if (proven.length === 0)
      return unknown(
        told('消去の定めはありますが、証明の求めがありません。', 'A rule on erasure is stated, no proof is asked for.'),
        rules.map(({ id }) => id),
      );
    return yes(
      told('消去とその証明が書かれています。', 'Erasure and its proof are stated.'),
      proven.map(({ id }) => id),
    );
  },
  RIGHTS_AND_LOGS_CARRY_OVER: ({ migration, facts }) => {
    const rights = promised(migration, facts, [
      'access-rights',
      'access-control',
      'user-authentication',
      'account-management',
    ]);
    const logs = promised(migration, facts, [
      'operation-log',
      'monitoring-and-log-analysis',
      'access-log-management',
      'log-retention',
    ]);
    if (rights.length === 0 || logs.length === 0)
      return unknown(
        told('権限か記録（ログ）の対策が書かれていません。', 'Safeguards of rights or of logs are not stated.'),
        [...rights, ...logs],
      );
    return yes(
      told(
        '権限と記録（ログ）の対策が約束されています。職員IDの引継ぎは別に確かめてください。',
        'Safeguards of rights and logs are promised; check apart how accounts carry over.',
      ),
      [...rights, ...logs],
    );
  },
  CONTRACT_COVERS_MOVE: ({ migration, facts }) => {
    const contracts = facts.contractsAbout(migration.toSystem.value);
    const clauses = contracts.filter((contract) => contract.clauses.length > 0).map(({ id }) => id);
    const domestic = promised(migration, facts, ['domestic-law-server']);
    if (contracts.length === 0)
      return unknown(told('移行の委託が記録にありません。', 'No contract on the move is in the record.'));
    if (clauses.length === 0 || domestic.length === 0)
      return unknown(
        told(
          '特記事項か、国内法の適用されるサーバの約束が書かれていません。',
          'Clauses, or servers under domestic law, are not stated.',
        ),
        [...clauses, ...domestic],
      );
    return yes(
      told(
        '特記事項と、国内法の適用されるサーバが約束されています。再委託は別に確かめてください。',
        'Clauses and servers under domestic law are promised; check subcontracting apart.',
      ),
      [...clauses, ...domestic],
    );
  },
  ASSESSMENT_IS_RENEWED: () =>
    unknown(
      told(
        '評価の再実施とファイル簿の修正は、この記録にありません。',
        'Neither a renewed assessment nor the register is in the record.',
      ),
    ),
  RESPONSIBILITIES_ARE_DIVIDED: ({ migration, facts }) => {
    const system = facts.findOf('SYSTEM', migration.toSystem.value);
    const platform = system?.housedBy?.value ?? system?.housedOn?.value;
    const operator = system?.operator?.value;
    if (operator === undefined || platform === undefined)
      return unknown(
        told(
          '運用する者か、置かれている基盤が書かれていません。',
          'Who operates it, or on what platform it stands, is not stated.',
        ),
        system === undefined ? [] : [system.id],
      );
    return yes(
      told(
        `運用は「${facts.nameOf(operator)}」、基盤は「${facts.nameOf(platform)}」と書かれています。`,
        `"${facts.nameOf(operator)}" operates it, on "${facts.nameOf(platform)}".`,
      ),
      [migration.toSystem.value, operator, platform],
    );
  },
};

/** The measures of the migration's sheets that promise one of these controls. */
function promised({ matters }: Migration, facts: RecordFacts, controls: readonly string[]): readonly Ref<'MEASURE'>[] {
  const isOne = ({ control, state }: Measure): boolean =>
    state === 'PROMISED' && controls.some((key) => control.endsWith(`/${key}`));
  return matters.flatMap((matter) =>
    facts
      .measuresOf(matter)
      .filter(isOne)
      .map(({ id }) => id),
  );
}

function listMissing(oldList: ListOnRecord, newList: ListOnRecord): Words | undefined {
  if (oldList === 'NOT_IN_RECORD')
    return told(
      '現在のシステムの項目の一覧が収録されていません。',
      'The list of the old system’s items is not in the record.',
    );
  if (newList === 'NOT_IN_RECORD')
    return told(
      '新しいシステムの項目の一覧が収録されていません。',
      'The list of the new system’s items is not in the record.',
    );
  return undefined;
}

function told(ja: string, en: string): Words {
  return { ja, en };
}

function yes(ground: Words, facts?: readonly Ref[]): Answer {
  return { answer: 'YES', ground, facts };
}

function no(ground: Words, facts?: readonly Ref[]): Answer {
  return { answer: 'NO', ground, facts };
}

function unknown(ground: Words, facts?: readonly Ref[]): Answer {
  return { answer: 'UNKNOWN', ground, facts };
}
