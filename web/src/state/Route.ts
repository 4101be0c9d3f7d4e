import { ParameterReader, type ParameterProblem } from './ParameterReader.ts';
import type { Parameters, RouteForm } from './RouteForm.ts';
import { changesRoute, type ChangesRoute } from './routes/changesRoute.ts';
import { conceptRoute, type ConceptRoute } from './routes/conceptRoute.ts';
import { exposureRoute, type ExposureRoute } from './routes/exposureRoute.ts';
import { findingsRoute, type FindingsRoute } from './routes/findingsRoute.ts';
import { holderRoute, type HolderRoute } from './routes/holderRoute.ts';
import { itemRoute, type ItemRoute } from './routes/itemRoute.ts';
import { LIST_KINDS, listRoute, type ListRoute } from './routes/listRoute.ts';
import { matterRoute, type MatterRoute } from './routes/matterRoute.ts';
import { migrationRoute, type MigrationRoute } from './routes/migrationRoute.ts';
import { networkRoute, type NetworkRoute } from './routes/networkRoute.ts';
import { paperRoute, type PaperRoute } from './routes/paperRoute.ts';
import { safeguardsRoute, type SafeguardsRoute } from './routes/safeguardsRoute.ts';
import { setsRoute, type SetsRoute } from './routes/setsRoute.ts';
import { startRoute, type StartRoute } from './routes/startRoute.ts';
import { subjectRoute, type SubjectRoute } from './routes/subjectRoute.ts';
import { traceRoute, type TraceRoute } from './routes/traceRoute.ts';

/** Every place there is. A view's own parameters stand in its own file of `routes/`. */
export type Route =
  | StartRoute
  | TraceRoute
  | ItemRoute
  | ConceptRoute
  | SubjectRoute
  | HolderRoute
  | ExposureRoute
  | PaperRoute
  | MatterRoute
  | NetworkRoute
  | ListRoute
  | SetsRoute
  | SafeguardsRoute
  | FindingsRoute
  | MigrationRoute
  | ChangesRoute
  | { readonly view: 'query' }
  | { readonly view: 'help' };

export type ViewName = Route['view'];

/** What an address leads to: a place, a place whose parameters cannot be read, or none. */
export type Place =
  | { readonly kind: 'ROUTE'; readonly route: Route; readonly scope: string | undefined }
  | {
      readonly kind: 'WRONG';
      readonly problems: readonly ParameterProblem[];
      /** The same place without what is wrong; none if something is missing that it cannot do without. */
      readonly without: Route | undefined;
      readonly scope: string | undefined;
    }
  | { readonly kind: 'NOWHERE'; readonly path: string; readonly scope: string | undefined };

const FORMS: { readonly [V in ViewName]: RouteForm<Extract<Route, { readonly view: V }>> } = {
  start: startRoute,
  trace: traceRoute,
  item: itemRoute,
  concept: conceptRoute,
  subject: subjectRoute,
  holder: holderRoute,
  exposure: exposureRoute,
  paper: paperRoute,
  matter: matterRoute,
  network: networkRoute,
  list: listRoute,
  sets: setsRoute,
  findings: findingsRoute,
  migration: migrationRoute,
  safeguards: safeguardsRoute,
  changes: changesRoute,
  query: { path: () => '/query', read: () => ({ view: 'query' }), write: () => ({}) },
  help: { path: () => '/help', read: () => ({ view: 'help' }), write: () => ({}) },
};

/** Every view's name. */
export const VIEW_NAMES = Object.keys(FORMS) as readonly ViewName[];

/** The address of a place on this server. `scope` is the municipality that lists and searches are confined to. */
export function formatRoute(route: Route, scope?: string): string {
  const form = FORMS[route.view] as RouteForm<Route>;
  const query = writeParameters({ ...form.write(route), in: scope });
  return query === '' ? form.path(route) : `${form.path(route)}?${query}`;
}

/** The place that an address leads to; nothing is guessed. */
export function parseRoute(url: Pick<URL, 'pathname' | 'searchParams'>): Place {
  const [, first = '', ...segments] = url.pathname.split('/');
  const reader = new ParameterReader(url.searchParams);
  const scope = reader.text('in');
  const form = findForm(first, segments);
  if (form === undefined) return { kind: 'NOWHERE', path: url.pathname, scope };
  const route = form.read(reader, segments);
  const { problems } = reader;
  if (problems.length === 0) return { kind: 'ROUTE', route, scope };
  const isMissing = problems.some(({ expected }) => expected.kind === 'REQUIRED');
  return { kind: 'WRONG', problems, without: isMissing ? undefined : route, scope };
}

function findForm(first: string, segments: readonly string[]): RouteForm<Route> | undefined {
  const name = first === '' ? 'start' : first;
  if (name === 'start' && first !== '') return undefined;
  if (!Object.hasOwn(FORMS, name)) return undefined;
  const isList = name === 'list';
  if (segments.length !== (isList ? 1 : 0)) return undefined;
  if (isList && !LIST_KINDS.some((kind) => kind === segments[0])) return undefined;
  return FORMS[name as ViewName] as RouteForm<Route>;
}

function writeParameters(parameters: Parameters): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === false || value === '') continue;
    for (const each of Array.isArray(value) ? (value as readonly string[]) : [value === true ? '1' : String(value)])
      written.append(name, each);
  }
  return written.toString();
}
