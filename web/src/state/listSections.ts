import type { ListKind } from './routes/listRoute.ts';

/** The parts of the navigation that lists stand under. */
export type ListSection = 'items' | 'holders' | 'papers';

/** The lists of each part, in the order in which they are offered. */
export const LIST_SECTIONS: Readonly<Record<ListSection, readonly ListKind[]>> = {
  items: ['items', 'sets', 'concepts', 'subjects'],
  holders: [
    'systems',
    'contractors',
    'partners',
    'organisations',
    'departments',
    'networks',
    'flows',
    'holdings',
    'certificates',
  ],
  papers: ['papers', 'matters', 'entrustments', 'linkages', 'measures', 'attachments', 'decisions', 'notes'],
};

/** The part that a list stands under. */
export function sectionOf(kind: ListKind): ListSection {
  if (LIST_SECTIONS.items.includes(kind)) return 'items';
  return LIST_SECTIONS.holders.includes(kind) ? 'holders' : 'papers';
}
