import { z } from 'zod';
import { at, entryFields, key } from './common.ts';
import { entrustment, linkage, migration } from './contracts.ts';
import { flow, holding } from './flows.ts';
import { glossaryTerm } from './glossary.ts';
import { attachment, business, decision, municipality, paper, vocabulary } from './header.ts';
import { concept, itemSet, subject } from './items.ts';
import { certificateEntry, department, network, organisation, system } from './parties.ts';
import { control, judgement, note, ruleSet } from './safeguards.ts';
import { sheets } from './sheet.ts';

const mapOf = <T extends z.ZodType>(entry: T) => z.record(key, entry).optional();

/** Something that another file owns and this paper names too: it gets this paper's places and printed forms. */
const mention = z.strictObject({ at, aka: entryFields.aka, remark: z.string().optional() });

/**
 * One manifest: the facts of one paper, or a vocabulary of ours. Exactly one of `paper` and `vocabulary` stands at its head. The one
 * source of the validator and of `schema/manifest.schema.json`.
 */
export const manifestSchema = z
  .strictObject({
    paper: paper.optional(),
    vocabulary: vocabulary.optional(),
    municipalities: mapOf(municipality),
    departments: mapOf(department),
    businesses: mapOf(business),
    attachments: mapOf(attachment),
    decisions: mapOf(decision),
    subjects: mapOf(subject),
    sets: mapOf(itemSet),
    concepts: mapOf(concept),
    organisations: mapOf(organisation),
    certificates: z.array(certificateEntry).optional(),
    systems: mapOf(system),
    networks: mapOf(network),
    controls: mapOf(control),
    ruleSets: mapOf(ruleSet),
    linkages: mapOf(linkage),
    entrustments: mapOf(entrustment),
    flows: mapOf(flow),
    holdings: mapOf(holding),
    migrations: mapOf(migration),
    sheets: sheets.optional(),
    notes: z.array(note).optional(),
    mentions: z.record(z.string(), mention).optional().describe('他のファイルの id → この文書での場所と印刷された形'),
    judgements: z.array(judgement).optional(),
    glossary: z.array(glossaryTerm).optional().describe('用語集（語彙のファイルだけ）'),
    variants: z
      .array(z.strictObject({ base: z.string(), variants: z.array(z.string()).min(1), source: z.string() }))
      .optional()
      .describe('字体の違い（斉：齊・齋）。検索で出会い、表示は印刷のとおり'),
  })
  .describe('道筋のマニフェスト：一つの文書の事実、または語彙');

/** A manifest as read and checked against the schema, before its references are resolved. */
export type Manifest = z.infer<typeof manifestSchema>;
