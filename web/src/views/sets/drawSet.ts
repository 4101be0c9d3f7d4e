import { html, nothing, type TemplateResult } from 'lit';
import { listOf } from '../../state/routes/listRoute.ts';
import type { SetsRoute } from '../../state/routes/setsRoute.ts';
import { START } from '../../state/routes/startRoute.ts';
import type { Column } from '../../table/Column.ts';
import { toCsv } from '../../table/toCsv.ts';
import { evidenceLinks } from '../../ui/evidenceLink.ts';
import { icon } from '../../ui/icon.ts';
import type { NamedNode } from '../../ui/nodeLink.ts';
import { nodeList } from '../../ui/nodeList.ts';
import { notice } from '../../ui/notice.ts';
import { csvAction, linkAction, printAction } from '../../ui/pageActions.ts';
import { pageHead } from '../../ui/pageHead.ts';
import { factList } from '../../ui/panel.ts';
import { paperName } from '../../ui/paperName.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { Stage } from '../Stage.ts';
import { drawTree, type TreeParts } from './drawTree.ts';
import type { ItemSet, LoadedSet, SetItem } from './loadSet.ts';

/** What of a list is shown, and what can be done with it. */
export interface ShownSet extends Pick<TreeParts, 'rows' | 'focus' | 'toggle' | 'press'> {
  readonly value: LoadedSet;
  readonly route: SetsRoute;
  readonly stage: Stage;
  readonly columns: readonly Column<SetItem>[];
  /** The items that hold the words of the filter; without words, all. */
  readonly found: readonly SetItem[];
  readonly changeAll: (isOpen: boolean) => void;
}

/** A list of items: whose and where it stands, what is not known of it, its items as a tree. */
export function drawSet(shown: ShownSet): TemplateResult {
  const { value, stage, columns, found } = shown;
  const { set, items } = value;
  const texts = stage.texts();
  const { list, frame, words } = texts;
  const save = (): void => {
    saveFile(`${set.name}.csv`, 'text/csv', toCsv({ columns, rows: found, idOf: ({ id }) => id }, list.heads.id));
    stage.say(list.saved(found.length));
  };
  return html`<div class="page set-page">
    ${pageHead(
      {
        crumbs: [
          { words: frame.start, href: stage.href(START) },
          { words: list.titles.sets, href: stage.href(listOf('sets')) },
          { words: set.name },
        ],
        kind: words.itemSetForm[set.form],
        kindIcon: 'document',
        title: html`<span lang="ja">${set.name}</span>`,
        isLong: set.name.length >= 30,
        actions: [
          linkAction(texts, stage.say),
          items.length === 0 ? undefined : csvAction(texts, save),
          printAction(texts),
        ],
      },
      texts,
    )}
    ${drawState(set, stage)} ${drawFacts(set, stage)}
    ${items.length === 0 ? nothing : html`${drawTools(shown)} ${found.length === 0 ? drawNothing(shown) : drawItems(shown)}`}
  </div>`;
}

/** What is not known of the list as a whole. */
function drawState(
  { resolved, open, openMark, attachment, items }: ItemSet,
  stage: Stage,
): TemplateResult | typeof nothing {
  const { sets } = stage.texts();
  if (!resolved)
    return notice({
      kind: 'unknown',
      title: sets.unresolvedTitle(attachment?.name),
      content: items.totalCount === 0 ? sets.unresolvedHint : sets.unresolvedRest(items.totalCount),
      actions: [
        html`<a class="button" href=${stage.href(listOf('attachments', { inRecord: 'no' }))}>${sets.toMissing}</a>`,
      ],
    });
  if (open) return notice({ kind: 'unknown', title: sets.openTitle(openMark ?? undefined), content: sets.openHint });
  return nothing;
}

function drawFacts(set: ItemSet, stage: Stage): TemplateResult {
  const texts = stage.texts();
  const { list, sets } = texts;
  const links = (nodes: readonly NamedNode[]): TemplateResult => nodeList(nodes, stage.href, texts.lang);
  const { owner, about, matters, remark, evidence } = set;
  return html`<div class="set-facts">
    ${factList([
      {
        term: list.heads.subject,
        value: about.length === 0 ? unknownTag(list.noSubject) : links(about.map(({ node }) => node)),
      },
      { term: list.heads.matters, value: matters.nodes.length === 0 ? list.noMatter : links(matters.nodes) },
      {
        term: list.heads.paper,
        value:
          owner === null
            ? list.noOwner
            : html`<a href=${stage.href({ view: 'paper', id: owner.id })}>${paperName(owner)}</a>`,
      },
      {
        term: list.heads.evidence,
        value: evidence.length === 0 ? list.noOwner : evidenceLinks(evidence, stage.href),
      },
      ...(remark === null ? [] : [{ term: sets.remark, value: remark }]),
    ])}
  </div>`;
}

function drawTools({ value, route, stage, found, changeAll }: ShownSet): TemplateResult {
  const { list, parts, sets } = stage.texts();
  const type = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    const words = (event.target as HTMLInputElement).value;
    stage.go({ ...route, filter: words.trim() === '' ? undefined : words }, 'REPLACE');
  };
  return html`<search class="filters no-print" aria-label=${list.filters}>
      <div class="field">
        <label for="set-words">${list.filterWords}</label>
        <input
          id="set-words"
          type="search"
          autocomplete="off"
          .value=${route.filter ?? ''}
          @input=${type}
          @compositionend=${type}
        />
      </div>
      ${
        value.items.some(({ hasChildren }) => hasChildren)
          ? html`<button
                type="button"
                id="open-all"
                @click=${() => {
                  changeAll(true);
                }}
              >
                ${icon('plus')}${sets.openAll}
              </button>
              <button
                type="button"
                id="close-all"
                @click=${() => {
                  changeAll(false);
                }}
              >
                ${icon('minus')}${sets.closeAll}
              </button>`
          : nothing
      }
    </search>
    <p class="list-count" role="status">${parts.shownOf(found.length, value.items.length)}</p>`;
}

function drawItems({ value, rows, focus, toggle, press, stage }: ShownSet): TemplateResult {
  const texts = stage.texts();
  const { list } = texts;
  return html`<div class="item-heads" aria-hidden="true">
      <span>${list.heads.name}</span><span>${list.heads.concept}</span><span>${list.heads.evidence}</span>
    </div>
    ${drawTree({ rows, focus, label: value.set.name, texts, href: stage.href, toggle, press })}`;
}

function drawNothing({ value, route, stage }: ShownSet): TemplateResult {
  const { list } = stage.texts();
  const clear = html`<a class="button" href=${stage.href({ ...route, filter: undefined })}>${list.clear}</a>`;
  return notice({
    kind: 'plain',
    icon: 'search',
    title: list.nothing,
    content: list.nothingHint(value.items.length),
    actions: [clear],
  });
}
