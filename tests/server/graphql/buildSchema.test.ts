import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as contract from '../../../server/model/contract.ts';
import { COUNT_BASES } from '../../../server/model/count.ts';
import { CHANGE_KINDS, DATED_KINDS } from '../../../server/changes/RecordChange.ts';
import { BASES } from '../../../server/model/evidence.ts';
import * as flow from '../../../server/model/flow.ts';
import * as item from '../../../server/model/item.ts';
import { LEGAL_STEPS, MATTER_KINDS } from '../../../server/model/matter.ts';
import { NODE_KINDS } from '../../../server/model/nodeKind.ts';
import { PARTIES } from '../../../server/model/party.ts';
import { PHASES, PRECISIONS } from '../../../server/model/period.ts';
import * as safeguard from '../../../server/model/safeguard.ts';
import * as matrix from '../../../server/safeguards/SafeguardMatrix.ts';
import { ATTACHMENT_CONTENTS, DOCUMENT_KINDS } from '../../../server/model/sourceDocument.ts';
import * as system from '../../../server/model/system.ts';
import * as answer from '../../../server/lineage/TraceAnswer.ts';
import * as exposure from '../../../server/lineage/exposure/ExposureAnswer.ts';
import { CONDITION_IDS, CONDITION_ROLES } from '../../../server/lineage/exposure/reportingConditions.ts';
import { CONNECTED, NO_WAYS, OBSTACLE_KINDS } from '../../../server/lineage/paths/PathAnswer.ts';
import { BRIDGINGS, TRACE_DIRECTIONS } from '../../../server/lineage/TraceQuestion.ts';
import { buildSchema } from '../../../server/graphql/index.ts';
import { attachResolvers } from '../../../server/graphql/attachResolvers.ts';

const schema = buildSchema();
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|LGWAN|ISDN|ISMS/u;

describe('the schema', () => {
  it('describes every type, field, argument and value in English with the Japanese term', () => {
    expect(describedThings(schema).filter(([, description]) => !isDescription(description))).toEqual([]);
  });

  it.each([
    ['NodeKind', NODE_KINDS],
    ['ScopeWhy', exposure.SCOPE_WHYS],
    ['PresenceWhy', exposure.PRESENCE_WHYS],
    ['Erasure', exposure.ERASURES],
    ['ConditionAnswer', exposure.CONDITION_ANSWERS],
    ['ConditionGround', exposure.CONDITION_GROUNDS],
    ['ConditionId', CONDITION_IDS],
    ['ConditionRole', CONDITION_ROLES],
    ['Connected', CONNECTED],
    ['NoWay', NO_WAYS],
    ['ObstacleKind', OBSTACLE_KINDS],
    ['ChangeKind', CHANGE_KINDS],
    ['DatedKind', DATED_KINDS],
    ['Basis', BASES],
    ['Party', PARTIES],
    ['Precision', PRECISIONS],
    ['Phase', PHASES],
    ['CountBasis', COUNT_BASES],
    ['DocumentKind', DOCUMENT_KINDS],
    ['AttachmentContent', ATTACHMENT_CONTENTS],
    ['MatterKind', MATTER_KINDS],
    ['LegalStep', LEGAL_STEPS],
    ['ItemSetForm', item.ITEM_SET_FORMS],
    ['ClassificationScheme', item.CLASSIFICATION_SCHEMES],
    ['SystemKind', system.SYSTEM_KINDS],
    ['NetworkKind', system.NETWORK_KINDS],
    ['CertificateState', system.CERTIFICATE_STATES],
    ['CertificateScheme', system.CERTIFICATE_SCHEMES],
    ['Transfer', flow.TRANSFERS],
    ['Nature', flow.NATURES],
    ['RetentionAction', flow.RETENTION_ACTIONS],
    ['Proof', flow.PROOFS],
    ['EntrustmentForm', contract.ENTRUSTMENT_FORMS],
    ['Standing', contract.STANDINGS],
    ['TaskKind', contract.TASK_KINDS],
    ['SystemRelation', contract.SYSTEM_RELATIONS],
    ['Access', contract.ACCESSES],
    ['MigrationCorrespondenceKind', contract.MIGRATION_CORRESPONDENCES],
    ['MeasureForm', safeguard.MEASURE_FORMS],
    ['MeasureActor', safeguard.MEASURE_ACTORS],
    ['MeasureSide', safeguard.MEASURE_SIDES],
    ['MeasureState', safeguard.MEASURE_STATES],
    ['SafeguardState', matrix.CELL_STATES],
    ['SafeguardColumnKind', matrix.COLUMN_KINDS],
    ['SafeguardForm', matrix.COLUMN_FORMS],
    ['RuleSetKind', safeguard.RULE_SET_KINDS],
    ['NoteKind', safeguard.NOTE_KINDS],
    ['Carriage', answer.CARRIAGES],
    ['ItemAnswer', answer.ITEM_ANSWERS],
    ['InForce', answer.IN_FORCE],
    ['UnknownReason', answer.UNKNOWN_REASONS],
    ['StartState', answer.START_STATES],
    ['Custody', answer.CUSTODIES],
    ['UnstatedKind', answer.UNSTATED_KINDS],
    ['CompletenessState', answer.COMPLETENESS_STATES],
    ['TraceDirection', TRACE_DIRECTIONS],
    ['Bridging', BRIDGINGS],
  ])('has exactly the values of the model in %s', (name, values) => {
    const type = schema.getType(name);
    const own = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect(own.toSorted()).toEqual([...values].toSorted());
  });

  it('is refused with a resolver that the SDL does not have', () => {
    expect(() => {
      attachResolvers(schema, { Flow: { nothing: () => 1 } });
    }).toThrow('"Flow.nothing"');
    expect(() => {
      attachResolvers(schema, { Nothing: {} });
    }).toThrow('"Nothing"');
  });
});

function isDescription(description: string | null | undefined): boolean {
  return typeof description === 'string' && /[A-Za-z]{2}/u.test(description) && JAPANESE.test(description);
}

function describedThings(of: GraphQLSchema): readonly (readonly [string, string | null | undefined])[] {
  const types = Object.values(of.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !BUILT_IN.has(name));
  return types.flatMap((type) => {
    const own = [[type.name, type.description] as const];
    if (isEnumType(type))
      return [...own, ...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const)];
    if (isInputObjectType(type)) {
      return [
        ...own,
        ...Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description] as const),
      ];
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return own;
    const fields = Object.values(type.getFields()).flatMap((field) => [
      [`${type.name}.${field.name}`, field.description] as const,
      ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description] as const),
    ]);
    return [...own, ...fields];
  });
}

const BUILT_IN = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);
