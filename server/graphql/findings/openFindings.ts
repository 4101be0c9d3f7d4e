import type { TooManyFacts } from '../../findings/FactsCache.ts';
import type { Finding } from '../../findings/Finding.ts';
import type { NodeKind } from '../../model/nodeKind.ts';
import type { Ref } from '../../model/ref.ts';
import { ApiError } from '../ApiError.ts';
import { assertExist } from '../assertExist.ts';
import { openConnection, type ListPlace, type PageArguments } from '../connections/openConnection.ts';
import type { Context } from '../context.ts';
import type { FindingFilter, FindingOrder } from '../generated/types.ts';
import { readMunicipality } from '../readMunicipality.ts';
import { readRef } from '../readRef.ts';
import type { FindingPage } from './FindingPage.ts';
import { readFacts } from './readFacts.ts';
import { countUpTo, selectFindings, type FindingFilters } from './selectFindings.ts';

export interface FindingsArguments extends PageArguments {
  readonly filter?: FindingFilter | null | undefined;
  readonly orderBy: FindingOrder;
}

/**
 * Opens a page of what the rules find. A filter that names what is not in the record is NOT_FOUND, a record that is too large to be looked at as
 * a whole LIMIT_EXCEEDED.
 */
export async function openFindings(context: Context, args: FindingsArguments): Promise<FindingPage> {
  const { services, loaders } = context;
  const { filter, orderBy } = args;
  const scope = await readMunicipality('filter.municipality', filter?.municipality, loaders);
  const named = readNamed(filter);
  await assertExist(named, loaders);
  const day = filter?.asOf ?? services.today();
  const answer = await services.findings(await readFacts(context, scope, tooManyToCheck), day);
  const binding = JSON.stringify(['findings', filter ?? {}, orderBy, day]);
  const { placed, counts } = selectFindings(answer, readFilters(filter, named), orderBy, binding);
  const page = openConnection(
    {
      binding,
      beforeAll: ['', ''] as ListPlace,
      read: ([afterSort, afterId], limit) => {
        const start = countUpTo(placed, afterSort, afterId);
        return Promise.resolve(placed.slice(start, start + limit));
      },
      placeOf: ({ sort, finding }): ListPlace => [sort, finding.id],
      nodeOf: ({ finding }) => finding,
      count: () => Promise.resolve(placed.length),
    },
    args,
  );
  return { ...page, day, counts, failures: answer.failures };
}

type Keeps = (finding: Finding) => boolean;

type Named = Readonly<Record<`filter.${'document' | 'matter' | 'subject'}`, Ref | undefined>>;

function readNamed(filter: FindingsArguments['filter']): Named {
  const read = (argument: keyof Named, text: string | null | undefined, kinds: readonly NodeKind[] = []) =>
    text === null || text === undefined ? undefined : readRef(argument, text, kinds);
  return {
    'filter.document': read('filter.document', filter?.document, ['SOURCE_DOCUMENT']),
    'filter.matter': read('filter.matter', filter?.matter, ['MATTER']),
    'filter.subject': read('filter.subject', filter?.subject),
  };
}

/** The filters on rule, severity and paper apart from the others: counts ignore them. */
function readFilters(filter: FindingsArguments['filter'], named: Named): FindingFilters {
  const { 'filter.document': document, 'filter.matter': matter, 'filter.subject': subject } = named;
  const { rules, severities, acknowledged } = filter ?? {};
  const facets: (Keeps | undefined)[] = [
    rules ? ({ rule }) => rules.includes(rule.id) : undefined,
    severities ? ({ rule }) => severities.includes(rule.severity) : undefined,
    document === undefined ? undefined : ({ evidence }) => evidence.some((one) => one.document === document),
  ];
  const around: (Keeps | undefined)[] = [
    matter === undefined ? undefined : ({ evidence }) => evidence.some((one) => one.matter === matter),
    subject === undefined ? undefined : (one) => one.subject === subject || one.others.includes(subject),
    typeof acknowledged === 'boolean'
      ? ({ acknowledgement }) => (acknowledgement?.stands ?? false) === acknowledged
      : undefined,
  ];
  return { facets: facets.filter(isGiven), around: around.filter(isGiven) };
}

function isGiven(keeps: Keeps | undefined): keeps is Keeps {
  return keeps !== undefined;
}

function tooManyToCheck({ facts, most }: TooManyFacts): ApiError {
  return new ApiError(
    'LIMIT_EXCEEDED',
    `記録の事実が ${facts} 件あり、一度に点検できる ${most} 件を超えています。「filter.municipality」で自治体を絞ってください。`,
    `The record has ${facts} facts, more than the ${most} that are checked at once. Name one municipality in "filter.municipality".`,
  );
}
