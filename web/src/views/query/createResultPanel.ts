import type { Answer, AnswerError } from '../../api/Answer.ts';
import type { QueryTexts } from '../../text/QueryTexts.ts';
import { element } from '../../ui/element.ts';
import { createIcon as icon } from '../../ui/createIcon.ts';
import type { IconName } from '../../ui/icon.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { createJsonTree } from './createJsonTree.ts';
import { findTable } from './findTable.ts';
import type { QueryActions } from './QueryActions.ts';
import type { QueryState, QueryStore, RunState } from './QueryState.ts';
import { toCsv } from './toCsv.ts';

export interface ResultParts {
  readonly store: QueryStore;
  readonly actions: QueryActions;
  readonly texts: QueryTexts;
  readonly goTo: (line: number, column: number) => void;
  readonly copy: (text: string, done: string) => void;
}

type Answered = Extract<Answer, { readonly kind: 'ANSWERED' }>;

/** The right side: what came of the question, each way in which it can end with its own words and its next step. */
export function createResultPanel(parts: ResultParts): HTMLElement {
  const body = element('div', { class: 'result-body' });
  const root = element('section', { class: 'result', 'aria-labelledby': 'result-title' }, [
    element('h2', { id: 'result-title' }, [parts.texts.result]),
    body,
  ]);
  parts.store.watch(['run'], ({ run }) => {
    root.dataset['state'] = run.kind;
    body.replaceChildren(...drawRun(run, parts));
    if (run.kind !== 'IDLE') bringIntoView(root);
  });
  return root;
}

/** Below the question on a narrow screen, an answer would come unseen. */
function bringIntoView(result: HTMLElement): void {
  const { top } = result.getBoundingClientRect();
  if (top > innerHeight - 120) result.scrollIntoView({ block: 'start' });
}

/** What a screen reader is told when asking gets somewhere. */
export function toAnnouncement({ run, message }: QueryState, texts: QueryTexts): string {
  switch (run.kind) {
    case 'IDLE':
      return message;
    case 'RUNNING':
      return run.seconds === 0 ? texts.running : run.seconds % 5 === 0 ? texts.slow(run.seconds) : '';
    case 'BAD_VARIABLES':
      return run.problem === 'NOT_OBJECT' ? texts.variablesNotObject : texts.variablesBroken('');
    case 'ANSWERED':
      return [toAnswered(run, texts), run.errors.length > 0 ? texts.answeredWithErrors(run.errors.length) : '']
        .join(' ')
        .trim();
    case 'NOT_READY':
      return run.isBack === true ? texts.isBack : texts.notReady;
    case 'UNREACHABLE':
      return run.isBack === true ? texts.isBack : texts.unreachable;
    case 'NOT_UNDERSTOOD':
      return texts.notUnderstood;
    case 'CANCELLED':
      return texts.cancelled;
  }
}

function drawRun(run: RunState, parts: ResultParts): readonly HTMLElement[] {
  const { texts, actions } = parts;
  switch (run.kind) {
    case 'IDLE':
      return [drawNotice('empty', 'quiet', texts.idle, [texts.idleHint])];
    case 'RUNNING':
      return [drawRunning(run.seconds, parts)];
    case 'BAD_VARIABLES':
      return [drawNotice('failed', 'failed', texts.variables, [toVariablesProblem(run, texts)])];
    case 'ANSWERED':
      return drawAnswered(run, parts);
    case 'NOT_READY':
      return [
        drawAbsence(
          run.errors.map((error) => wordsOf(error, texts)).join(' ') || texts.notReady,
          texts.notReadyHint,
          run.isBack,
          parts,
        ),
      ];
    case 'UNREACHABLE':
      return [drawAbsence(texts.unreachable, texts.unreachableHint, run.isBack, parts)];
    case 'NOT_UNDERSTOOD':
      return [
        drawNotice(
          'failed',
          'failed',
          texts.notUnderstood,
          [texts.notUnderstoodHint(run.status)],
          [drawAgain(actions, texts)],
        ),
      ];
    case 'CANCELLED':
      return [drawNotice('stop', 'quiet', texts.cancelled, [texts.cancelledHint], [drawAgain(actions, texts)])];
  }
}

function drawRunning(seconds: number, { texts, actions }: ResultParts): HTMLElement {
  const stop = element('button', { type: 'button' }, [icon('stop'), texts.stop], {
    click: () => {
      actions.stop();
    },
  });
  const bars = element('div', { class: 'bars', 'aria-hidden': 'true' }, [element('span'), element('span')]);
  const hint = seconds >= 3 ? [texts.slow(seconds)] : [];
  return drawNotice('waiting', 'waiting', texts.running, hint, [bars, stop]);
}

function drawAbsence(
  title: string,
  hint: string,
  isBack: boolean | undefined,
  { texts, actions }: ResultParts,
): HTMLElement {
  return isBack === true
    ? drawNotice('ok', 'quiet', texts.isBack, [], [drawAgain(actions, texts)])
    : drawNotice('failed', 'failed', title, [hint], [drawAgain(actions, texts)]);
}

