import type { CatalogueDocument } from '../../../server/catalogue/CatalogueDocument.ts';
import type { Entrustment, Linkage } from '../../../server/model/contract.ts';
import type { Flow, GovernorRef, Holding, ItemEdge, ItemNodeRef, Retention } from '../../../server/model/flow.ts';
import type { Matter, MatterKind } from '../../../server/model/matter.ts';
import type { RecordNode } from '../../../server/model/node.ts';
import { formatRef, type Ref } from '../../../server/model/ref.ts';
import type { Attachment, Business, SourceDocument } from '../../../server/model/sourceDocument.ts';
import type { Inventory } from './generateInventory.ts';
import { generateMeasures } from './generateMeasures.ts';
import { generateItems, type GeneratedSet } from './generateItems.ts';
import { generatePeriods } from './generatePeriods.ts';
import { NETWORK_REFS } from './generateVocabulary.ts';
import { openNodeMaker, type NodeMaker } from './nodeMaker.ts';
import type { Random } from './openRandom.ts';
import type { WayPlan } from './planWays.ts';

/** One sheet while its paper is written. */
interface Sheet {
  readonly matter: Ref<'MATTER'>;
  readonly kind: MatterKind;
  readonly maker: NodeMaker;
  readonly governor: GovernorRef | undefined;
  readonly subject: Ref<'DATA_SUBJECT'>;
  readonly sets: GeneratedSet[];
  readonly nodes: RecordNode[];
}

const SHEETS: readonly MatterKind[] = ['PROCESSING', 'LINKAGE', 'ENTRUSTMENT'];

/** One paper of three sheets with these ways: their sets, the flows, and holdings where some of the flows end. */
export function generatePaper(
  number: number,
  ways: readonly WayPlan[],
  inventory: Inventory,
  random: Random,
): CatalogueDocument {
  const { scope } = inventory.document;
  const owner = formatRef('SOURCE_DOCUMENT', scope, `p${number}`);
  const maker = openNodeMaker(scope, owner);
  const business = maker.ref('BUSINESS', `p${number}`);
  const attachment = maker.ref('ATTACHMENT', `p${number}/figure`);
  const sheets = SHEETS.map((kind, index) => openSheet(number, kind, index, inventory, random));
  for (const [index, way] of ways.entries()) {
    const sheet = sheets[index % sheets.length];
    if (sheet !== undefined) writeWay(sheet, `p${number}/s${index}`, way, inventory, random);
  }
  const nodes: readonly RecordNode[] = [
    paperOf(maker, number, inventory),
    businessOf(maker, business, number),
    figureOf(maker, attachment, sheets, random),
    ...sheets.flatMap((sheet, index) => [matterOf(sheet, index, business, attachment, random), ...sheet.nodes]),
    ...sheets.flatMap((sheet) => governorOf(sheet, inventory, random)),
    ...sheets.flatMap(({ maker: ofSheet, matter }, index) => generateMeasures(ofSheet, matter, number, index + 1)),
  ];
  return {
    owner,
    file: `p${number}.yaml`,
    scope,
    nodes,
    mentions: [],
    judgements: [],
    unassigned: [],
    variants: [],
    glossary: [],
  };
}

function openSheet(
  number: number,
  kind: MatterKind,
  index: number,
  { document, dataSubjects }: Inventory,
  random: Random,
): Sheet {
  const { scope } = document;
  const matter = formatRef('MATTER', scope, `p${number}/${index + 1}`);
  const maker = openNodeMaker(scope, formatRef('SOURCE_DOCUMENT', scope, `p${number}`), matter, 10 * (index + 1));
  return {
    matter,
    kind,
    maker,
    governor: governorRef(maker, kind, number),
    subject: random.pick(dataSubjects),
    sets: [],
    nodes: [],
  };
}

function governorRef({ ref }: NodeMaker, kind: MatterKind, number: number): GovernorRef | undefined {
  if (kind === 'LINKAGE') return ref('LINKAGE', `p${number}`);
  return kind === 'ENTRUSTMENT' ? ref('ENTRUSTMENT', `p${number}`) : undefined;
}

function writeWay(sheet: Sheet, slug: string, way: WayPlan, inventory: Inventory, random: Random): void {
  const subject = random.chance(0.6) ? sheet.subject : undefined;
  const set = generateItems(sheet.maker, slug, way.items, subject, random);
  const others = [...sheet.sets];
  sheet.sets.push(set);
  sheet.nodes.push(...set.nodes);
  for (const [index, { from, to }] of way.flows.entries()) {
    const ends = { from: inventory.endpointAt(from), to: inventory.endpointAt(to) };
    const flow = flowOf(sheet, `${slug}/f${index}`, ends, carriageOf(set, others, way.deep, random), random);
    sheet.nodes.push(flow);
    if (random.chance(0.33)) sheet.nodes.push(...holdingOf(sheet, flow, random));
  }
}

interface Carriage {
  readonly carries: readonly ItemNodeRef[];
  readonly excludes: readonly ItemNodeRef[];
}

/** Mostly the whole set, else a group or some items; now and then another set of the sheet beside it; rarely something that is not sent. */
function carriageOf(set: GeneratedSet, others: readonly GeneratedSet[], deep: boolean, random: Random): Carriage {
  const drawn = random.next();
  if (drawn < 0.015) return { carries: [], excludes: [] };
  const whole = deep ? 0.9 : 0.7;
  const groups = set.groups.length === 0 ? set.items : set.groups;
  const carries = drawn < whole ? [set.set] : drawn < whole + 0.07 ? [random.pick(set.items)] : [random.pick(groups)];
  const beside = others.length > 0 && random.chance(0.25) ? [random.pick(others).set] : [];
  const excluded = random.chance(0.08) ? random.pick(groups) : undefined;
  return {
    carries: [...carries, ...beside],
    excludes: excluded === undefined || carries.includes(excluded) ? [] : [excluded],
  };
}

