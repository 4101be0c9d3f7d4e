import type { Problem } from '../../manifest/Problem.ts';
import { rowProblem, type CoverageCase } from '../CoverageCase.ts';
import type { Fact } from '../listFacts.ts';
import { toRelativeRef } from '../relativeRef.ts';

/** FactIsFoundRule: every fact of the paper is named by a row on a line of its evidence, so that it can be looked up in the text. */
export function checkFactsAreFound(one: CoverageCase): readonly Problem[] {
  const named = new Set(
    one.coverage.entries.flatMap((entry) => {
      const { decision } = entry;
      if (decision?.kind !== 'FACTS' && decision?.kind !== 'NOTE') return [];
      return decision.refs
        .flatMap((cited) => one.index.namedBy(cited, entry.line, one.wordsOf(entry)))
        .filter((fact) => one.index.evidenceOn(fact, entry.line).length > 0)
        .map(({ ref }) => ref);
    }),
  );
  return one.index.facts.filter(({ ref }) => !named.has(ref)).map((fact) => lostProblem(one, fact));
}

function lostProblem(one: CoverageCase, fact: Fact): Problem {
  const lines = fact.evidence.flatMap(({ lines: at }) => (at === undefined ? [] : [at]));
  const [first] = lines;
  const row = one.coverage.entries.find(({ line }) => first !== undefined && line >= first.from)?.row ?? 1;
  const places = [...new Set(lines.map(({ from, to }) => `L${from}${to > from ? `-${to}` : ''}`))].join('、');
  return rowProblem(one, row, {
    rule: 'FactIsFoundRule',
    ref: fact.ref,
    message: `「${toRelativeRef(fact.ref, one.index.document)}」を、どの行も挙げていません（根拠：${places || '行の記載なし'}）。`,
    expected: '根拠の行の一文が、その事実を挙げている',
    toDo:
      places === ''
        ? `${one.manifestFile} の at に @L で行を書いてください。`
        : 'その事実が書かれている一文の行に参照を足すか、マニフェストの場所を直してください。',
  });
}
