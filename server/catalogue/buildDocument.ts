import type { Problem } from '../manifest/Problem.ts';
import type { RecordNode } from '../model/node.ts';
import { applyJudgements, buildJudgements } from './build/applyJudgements.ts';
import { buildCertificates } from './build/buildCertificates.ts';
import { buildEntrustments, buildLinkages } from './build/buildContracts.ts';
import { buildGlossary } from './build/buildGlossary.ts';
import { buildFlows } from './build/buildFlows.ts';
import { buildHoldings } from './build/buildHoldings.ts';
import { buildMeasures } from './build/buildMeasures.ts';
import { buildMentions } from './build/buildMentions.ts';
import { buildMigrations } from './build/buildMigrations.ts';
import { buildNotes } from './build/buildNotes.ts';
import { buildAttachments, buildBusinesses, buildDecisions } from './build/buildPaperParts.ts';
import {
  buildDepartments,
  buildMunicipalities,
  buildNetworks,
  buildOrganisations,
  buildSystems,
} from './build/buildParties.ts';
import { buildControls, buildRuleSets } from './build/buildRules.ts';
import { buildSets } from './build/buildSets.ts';
import { buildSheets } from './build/buildSheets.ts';
import { buildSourceDocument } from './build/buildSourceDocument.ts';
import { buildConcepts, buildSubjects } from './build/buildSubjects.ts';
import type { CatalogueDocument } from './CatalogueDocument.ts';
import type { DefinitionIndex } from './define/DefinitionIndex.ts';
import type { DocumentDraft } from './define/DocumentDraft.ts';
import { createContext } from './createContext.ts';
import type { NoteDraft } from './NoteDraft.ts';
import { collectProblems } from './ProblemList.ts';
import { checkDocument } from './rules/checkDocument.ts';

/** What one file says, built; with any problem of severity ERROR it must not be loaded. */
export interface BuiltDocument {
  readonly document: CatalogueDocument;
  readonly problems: readonly Problem[];
}

/**
 * Builds everything that one file says, resolving its references against `index`. What does not resolve is left out and told of, so that all
 * problems come at once.
 */
export function buildDocument(draft: DocumentDraft, index: DefinitionIndex): BuiltDocument {
  const { report, problems } = collectProblems(draft.file);
  const notes: NoteDraft[] = [];
  const context = createContext(draft, index, report, (note) => notes.push(note));
  const { nodes: sets, unassigned } = buildSets(context);
  const facts: readonly RecordNode[] = [
    buildSourceDocument(context),
    ...buildMunicipalities(context),
    ...buildDepartments(context),
    ...buildBusinesses(context),
    ...buildAttachments(context),
    ...buildDecisions(context),
    ...buildSheets(context),
    ...buildSubjects(context),
    ...sets,
    ...buildConcepts(context),
    ...buildOrganisations(context),
    ...buildCertificates(context),
    ...buildSystems(context),
    ...buildNetworks(context),
    ...buildControls(context),
    ...buildRuleSets(context),
    ...buildLinkages(context),
    ...buildEntrustments(context),
    ...buildFlows(context),
    ...buildHoldings(context),
    ...buildMigrations(context),
    ...buildMeasures(context),
  ];
  const judgements = buildJudgements(context);
  const nodes = [...applyJudgements(context, facts, judgements), ...buildNotes(context, notes)];
  const document: CatalogueDocument = {
    owner: draft.owner,
    file: draft.file.file,
    scope: draft.scope,
    nodes,
    mentions: buildMentions(context),
    judgements,
    unassigned,
    variants: draft.file.manifest.variants ?? [],
    glossary: buildGlossary(draft),
  };
  checkDocument(context, document);
  return { document, problems: [...draft.problems, ...problems] };
}