function drawAnswered(answer: Answered, parts: ResultParts): readonly HTMLElement[] {
  const { texts } = parts;
  const hasData = answer.data !== undefined && answer.data !== null;
  const failed = answer.errors.length > 0 ? [drawErrors(answer, hasData, parts)] : [];
  if (!hasData) return failed;
  const empty =
    answer.errors.length === 0 && isEmpty(answer.data)
      ? [drawNotice('empty', 'quiet', texts.emptyAnswer, [texts.emptyAnswerHint])]
      : [];
  return [...failed, ...empty, ...drawData(answer, parts)];
}

function drawErrors(answer: Answered, isPartial: boolean, parts: ResultParts): HTMLElement {
  const { texts } = parts;
  const list = element(
    'ul',
    { class: 'errors' },
    answer.errors.slice(0, 20).map((error) => drawError(error, parts)),
  );
  return drawNotice('failed', 'failed', isPartial ? texts.partial : texts.refused, [], [list]);
}

function drawError(error: AnswerError, { texts, goTo }: ResultParts): HTMLElement {
  const places = (error.locations ?? []).slice(0, 3).map(({ line, column }) =>
    element('button', { type: 'button', class: 'plain' }, [texts.errorAt(line, column)], {
      click: () => {
        goTo(line, column);
      },
    }),
  );
  const facts = [
    error.path === undefined ? undefined : texts.errorPath(error.path.join('.')),
    error.extensions?.requestId === undefined ? undefined : texts.requestId(error.extensions.requestId),
    error.extensions?.code,
  ].filter((fact) => fact !== undefined);
  return element('li', {}, [
    element('p', {}, [wordsOf(error, texts)]),
    ...places,
    element('p', { class: 'hint' }, [facts.join('　')]),
  ]);
}

function drawData(answer: Answered, parts: ResultParts): readonly HTMLElement[] {
  const { texts, copy } = parts;
  const tree = createJsonTree(answer.data, texts);
  const json = (): string => `${JSON.stringify(answer.data, undefined, 2)}\n`;
  const table = findTable(answer.data);
  const tools = element('div', { class: 'result-tools no-print' }, [
    drawTool('copy', texts.copyResult, () => {
      copy(json(), texts.resultCopied);
    }),
    drawTool('save', texts.downloadJson, () => {
      saveFile('michisuji.json', 'application/json', json());
    }),
    table &&
      drawTool('save', texts.downloadCsv, () => {
        saveFile('michisuji.csv', 'text/csv', toCsv(table.rows));
      }),

    element('span', { class: 'folds' }, [
      element('button', { type: 'button', class: 'plain' }, [texts.openAll], { click: tree.openAll }),
      element('button', { type: 'button', class: 'plain' }, [texts.closeAll], { click: tree.closeAll }),
    ]),
  ]);
  const csv = table && element('p', { class: 'hint' }, [texts.csvOf(table.path, table.rows.length)]);
  const head = element('p', { class: 'answered' }, [icon('ok'), toAnswered(answer, texts)]);
  return [head, tools, ...(csv ? [csv] : []), tree.root];
}

function drawTool(name: IconName, words: string, click: () => void): HTMLElement {
  return element('button', { type: 'button', class: 'small' }, [icon(name), words], { click });
}

function drawAgain(actions: QueryActions, texts: QueryTexts): HTMLElement {
  return element('button', { type: 'button' }, [texts.tryAgain], {
    click: () => {
      void actions.run();
    },
  });
}

function drawNotice(
  name: IconName,
  look: string,
  title: string,
  sentences: readonly string[],
  rest: readonly HTMLElement[] = [],
): HTMLElement {
  return element('div', { class: `notice ${look}` }, [
    element('h3', {}, [icon(name), title]),
    ...sentences.map((sentence) => element('p', {}, [sentence])),
    ...rest,
  ]);
}

function wordsOf(error: AnswerError, texts: QueryTexts): string {
  return texts.lang === 'en' ? (error.extensions?.en ?? error.message) : error.message;
}

function toVariablesProblem(run: Extract<RunState, { readonly kind: 'BAD_VARIABLES' }>, texts: QueryTexts): string {
  if (run.problem === 'NOT_OBJECT') return texts.variablesNotObject;
  return texts.variablesBroken(run.at === undefined ? '' : texts.variablesAt(run.at.line, run.at.column));
}

function toAnswered(answer: Answered, texts: QueryTexts): string {
  return texts.answered(answer.milliseconds, (answer.bytes / 1000).toFixed(1));
}

/** Nothing in it: every root field is null, an empty list or a connection without entries. */
function isEmpty(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return true;
  return Object.values(data as Readonly<Record<string, unknown>>).every((value) => {
    if (value === null) return true;
    if (Array.isArray(value)) return value.length === 0;
    if (typeof value !== 'object') return false;
    const { nodes, edges } = value as { readonly nodes?: unknown; readonly edges?: unknown };
    return [nodes, edges].some((list) => Array.isArray(list) && list.length === 0);
  });
}
