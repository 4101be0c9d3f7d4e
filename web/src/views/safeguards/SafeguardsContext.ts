import type { SafeguardsRoute } from '../../state/routes/safeguardsRoute.ts';
import type { Texts } from '../../text/Texts.ts';
import type { Stage } from '../Stage.ts';
import type { SafeguardsValue } from './loadSafeguards.ts';
import type { CellFacts } from './loadCell.ts';
import type { ShownMatrix } from './ShownMatrix.ts';

/** What every part of the page is drawn from. */
export interface SafeguardsContext {
  readonly value: SafeguardsValue;
  /** None without a matrix. */
  readonly shown: ShownMatrix | undefined;
  readonly route: SafeguardsRoute;
  readonly stage: Stage;
  readonly texts: Texts;
  /** Below 768: one list for each column. */
  readonly isNarrow: boolean;
  /** On paper: columns in parts, so that they fit. */
  readonly isPrinting: boolean;
  /** What was loaded for the chosen cell. */
  readonly facts: CellFacts | undefined;
  /** Shows the facts of this cell, or none. */
  readonly choose: (cell: string | undefined) => void;
  /** Asks for them again. */
  readonly retryCell: () => void;
  /** The same page with something chosen otherwise. */
  readonly go: (change: Partial<SafeguardsRoute>) => void;
}
