import type { NodeKind } from '../../api/generated/enums.ts';
import type { RouteForm } from '../RouteForm.ts';
import { NODE_KINDS } from '../nodeKinds.ts';

/** The start page; with words, what was found. */
export interface StartRoute {
  readonly view: 'start';
  readonly q: string | undefined;
  /** Only hits of this kind. */
  readonly kind: NodeKind | undefined;
}

export const startRoute: RouteForm<StartRoute> = {
  path: () => '/',
  read: (reader) => ({ view: 'start', q: reader.text('q'), kind: reader.oneOf('kind', NODE_KINDS) }),
  write: ({ q, kind }) => ({ q, kind }),
};

/** The start page as it first is. */
export const START: StartRoute = { view: 'start', q: undefined, kind: undefined };
