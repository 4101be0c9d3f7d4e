import type { Finding } from '../../findings/Finding.ts';
import type { Ref } from '../../model/ref.ts';
import { ApiError } from '../ApiError.ts';
import { openConnection, type ListPlace, type PageArguments } from '../connections/openConnection.ts';
import { readScope } from '../connections/openList.ts';
import type { Context } from '../context.ts';
import type { FindingFilter, FindingOrder } from '../generated/types.ts';
import { readRef } from '../readRef.ts';
import type { FindingPage } from './FindingPage.ts';
import { countUpTo, selectFindings, type FindingFilters } from './selectFindings.ts';

export interface FindingsArguments extends PageArguments {
  readonly filter?: FindingFilter | null | undefined;
  readonly orderBy: FindingOrder;
}

/** Opens a page of what the rules find. A record that is too large to be looked at as a whole is LIMIT_EXCEEDED. */
export async function openFindings({ services }: Context, args: FindingsArguments): Promise<FindingPage> {
  const { filter, orderBy } = args;
  const scope =
    typeof filter?.municipality === 'string' ? readScope('filter.municipality', filter.municipality) : undefined;
  const day = filter?.asOf ?? services.today();
  const answer = await services.findings({ day, scope });
  if ('most' in answer) throw tooMany(answer.facts, answer.most);
  const binding = JSON.stringify(['findings', filter ?? {}, orderBy, day]);
  const { placed, counts } = selectFindings(answer, readFilters(filter), orderBy, binding);
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

/** The filters on rule, severity and paper apart from the others: counts ignore them. */
function readFilters(filter: FindingsArguments['filter']): FindingFilters {
  const ref = (name: 'document' | 'matter' | 'subject'): Ref | undefined => {
    const text = filter?.[name];
    return typeof text === 'string' ? readRef(`filter.${name}`, text) : undefined;
  };
  const [document, matter, subject] = [ref('document'), ref('matter'), ref('subject')];
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

function tooMany(facts: number, most: number): ApiError {
  return new ApiError(
    'LIMIT_EXCEEDED',
    `記録の事実が ${facts} 件あり、一度に点検できる ${most} 件を超えています。「filter.municipality」で自治体を絞ってください。`,
    `The record has ${facts} facts, more than the ${most} that are checked at once. Name one municipality in "filter.municipality".`,
  );
}
