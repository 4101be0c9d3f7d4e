import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import { parsePeriod } from '../../manifest/period/parsePeriod.ts';
import { parsePeriodEnd } from '../../manifest/period/periodEnd.ts';
import type { PeriodEntry } from '../../manifest/schema/period.ts';
import type { Stated } from '../../model/evidence.ts';
import type { Period, PeriodEnd } from '../../model/period.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { listOf } from '../located.ts';
import type { NoteDraft } from '../NoteDraft.ts';
import { checkPeriodAgrees } from '../rules/PeriodAgreesRule.ts';
import { checkPeriodEndsAfterItStarts } from '../rules/PeriodEndsAfterItStartsRule.ts';
import { reportImpossibleEnd, reportUnreadable } from '../rules/PeriodIsReadableRule.ts';
import type { Here } from './Here.ts';
import { qualify } from './stated.ts';

type LongPeriod = Exclude<PeriodEntry, string>;

/** The periods of an entry: what the printed words say, completed and, where a reader wrote it, replaced by what the entry says. */
export function buildPeriods(
  context: DocumentContext,
  written: PeriodEntry | readonly PeriodEntry[] | undefined,
  path: ManifestPath,
  here: Here,
): readonly Stated<Period>[] {
  return listOf<PeriodEntry>(written, path).flatMap(({ raw, path: at }) => {
    const entry: LongPeriod = typeof raw === 'string' ? { printed: raw } : raw;
    const { basis, why, evidence } = qualify(context, { at: entry.at, inferred: entry.inferred }, at, here.places);
    const value = readPeriod(context, entry, at, { about: here.about, evidence });
    if (value === undefined) return [];
    checkPeriodEndsAfterItStarts(context, value, at, { about: here.about, evidence });
    return [{ value, basis, why, evidence }];
  });
}

function readPeriod(
  context: DocumentContext,
  entry: LongPeriod,
  path: ManifestPath,
  noted: Pick<NoteDraft, 'about' | 'evidence'>,
): Period | undefined {
  const parsed = parsePeriod(entry.printed);
  const read = 'period' in parsed ? parsed.period : undefined;
  for (const understood of 'notes' in parsed ? parsed.notes : []) {
    context.noteDown({ noteKind: 'ERA', printed: entry.printed, understood, changesAnswers: false, ...noted });
  }
  const from = readEnd(context, entry.from, [...path, 'from']);
  const to = readEnd(context, entry.to, [...path, 'to']);
  if (read === undefined) {
    if (!saysAnything(entry)) {
      reportUnreadable(context, entry.printed, 'problem' in parsed ? parsed.problem : '', path);
      return undefined;
    }
  } else checkPeriodAgrees(context, entry.printed, { from: read.from, to: read.to }, { from, to }, path);
  return {
    from: from ?? read?.from,
    to: to ?? read?.to,
    renews: entry.renews ?? read?.renews ?? false,
    continues: entry.continues ?? read?.continues ?? false,
    planned: entry.planned ?? read?.planned ?? false,
    fromEvent: entry.fromEvent ?? read?.fromEvent,
    toEvent: entry.toEvent ?? read?.toEvent,
    phase: entry.phase ?? read?.phase,
    printed: entry.printed,
  };
}

function saysAnything({ from, to, fromEvent, toEvent, continues }: LongPeriod): boolean {
  return [from, to, fromEvent, toEvent, continues].some((part) => part !== undefined);
}

function readEnd(context: DocumentContext, text: string | undefined, path: ManifestPath): PeriodEnd | undefined {
  if (text === undefined) return undefined;
  const end = parsePeriodEnd(text);
  if (end === undefined) reportImpossibleEnd(context, text, path);
  return end;
}
