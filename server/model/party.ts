/** How an organisation, system or department is named (model.md §1). */
export const PARTIES = ['NAMED', 'UNDECIDED', 'CATEGORY', 'UNNAMED'] as const;
export type Party = (typeof PARTIES)[number];
