import { parseRef, type Ref } from '../../model/ref.ts';
import type { Clause, Control, RuleSet } from '../../model/safeguard.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { toSlugSegment } from '../ids/toSlugSegment.ts';
import { tryFormatRef } from '../ids/tryFormatRef.ts';
import { uniqueSegment } from '../ids/uniqueSegment.ts';
import type { Place } from '../places/Place.ts';
import { buildPeriods } from './buildPeriods.ts';
import { nodeBase } from './nodeBase.ts';
import { ownEntries, type OwnEntry } from './ownEntries.ts';
import { plainRefs, statedRefs } from './statedRefs.ts';

/** The controls (our canonical list of safeguards) that a file defines. */
export function buildControls(context: DocumentContext): readonly Control[] {
  return ownEntries(context, 'controls').map(({ id, raw, path }) => ({
    ...nodeBase(context, 'CONTROL', id, raw, path).base,
    description: raw.description,
    group: raw.group,
    unreadable: raw.unreadable,
  }));
}

/** The rule sets (特記事項, 対策基準 …) of a file, each followed by its clauses. */
export function buildRuleSets(context: DocumentContext): readonly (RuleSet | Clause)[] {
  return ownEntries(context, 'ruleSets').flatMap((entry) => buildRuleSet(context, entry));
}

const CITING = ['MATTER', 'ENTRUSTMENT'] as const;

function buildRuleSet(
  context: DocumentContext,
  { id, raw, path }: OwnEntry<'ruleSets'>,
): readonly (RuleSet | Clause)[] {
  const { base, places } = nodeBase(context, 'RULE_SET', id, raw, path);
  const ruleSet: RuleSet = {
    ...base,
    ruleSetKind: raw.ruleSetKind,
    version: raw.version,
    period: buildPeriods(context, raw.period, [...path, 'period'], { about: id, places })[0],
    draft: raw.draft ?? false,
    inRecord: raw.inRecord,
    citedBy: statedRefs(context, raw.citedBy, CITING, [...path, 'citedBy'], places),
  };
  return [ruleSet, ...buildClauses(context, id, raw.name, raw.clauses, [...path, 'clauses'], places)];
}

function buildClauses(
  context: DocumentContext,
  ruleSet: Ref<'RULE_SET'>,
  ruleSetName: string,
  written: OwnEntry<'ruleSets'>['raw']['clauses'],
  path: readonly (string | number)[],
  places: readonly Place[],
): readonly Clause[] {
  const taken = new Map<string, number>();
  const { scope = '', slug = '' } = parseRef(ruleSet) ?? {};
  return (written ?? []).flatMap((entry, index) => {
    const at = [...path, index];
    const id = tryFormatRef('CLAUSE', scope, `${slug}/${uniqueSegment(taken, toSlugSegment(entry.number))}`);
    if (id === undefined) return [];
    const name = [ruleSetName, entry.number, entry.heading].filter((part) => part !== undefined).join(' ');
    const { base } = nodeBase(context, 'CLAUSE', id, { name, at: entry.at }, at, places);
    const clause: Clause = {
      ...base,
      ruleSet,
      number: entry.number,
      heading: entry.heading,
      position: index + 1,
      summary: entry.summary,
      controls: plainRefs(context, entry.controls, ['CONTROL'], [...at, 'controls']),
    };
    return [clause];
  });
}
