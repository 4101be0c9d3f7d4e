import type { Problem } from '../../manifest/Problem.ts';
import { closest } from '../../shared/closest.ts';
import { rowProblem, type CoverageCase } from '../CoverageCase.ts';
import type { CitedRef, CoverageEntry } from '../CoverageFile.ts';
import type { Fact } from '../listFacts.ts';
import { formatPlace } from '../Piece.ts';
import { toRelativeRef } from '../relativeRef.ts';

/** CitedFactIsOnLineRule: what a row names is a fact of the paper, and its evidence holds the row's line. */
export function checkCitedFactsAreOnLine(one: CoverageCase): readonly Problem[] {
  return one.coverage.entries.flatMap((entry) =>
    refsOf(entry).flatMap(({ ref }) => {
      const fact = one.index.find(ref);
      if (fact === undefined) return [unknownProblem(one, entry, ref)];
      return one.index.evidenceOn(fact, entry.line).length > 0 ? [] : [elsewhereProblem(one, entry, fact)];
    }),
  );
}

function refsOf({ decision }: CoverageEntry): readonly CitedRef[] {
  return decision?.kind === 'FACTS' || decision?.kind === 'NOTE' ? decision.refs : [];
}

function unknownProblem(one: CoverageCase, entry: CoverageEntry, ref: string): Problem {
  const written = toRelativeRef(ref, one.index.document);
  const names = one.index.facts.map((fact) => toRelativeRef(fact.ref, one.index.document));
  const meant = closest(written, names);
  return rowProblem(one, entry.row, {
    rule: 'CitedFactIsOnLineRule',
    ref,
    message: `「${written}」という事実は、${one.manifestFile} にありません。`,
    toDo: meant === undefined ? '参照を直すか、消してください。' : `「${meant}」のことでしたら、書きなおしてください。`,
  });
}

function elsewhereProblem(one: CoverageCase, entry: CoverageEntry, fact: Fact): Problem {
  const lines = fact.evidence.flatMap(({ lines: at }) =>
    at === undefined ? [] : [`L${at.from}${at.to > at.from ? `-${at.to}` : ''}`],
  );
  return rowProblem(one, entry.row, {
    rule: 'CitedFactIsOnLineRule',
    ref: fact.ref,
    message: `「${toRelativeRef(fact.ref, one.index.document)}」の根拠に ${formatPlace(entry)} の行がありません。`,
    expected: `根拠の行：${[...new Set(lines)].join('、') || 'なし'}`,
    toDo: 'マニフェストの at にこの行を足すか、ここから参照を消してください。',
  });
}
