import type { CatalogueDocument } from '../../../server/catalogue/CatalogueDocument.ts';
import type { EndpointRef } from '../../../server/model/flow.ts';
import type { DataSubject } from '../../../server/model/item.ts';
import type { Department, Municipality } from '../../../server/model/municipality.ts';
import type { RecordNode } from '../../../server/model/node.ts';
import type { Party } from '../../../server/model/party.ts';
import { formatRef, type Ref } from '../../../server/model/ref.ts';
import type { SourceDocument } from '../../../server/model/sourceDocument.ts';
import type { Organisation, System } from '../../../server/model/system.ts';
import { openNodeMaker, type NodeMaker } from './nodeMaker.ts';
import type { Random } from './openRandom.ts';
import { layerWidth, type Spot } from './planWays.ts';
import type { RecordSize } from './RecordSize.ts';

/** The endpoints of a generated municipality, in the document that lists them, and what its papers ask of them. */
export interface Inventory {
  readonly document: CatalogueDocument;
  readonly municipality: Ref<'MUNICIPALITY'>;
  readonly endpointAt: (spot: Spot) => EndpointRef;
  readonly organisations: readonly Ref<'ORGANISATION'>[];
  readonly dataSubjects: readonly Ref<'DATA_SUBJECT'>[];
}

type Holder = Ref<'ORGANISATION' | 'DEPARTMENT'>;

/** Layer 0 is data subjects; every other one systems with some organisations and departments among them, which operate the systems. */
export function generateInventory(scope: string, size: RecordSize, random: Random): Inventory {
  const owner = formatRef('SOURCE_DOCUMENT', scope, 'inventory');
  const maker = openNodeMaker(scope, owner);
  const municipality = formatRef('MUNICIPALITY', 'jp', scope);
  const spots = Array.from({ length: size.layers }, (_, layer) =>
    Array.from({ length: layerWidth(layer, size) }, (_each, index): Spot => ({ layer, index })),
  ).flat();
  const refs = new Map(spots.map((spot) => [nameOf(spot), refOf(maker, spot)]));
  const holders = spots.filter((spot) => kindOf(spot) === 'ORGANISATION' || kindOf(spot) === 'DEPARTMENT');
  const pickHolder = (): Holder => refOf(maker, random.pick(holders)) as Holder;
  const nodes: readonly RecordNode[] = [
    paper(maker, municipality),
    city(municipality, maker),
    ...spots.map((spot) => endpoint(maker, spot, municipality, pickHolder, random)),
  ];
  const refsOf = <K extends EndpointKindHere>(kind: K): readonly Ref<K>[] =>
    spots.filter((spot) => kindOf(spot) === kind).map((spot) => refOf(maker, spot) as Ref<K>);
  return {
    document: {
      owner,
      file: 'inventory.yaml',
      scope,
      nodes,
      mentions: [],
      judgements: [],
      unassigned: [],
      variants: [],
      glossary: [],
    },
    municipality,
    endpointAt: (spot) => {
      const ref = refs.get(nameOf(spot));
      if (ref === undefined) throw new Error(`there is no endpoint ${nameOf(spot)}`);
      return ref;
    },
    organisations: refsOf('ORGANISATION'),
    dataSubjects: refsOf('DATA_SUBJECT'),
  };
}

type EndpointKindHere = 'DATA_SUBJECT' | 'SYSTEM' | 'ORGANISATION' | 'DEPARTMENT';

function kindOf({ layer, index }: Spot): EndpointKindHere {
  if (layer === 0) return 'DATA_SUBJECT';
  if (index % 20 === 3) return 'ORGANISATION';
  return index % 50 === 4 ? 'DEPARTMENT' : 'SYSTEM';
}

function nameOf({ layer, index }: Spot): string {
  return `l${layer}-${index}`;
}

function refOf(maker: NodeMaker, spot: Spot): EndpointRef {
  return maker.ref(kindOf(spot), nameOf(spot));
}

function paper({ base, stated, owner }: NodeMaker, municipality: Ref<'MUNICIPALITY'>): SourceDocument {
  return {
    ...base('SOURCE_DOCUMENT', owner, '個人情報を扱うシステムの一覧'),
    documentKind: 'PAPER',
    municipality,
    fiscalYear: stated(2015),
  };
}

function city(id: Ref<'MUNICIPALITY'>, { base }: NodeMaker): Municipality {
  return base('MUNICIPALITY', id, '計測市');
}

function endpoint(
  { base, stated, ref }: NodeMaker,
  spot: Spot,
  municipality: Ref<'MUNICIPALITY'>,
  pickHolder: () => Holder,
  random: Random,
): DataSubject | System | Organisation | Department {
  const slug = nameOf(spot);
  const label = `${spot.layer}層${spot.index}`;
  const kind = kindOf(spot);
  switch (kind) {
    case 'DATA_SUBJECT':
      return { ...base(kind, ref(kind, slug), `対象者${label}`), counts: [], resolved: true };
    case 'ORGANISATION':
      return { ...base(kind, ref(kind, slug), `事業者${label}`), party: pickParty(random) };
    case 'DEPARTMENT':
      return {
        ...base(kind, ref(kind, slug), `担当課${label}`),
        municipality,
        party: 'NAMED',
        periods: [],
        succeeds: [],
      };
    case 'SYSTEM':
      return {
        ...base(kind, ref(kind, slug), `システム${label}`),
        systemKind: random.pick(['SERVER', 'SYSTEM', 'TERMINAL', 'CLOUD'] as const),
        party: 'NAMED',
        ...(random.chance(0.8) ? { operator: stated(pickHolder()) } : {}),
        places: random.chance(0.5) ? [stated('本庁舎')] : [],
        ...(random.chance(0.01) ? { passesOn: stated('UNSTATED' as const) } : {}),
        phases: [],
      };
  }
}

function pickParty(random: Random): Party {
  const drawn = random.next();
  if (drawn < 0.03) return 'CATEGORY';
  return drawn < 0.06 ? 'UNDECIDED' : 'NAMED';
}
