import type {
  AnswerEndpoint,
  AnswerStep,
  AnswerStop,
  AnswerUnknown,
  Carriage,
  TraceAnswer,
} from '../../../web/src/viewgraph/TraceAnswer.ts';

const item = { id: 'item:photo', kind: 'INFORMATION_ITEM', name: '顔写真' };

/** A stop that is reached as stated, with one item; what differs is given. */
export function drawnStop(
  id: string,
  hop: number,
  differs: Partial<AnswerStop> & { endpoint?: AnswerEndpoint } = {},
): AnswerStop {
  return {
    endpoint: { id, kind: id === 'subject' ? 'DATA_SUBJECT' : 'SYSTEM', name: `名前${id}`, systemKind: 'SERVER' },
    hop,
    carriage: 'CARRIED',
    unknownSteps: 0,
    inferred: false,
    partial: false,
    held: 'CARRIED',
    itemCounts: { carried: 1, unknown: 0, excluded: 0 },
    items: { nodes: [{ item, carriage: 'CARRIED', inferred: false, reasons: [] }] },
    operator: null,
    custody: id === 'subject' ? [] : ['MUNICIPALITY'],
    holdings: [],
    truncated: false,
    ...differs,
  };
}

/** A step `a>b` (or `a-xb`: stated as not sent) over networks; what differs is given. */
export function drawnStep(
  drawn: string,
  networks: readonly string[] = [],
  differs: Partial<AnswerStep> & { readonly excludes?: readonly string[] } = {},
): AnswerStep {
  const excluded = drawn.includes('-x');
  const [from = '', to = ''] = drawn.split(excluded ? '-x' : '>');
  const carriage: Carriage = differs.carriage ?? (excluded ? 'EXCLUDED' : 'CARRIED');
  const { excludes = [], ...rest } = differs;
  return {
    from: { id: from, kind: 'SYSTEM', name: `名前${from}` },
    to: { id: to, kind: 'SYSTEM', name: `名前${to}` },
    hop: 1,
    inferred: false,
    partial: false,
    reasons: [],
    itemCounts: { carried: 1, unknown: 0, excluded: excluded ? 1 : 0 },
    items: { nodes: excluded ? [{ item, carriage: 'EXCLUDED', inferred: false, reasons: [] }] : [] },
    flow: {
      id: `flow:${drawn}${networks.join()}`,
      name: drawn,
      networks: networks.map((kind) => ({ node: { id: `network:${kind}`, name: `回線${kind}`, networkKind: kind } })),
      excludes: excludes.map((name) => ({ node: { id: `item:${name}`, kind: 'ITEM_SET', name } })),
    },
    ...rest,
    carriage,
  };
}

/** An answer of stops and steps, downstream unless said otherwise. */
export function drawnAnswer(
  stops: readonly AnswerStop[],
  steps: readonly AnswerStep[],
  differs: Partial<TraceAnswer> & { readonly unknowns?: readonly AnswerUnknown[] } = {},
): TraceAnswer {
  const { unknowns = [], ...rest } = differs;
  return {
    subject: item,
    direction: 'DOWNSTREAM',
    asOf: '2020-07-01',
    stops,
    steps,
    completeness: { state: unknowns.length > 0 ? 'OPEN' : 'COMPLETE', unknowns },
    ...rest,
  };
}
