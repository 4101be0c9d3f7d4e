import type { TraceRoute } from '../../state/routes/traceRoute.ts';
import type { Texts } from '../../text/Texts.ts';
import type { Stage } from '../Stage.ts';
import type { LoadedTrace } from './loadTrace.ts';
import type { TraceState } from './TraceState.ts';
import type { ShownTrace } from './showTrace.ts';

/** What every part of the page is drawn from. */
export interface TraceContext {
  readonly value: LoadedTrace;
  readonly shown: ShownTrace;
  readonly route: TraceRoute;
  readonly stage: Stage;
  readonly texts: Texts;
  readonly state: TraceState;
  /** The address of the same page with something chosen otherwise. */
  readonly href: (change: Partial<TraceRoute>) => string;
  readonly go: (change: Partial<TraceRoute>, how?: 'PUSH' | 'REPLACE') => void;
  /** Changes what is not in the address, and draws again. */
  readonly set: (change: Partial<TraceState>) => void;
}
