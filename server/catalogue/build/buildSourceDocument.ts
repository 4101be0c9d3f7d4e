import type { Evidence } from '../../model/evidence.ts';
import { formatRef } from '../../model/ref.ts';
import type { SourceDocument } from '../../model/sourceDocument.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { plainValue } from '../places/plainValue.ts';
import { toEvidence } from '../places/toEvidence.ts';
import { checkMunicipalityIsKnown } from '../rules/MunicipalityIsKnownRule.ts';
import { stated } from './stated.ts';

/** The paper or vocabulary itself. Its head stands at its own `at`, or simply in the paper of that number. */
export function buildSourceDocument(context: DocumentContext): SourceDocument {
  const { draft } = context;
  const { paper, vocabulary } = draft.file.manifest;
  const common = {
    id: draft.owner,
    kind: 'SOURCE_DOCUMENT',
    aka: [],
    basis: 'STATED',
    scope: draft.scope,
    owner: draft.owner,
  } as const;
  if (paper === undefined) {
    const evidence: readonly Evidence[] = toEvidence(context, context.root);
    return {
      ...common,
      name: vocabulary?.name ?? draft.owner,
      nameEn: vocabulary?.nameEn,
      evidence,
      documentKind: 'VOCABULARY',
    };
  }
  checkMunicipalityIsKnown(context, paper.scope, ['paper', 'scope']);
  const heading = paper.number === undefined ? paper.name : plainValue(paper.number);
  const places = context.root.length > 0 ? context.root : [{ heading }];
  const municipality = paper.scope === 'jp' ? undefined : formatRef('MUNICIPALITY', 'jp', paper.scope);
  return {
    ...common,
    name: paper.name,
    nameEn: paper.nameEn,
    evidence: toEvidence(context, places),
    documentKind: 'PAPER',
    municipality,
    body: stated(context, paper.body, ['paper', 'body'], places),
    number: stated(context, paper.number, ['paper', 'number'], places),
    date: stated(context, paper.date, ['paper', 'date'], places),
    fiscalYear: stated(context, paper.fiscalYear, ['paper', 'fiscalYear'], places),
    legalRegime: stated(context, paper.regime, ['paper', 'regime'], places),
    text: paper.text,
  };
}