function flowOf(
  { maker, governor, matter }: Sheet,
  slug: string,
  ends: { readonly from: Flow['from']['value']; readonly to: Flow['to']['value'] },
  { carries, excludes }: Carriage,
  random: Random,
): Flow {
  const { base, stated, ref } = maker;
  return {
    ...base('FLOW', ref('FLOW', slug), `${slug}の送付`),
    from: stated(ends.from),
    to: stated(ends.to),
    directionBasis: random.chance(0.1) ? 'INFERRED' : 'STATED',
    carries: edges(maker, carries, random),
    excludes: edges(maker, excludes, random),
    correspondences: [],
    networks: random.chance(0.8) ? [stated(random.pick(NETWORK_REFS))] : [],
    transfer: stated('AUTOMATIC'),
    periods: random.chance(0.1) ? generatePeriods(random).map((period) => stated(period)) : [],
    governedBy: governor === undefined ? [] : [governor],
    matters: [matter],
  };
}

function edges({ evidence }: NodeMaker, nodes: readonly ItemNodeRef[], random: Random): readonly ItemEdge[] {
  return nodes.map((node) => ({ node, basis: random.chance(0.1) ? 'INFERRED' : 'STATED', evidence }));
}

/** What arrived is kept, for half of them with a rule on erasure. */
function holdingOf({ maker, governor, matter }: Sheet, flow: Flow, random: Random): readonly (Holding | Retention)[] {
  const { base, stated, ref } = maker;
  const slug = flow.id.slice(flow.id.indexOf('/') + 1);
  const id = ref('HOLDING', slug);
  const holding: Holding = {
    ...base('HOLDING', id, `${slug}の保有`),
    holder: stated(flow.to.value),
    items: flow.carries,
    excludes: [],
    periods: [],
    governedBy: governor === undefined ? [] : [governor],
    matters: [matter],
  };
  const retention: Retention = {
    ...base('RETENTION', ref('RETENTION', slug), `${slug}の消去`),
    holding: id,
    trigger: '受信',
    delay: 'P1W',
    action: 'ERASE',
    proofAsked: [],
    proofSeen: [],
  };
  return random.chance(0.5) ? [holding, retention] : [holding];
}

function paperOf({ base, stated, owner }: NodeMaker, number: number, { municipality }: Inventory): SourceDocument {
  return {
    ...base('SOURCE_DOCUMENT', owner, `計測用の文書${number}`),
    documentKind: 'PAPER',
    municipality,
    number: stated(`資料${number}`),
    fiscalYear: stated(2015 + (number % 10)),
  };
}

function businessOf({ base }: NodeMaker, id: Ref<'BUSINESS'>, number: number): Business {
  return { ...base('BUSINESS', id, `業務${number}`), resolved: true };
}

/** A fifth of the papers refer to a figure of flows that the record does not have. */
function figureOf(
  { base, owner }: NodeMaker,
  id: Ref<'ATTACHMENT'>,
  sheets: readonly Sheet[],
  random: Random,
): Attachment {
  const inRecord = random.chance(0.8);
  return {
    ...base('ATTACHMENT', id, '流れ図'),
    document: owner,
    holds: ['FLOWS'],
    inRecord,
    matters: sheets.map(({ matter }) => matter),
  };
}

function matterOf(
  { maker, matter, kind, governor, sets, subject }: Sheet,
  index: number,
  business: Ref<'BUSINESS'>,
  attachment: Ref<'ATTACHMENT'>,
  random: Random,
): Matter {
  const { base, stated, owner } = maker;
  return {
    ...base('MATTER', matter, `件名${index + 1}`),
    document: owner,
    matterKind: kind,
    sheet: index + 1,
    departments: [],
    business: [stated(business)],
    dataSubjects: [stated({ subject, counts: [] })],
    itemSets: sets.map(({ set }) => stated(set)),
    periods: governor === undefined ? generatePeriods(random).map((period) => stated(period)) : [],
    decisions: [],
    attachments: [attachment],
    attachedLines: [],
  };
}

/** The contract that governs a sheet's flows, with a partner or contractor from the inventory. */
function governorOf(
  { maker, matter, kind, governor, sets }: Sheet,
  { organisations }: Inventory,
  random: Random,
): readonly (Entrustment | Linkage)[] {
  if (governor === undefined) return [];
  const { base, stated, evidence } = maker;
  const items = sets.map(({ set }): ItemEdge => ({ node: set, basis: 'STATED', evidence }));
  const organisation = random.pick(organisations);
  const common = { matters: [matter], periods: generatePeriods(random).map((period) => stated(period)), items };
  if (kind === 'LINKAGE') {
    const id = governor as Ref<'LINKAGE'>;
    return [
      {
        ...base('LINKAGE', id, '外部結合'),
        ...common,
        partner: stated(organisation),
        networks: [stated(random.pick(NETWORK_REFS))],
      },
    ];
  }
  return [
    {
      ...base('ENTRUSTMENT', governor as Ref<'ENTRUSTMENT'>, '業務委託'),
      ...common,
      form: stated('SOLE_SOURCE' as const),
      parties: [stated({ organisation, partyRole: '乙', standing: 'CONTRACTED', tasks: [] })],
      systems: [],
      departments: [],
      excludes: [],
      access: stated('COPY'),
      clauses: [],
    },
  ];
}
