import { html, nothing, type TemplateResult } from 'lit';
import { listOf } from '../../state/routes/listRoute.ts';
import type { StartRoute } from '../../state/routes/startRoute.ts';
import { routeOfHit } from '../../state/routeOfNode.ts';
import { notice } from '../../ui/notice.ts';
import type { Stage } from '../Stage.ts';
import { drawMatched, drawWithin } from './drawHit.ts';
import { groupHits } from './groupHits.ts';
import type { Found } from './loadStart.ts';

export interface ResultsParts {
  readonly found: Found;
  readonly route: StartRoute;
  readonly stage: Stage;
  /** How many papers were searched, and how many lists could not be. */
  readonly papers: number;
  readonly lists: number;
  readonly redraw: () => void;
}

/** What was found, by kind, each with where it stands; nothing found says what was searched and what could not be. */
export function drawResults({ found, route, stage, papers, lists }: ResultsParts): TemplateResult {
  const texts = stage.texts();
  const { start, words } = texts;
  if (found.nodes.length === 0) {
    const toLists = html`<a href=${stage.href(listOf('sets', { resolved: 'no' }))}>${start.nothingLists}</a>`;
    return notice({
      kind: 'plain',
      icon: 'search',
      title: start.nothing(route.q ?? ''),
      content: html`<p>${start.nothingHint(papers, lists)}</p>
        <p>${start.nothingShorter}</p>`,
      actions: [lists === 0 ? undefined : toLists],
    });
  }
  const groups = groupHits(found.nodes);
  return html`<div class="results">
    <p class="results-count" role="status">
      ${start.resultsCount(found.nodes.length, found.totalCount)}
      ${
        route.kind === undefined
          ? nothing
          : html`<a href=${stage.href({ ...route, kind: undefined })}>${start.allKinds}</a>`
      }
    </p>
    ${groups.map(
      ({ kind, hits }) =>
        html`<section aria-labelledby="found-${kind}">
          <h2 id="found-${kind}">
            ${words.nodeKind[kind]} <span class="small dim">${hits.length}</span>
            ${
              groups.length > 1
                ? html`<a class="small" href=${stage.href({ ...route, kind })}>${start.onlyThese}</a>`
                : nothing
            }
          </h2>
          <ul class="result-lines">
            ${hits.map((hit) => {
              const to = routeOfHit(hit.node, hit.within);
              const name = html`<span lang="ja">${hit.node.name}</span>`;
              return html`<li>
                <span
                  >${to === undefined ? name : html`<a href=${stage.href(to)}>${name}</a>`}${drawMatched(hit, texts)}</span
                >
                <span class="small dim">${drawWithin(hit, texts)}</span>
              </li>`;
            })}
          </ul>
        </section>`,
    )}
  </div>`;
}
