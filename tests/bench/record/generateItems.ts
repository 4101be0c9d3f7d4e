import type { ItemNodeRef } from '../../../server/model/flow.ts';
import type { InformationItem, ItemSet } from '../../../server/model/item.ts';
import type { Ref } from '../../../server/model/ref.ts';
import { conceptOf, ITEM_NAMES } from './generateVocabulary.ts';
import type { NodeMaker } from './nodeMaker.ts';
import type { Random } from './openRandom.ts';

/** A generated set with what flows can carry of it. */
export interface GeneratedSet {
  readonly set: Ref<'ITEM_SET'>;
  readonly nodes: readonly (ItemSet | InformationItem)[];
  readonly groups: readonly ItemNodeRef[];
  readonly items: readonly ItemNodeRef[];
}

const GROUP_SIZE = 8;
const SECTION_SIZE = 5;
const ITEM_STATE = { open: false, resolved: true, about: [], classifications: [] } as const;

/** A set with exactly so many items: flat if it is small, else in groups, and these in sections if there are many. */
export function generateItems(
  maker: NodeMaker,
  slug: string,
  count: number,
  subject: Ref<'DATA_SUBJECT'> | undefined,
  random: Random,
): GeneratedSet {
  const { base, stated, ref } = maker;
  const id = ref('ITEM_SET', slug);
  const drawn = random.next();
  const set: ItemSet = {
    ...base('ITEM_SET', id, `${slug}の項目`),
    ...ITEM_STATE,
    form: 'LIST',
    ...(drawn < 0.06 ? { open: true, openMark: '等' } : {}),
    resolved: drawn < 0.98,
    about: subject === undefined ? [] : [stated(subject)],
    sameAs: [],
  };
  const tree = new ItemTree(maker, id, slug, random);
  const offset = random.below(ITEM_NAMES.length);
  for (let item = 0; item < count; item += 1) tree.addItem(item, count, (offset + item) % ITEM_NAMES.length);
  return { set: id, nodes: [set, ...tree.nodes], groups: tree.groups, items: tree.items };
}

/** Grows depth first, in the printed order. */
class ItemTree {
  readonly nodes: InformationItem[] = [];
  readonly groups: ItemNodeRef[] = [];
  readonly items: ItemNodeRef[] = [];
  readonly #maker: NodeMaker;
  readonly #set: Ref<'ITEM_SET'>;
  readonly #slug: string;
  readonly #random: Random;
  #above: readonly InformationItem[] = [];

  constructor(maker: NodeMaker, set: Ref<'ITEM_SET'>, slug: string, random: Random) {
    this.#maker = maker;
    this.#set = set;
    this.#slug = slug;
    this.#random = random;
  }

  addItem(item: number, count: number, name: number): void {
    if (count > GROUP_SIZE * SECTION_SIZE && item % (GROUP_SIZE * SECTION_SIZE) === 0) this.#openSection(item);
    if (count > GROUP_SIZE && item % GROUP_SIZE === 0) this.#openGroup(item, count > GROUP_SIZE * SECTION_SIZE);
    const concept = this.#random.chance(0.5) ? conceptOf(name) : undefined;
    const label = ITEM_NAMES[name] ?? '';
    const node: InformationItem = {
      ...this.#node(label, item % GROUP_SIZE, this.#above),
      hasChildren: false,
      ...(concept === undefined ? {} : { concept: this.#maker.stated(concept) }),
    };
    this.nodes.push(node);
    this.items.push(node.id);
  }

  #openSection(item: number): void {
    const number = Math.floor(item / (GROUP_SIZE * SECTION_SIZE));
    this.#above = [this.#branch(`${number + 1}部`, number, [])];
  }

  #openGroup(item: number, isInSection: boolean): void {
    const number = Math.floor(item / GROUP_SIZE);
    const section = isInSection ? this.#above.slice(0, 1) : [];
    this.#above = [...section, this.#branch(`${number + 1}群`, number, section)];
  }

  #branch(label: string, position: number, above: readonly InformationItem[]): InformationItem {
    const isOpen = this.#random.chance(0.02);
    const node: InformationItem = {
      ...this.#node(label, position, above),
      hasChildren: true,
      ...(isOpen ? { open: true, openMark: '等' } : {}),
    };
    this.nodes.push(node);
    this.groups.push(node.id);
    return node;
  }

  #node(label: string, position: number, above: readonly InformationItem[]): InformationItem {
    const path = [...above.map(({ name }) => name), label];
    const parent = above.at(-1);
    return {
      ...this.#maker.base(
        'INFORMATION_ITEM',
        this.#maker.ref('INFORMATION_ITEM', [this.#slug, ...path].join('/')),
        label,
      ),
      ...ITEM_STATE,
      itemSet: this.#set,
      ...(parent === undefined ? {} : { parent: parent.id }),
      path,
      position,
      ordinal: this.nodes.length,
      hasChildren: false,
    };
  }
}
