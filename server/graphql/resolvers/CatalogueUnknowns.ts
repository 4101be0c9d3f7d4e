import { UNKNOWN_COUNTS, type UnknownCountName } from '../../graph/statements/nodes/unknownCounts.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { Context } from '../context.ts';
import type { CatalogueUnknownsResolvers } from '../generated/types.ts';

/** 不明の件数. */
export const CatalogueUnknowns: CatalogueUnknownsResolvers = {
  unresolvedItemSets: counted('unresolvedItemSets'),
  unresolvedItems: counted('unresolvedItems'),
  openLists: counted('openLists'),
  unresolvedDataSubjects: counted('unresolvedDataSubjects'),
  unresolvedBusinesses: counted('unresolvedBusinesses'),
  undecidedParties: counted('undecidedParties'),
  missingAttachments: counted('missingAttachments'),
};

type CountResolver = (catalogue: Catalogue, args: object, context: Context) => Promise<number>;

function counted(name: UnknownCountName): CountResolver {
  return async ({ scope }, _args, { services }) =>
    (await services.store.read(UNKNOWN_COUNTS[name], { scope }))[0]?.total ?? 0;
}
