import type { MeasureText } from '../layout/estimateWidth.ts';
import { wrapText } from '../layout/wrapText.ts';
import type { ViewStub } from '../viewgraph/ViewGraph.ts';
import type { PictureWords } from './PictureWords.ts';

/** What is written below the bar of a stub, and the room that takes. */
export interface StubPlan {
  readonly stub: ViewStub;
  readonly head: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const WIDEST = 168;

/** Plans a stub: 送られない（明記）, what is not sent, and, where it is the subject itself, to whom not. */
export function planStub(stub: ViewStub, words: PictureWords, measure: MeasureText): StubPlan {
  const texts = [words.joined(stub.items), ...(stub.own ? [words.stubTarget(stub)] : [])];
  const lines = texts.flatMap(
    (text) => wrapText(text, { width: WIDEST, size: 14, bold: false, maxLines: 3 }, measure).lines,
  );
  const widths = [measure(words.notSent, 14, true), ...lines.map((line) => measure(line, 14, false))];
  return {
    stub,
    head: words.notSent,
    lines,
    width: Math.ceil(Math.max(...widths)) + 4,
    height: 30 + lines.length * 20,
  };
}
