import type { MeasureText } from '../layout/estimateWidth.ts';
import { wrapText } from '../layout/wrapText.ts';
import type { LineNetwork, ViewLine } from '../viewgraph/ViewGraph.ts';
import type { PictureWords, Saying } from './PictureWords.ts';

/** One ring with its words. */
export interface PlannedRing {
  readonly network: LineNetwork;
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly width: number;
}

/** What is written on a line, and the room it takes around the line's height. */
export interface LinePlan {
  readonly line: ViewLine;
  readonly rings: readonly PlannedRing[];
  readonly below: readonly Saying[];
  readonly inferred?: string | undefined;
  readonly width: number;
  readonly aboveHeight: number;
  readonly belowHeight: number;
}

const RING = 44;
/** As wide as ガバメントクラウド, the longest name of a network that has no place to break. */
const WIDEST = 130;
const GAP = 10;
export const TEXT_LINE = 19;

/** Plans a line near enough to be read: its rings in the order of the way, network above, protocol or reason below, 推定 in its tag. */
export function planLine(line: ViewLine, words: PictureWords, measure: MeasureText): LinePlan {
  const rings = line.networks.map((network) => planRing(network, words, measure));
  const sayings: Saying[] = line.reasons.slice(0, 2).map((reason) => ({ text: words.reason(reason), unknown: true }));
  if (line.partial) sayings.push({ text: words.partial, unknown: false });
  if (line.flows.length > 1) sayings.push({ text: words.flows(line.flows.length), unknown: false });
  const ringWidth = rings.reduce((sum, ring) => sum + ring.width, 0) + GAP * (rings.length - 1);
  const below = sayings.flatMap((saying) =>
    wrapText(
      saying.text,
      { width: Math.max(ringWidth, WIDEST), size: 14, bold: saying.unknown, maxLines: 2 },
      measure,
    ).lines.map((text) => ({ text, unknown: saying.unknown })),
  );
  const inferred = line.inferred ? words.inferred : undefined;
  const widest = Math.max(0, ...below.map((one) => measure(one.text, 14, one.unknown)));
  const badge = line.carriage === 'UNKNOWN' && rings.some((ring) => ring.network.ring !== 'UNSTATED');
  const aboveLines = Math.max(0, ...rings.map((ring) => ring.above.length));
  const belowLines = Math.max(0, ...rings.map((ring) => ring.below.length)) + below.length;
  return {
    line,
    rings,
    below,
    inferred,
    width: Math.ceil(Math.max(ringWidth, widest, inferred === undefined ? 0 : measure(inferred, 14, false) + 12)),
    aboveHeight: (badge ? 26 : 18) + aboveLines * TEXT_LINE,
    belowHeight: 18 + belowLines * TEXT_LINE + (inferred === undefined ? 0 : 28),
  };
}

function planRing(network: LineNetwork, words: PictureWords, measure: MeasureText): PlannedRing {
  const above = network.ring === 'UNSTATED' ? [] : wrap(words.network(network), true, measure);
  const below = network.protocol === undefined ? [] : wrap(network.protocol, false, measure);
  const widths = [...above.map((text) => measure(text, 14, true)), ...below.map((text) => measure(text, 14, false))];
  return { network, above, below, width: Math.ceil(Math.max(RING, ...widths)) };
}

function wrap(text: string, bold: boolean, measure: MeasureText): readonly string[] {
  return text === '' ? [] : wrapText(text, { width: WIDEST, size: 14, bold, maxLines: 2 }, measure).lines;
}
