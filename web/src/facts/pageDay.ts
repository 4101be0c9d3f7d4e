import type { Route } from '../state/Route.ts';
import type { Texts } from '../text/Texts.ts';
import { askedDay } from './askedDay.ts';
import { dayElement } from './dayElement.ts';
import type { TemplateResult } from 'lit';
import type { DayOfChange } from './unionChanges.ts';

/** A page of one thing on a day. */
export type DatedPage = Extract<Route, { readonly view: 'item' | 'holder' | 'subject' | 'network' }>;

/** The day of a page with its control and its addresses. */
export interface PageDay {
  /** Undefined: all times. */
  readonly day: string | undefined;
  readonly hrefOf: (asOf: string | undefined) => string;
  readonly control: TemplateResult;
}

/** What of the app the day needs. */
interface PageStage {
  readonly texts: () => Texts;
  readonly href: (route: Route) => string;
  readonly go: (route: Route) => void;
}

/** What a page of one thing needs of its day; without a day in its address today in Japan. */
export function openPageDay(route: DatedPage, changes: readonly DayOfChange[], stage: PageStage, now: Date): PageDay {
  const day = askedDay({ asOf: route.asOf, allTimes: route.allTimes === true }, now);
  const routeOn = (asOf: string | undefined): DatedPage => ({
    ...route,
    asOf,
    allTimes: asOf === undefined ? true : undefined,
  });
  const hrefOf = (asOf: string | undefined): string => stage.href(routeOn(asOf));
  const go = (asOf: string | undefined): void => {
    stage.go(routeOn(asOf));
  };
  return { day, hrefOf, control: dayElement({ day, changes, hrefOf, go }, stage.texts()) };
}
