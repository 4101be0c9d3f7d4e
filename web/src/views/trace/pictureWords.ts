import type { HopWords } from '../../render/drawHop.ts';
import type { PictureWords } from '../../render/PictureWords.ts';
import type { Texts } from '../../text/Texts.ts';
import type { AnswerRetention, Custody } from '../../viewgraph/TraceAnswer.ts';
import type { BoxDetail, HopHeading, LineNetwork, ViewBox } from '../../viewgraph/ViewGraph.ts';
import type { NetworkKind, UnknownReason } from '../../api/generated/enums.ts';

/** Contractor first (ui.md §8): what matters most about who has it. */
const CUSTODY_ORDER: readonly Custody[] = ['UNDECIDED', 'CONTRACTOR', 'LINKAGE_PARTNER', 'MUNICIPALITY', 'OUTSIDE'];

/** The words of the picture in the language of the page. */
export function pictureWords(texts: Texts): PictureWords {
  const { trace, words } = texts;
  const name: PictureWords['name'] = (named) => named.name;
  const custody = (box: ViewBox): string => formatCustody(box.custody.slice(0), texts, 1);
  const reason = (code: string): string => words.unknownReason[code as UnknownReason];
  const network = (one: LineNetwork): string =>
    one.kind === 'OTHER' && one.name !== '' ? one.name : words.networkKind[one.kind as NetworkKind];
  return {
    name,
    shape: (box) => (box.shape === 'GROUP' ? trace.shape.GROUP : trace.shape[box.shape]),
    custody,
    detail: (detail) => toSaying(detail, texts),
    foot: (foot) =>
      foot.what === 'UNSTATED'
        ? { text: trace.footUnstated, unknown: true }
        : { text: formatRetention(foot.rule, texts), unknown: false },
    moreItems: trace.moreItems,
    hiddenItems: trace.hiddenItems,
    itemCount: trace.itemCount,
    unknownCount: trace.hopUnknown,
    unknownItems: trace.unknownItems,
    unresolved: trace.unresolved,
    network,
    reason,
    flows: trace.flowCount,
    inferred: texts.parts.inferred,
    partial: trace.partial,
    notSent: words.carriage.EXCLUDED,
    joined: (names) => names.join(texts.parts.comma),
    stubTarget: (stub) => trace.notSentTo(stub.to.name),
    truncated: trace.truncated,
    members: trace.members,
    tip: (box, linesIn, linesOut) => [
      { text: box.name, unknown: false },
      { text: [trace.shape[box.shape], custody(box)].filter((one) => one !== '').join('・'), unknown: false },
      { text: trace.tipLines(linesIn, linesOut), unknown: false },
      ...(box.unknownEnds > 0 ? [{ text: trace.tipUnknown(box.unknownEnds), unknown: true }] : []),
    ],
    describeBox: (box) =>
      trace.describeBox({
        name: box.name,
        shape: trace.shape[box.shape],
        custody: custody(box),
        carriage: box.hop === undefined ? trace.notReached : words.carriage[box.carriage],
        items: box.counts.carried + box.counts.unknown,
        unknown: box.unknownEnds,
      }),
    describeLine: (line, from, to) =>
      trace.describeLine({
        from,
        to,
        both: line.both,
        carriage: words.carriage[line.carriage],
        networks: line.networks.map(network).join(texts.parts.comma),
        reasons: line.reasons.map(reason).join(texts.parts.comma),
        inferred: line.inferred,
        flows: line.flows.length,
      }),
  };
}

/** The words over a layer. */
export function hopWords(heading: HopHeading, texts: Texts): HopWords {
  const { trace } = texts;
  const { hop, unknownEnds, truncated, custody, boxes } = heading;
  return {
    name: hop === undefined ? trace.hopOutside : hop === 0 ? trace.hopStart : trace.hop(hop),
    custody:
      custody.length > 2 || (custody.length === 0 && boxes > 1) ? trace.hopBoxes(boxes) : formatCustody(custody, texts),
    unknown: unknownEnds > 0 ? trace.hopUnknown(unknownEnds) : '',
    truncated: truncated ? trace.truncated : '',
  };
}

/** In whose hands, contractor first; `most` of several. */
export function formatCustody(custody: readonly Custody[], { words }: Texts, most = 9): string {
  return CUSTODY_ORDER.filter((one) => custody.includes(one))
    .slice(0, most)
    .map((one) => words.custody[one])
    .join('・');
}

/** 受信後1週間で消去: a rule of erasure in words, no more exact than stated. */
export function formatRetention(rule: AnswerRetention, { trace }: Texts): string {
  const trigger = rule.trigger ?? undefined;
  return trace.footRule(
    trigger,
    formatDelay(rule.delay ?? undefined, trace),
    rule.automatic === true,
    trace.foot[rule.action],
  );
}

function formatDelay(delay: string | undefined, trace: Texts['trace']): string | undefined {
  if (delay === undefined) return undefined;
  const parts = /^P(?:T)?(\d+)([DWMYH])$/u.exec(delay);
  if (parts === null) return delay;
  const count = Number(parts[1]);
  return count === 0 ? trace.delayAtOnce : trace.delay(count, parts[2] as 'D' | 'W' | 'M' | 'Y' | 'H');
}

function toSaying(detail: BoxDetail, { trace }: Texts): { readonly text: string; readonly unknown: boolean } {
  switch (detail.what) {
    case 'OPERATOR':
    case 'PLACE':
    case 'COUNT':
    case 'ROLE':
      return { text: detail.text, unknown: false };
    case 'PEOPLE_UNSTATED':
      return { text: trace.peopleUnstated, unknown: true };
    case 'RECORDS_NOTHING':
      return { text: trace.recordsNothing, unknown: false };
    case 'NAME_UNSTATED':
      return { text: trace.nameUnstated, unknown: true };
    case 'NOT_REACHED':
      return { text: trace.notReached, unknown: false };
  }
}
