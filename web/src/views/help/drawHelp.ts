import { html, type TemplateResult } from 'lit';
import { START } from '../../state/routes/startRoute.ts';
import type { Texts } from '../../text/Texts.ts';
import { inferredTag } from '../../ui/inferredTag.ts';
import { networkMark } from '../../ui/networkRing.ts';
import { pageHead } from '../../ui/pageHead.ts';
import { linkAction, printAction } from '../../ui/pageActions.ts';
import { carriageMark, itemAnswerMark } from '../../ui/statusMark.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { Stage } from '../Stage.ts';

/** The page for reading: sections with what is drawn beside what it means. */
export function drawHelp(stage: Stage): TemplateResult {
  const texts = stage.texts();
  const { help, frame } = texts;
  return html`<div class="page reading help-page">
    ${pageHead(
      {
        crumbs: [{ words: frame.start, href: stage.href(START) }, { words: help.title }],
        title: help.title,
        actions: [linkAction(texts, stage.say), printAction(texts)],
      },
      texts,
    )}
    <p class="help-lead">${help.lead}</p>
    <nav class="help-contents no-print" aria-label=${help.contents}>
      <ul>
        ${help.sections.map(({ title }, index) => html`<li><a href="#help-${index + 1}">${title}</a></li>`)}
        <li><a href="#help-marks">${help.marksTitle}</a></li>
        <li><a href="#help-keys">${help.keysTitle}</a></li>
      </ul>
    </nav>
    ${help.sections.map(
      ({ title, paragraphs }, index) =>
        html`<section aria-labelledby="help-${index + 1}">
          <h2 id="help-${index + 1}" tabindex="-1">${title}</h2>
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        </section>`,
    )}
    ${drawMarks(texts)} ${drawKeys(texts)}
  </div>`;
}

function drawMarks(texts: Texts): TemplateResult {
  const { help, list } = texts;
  const rows: readonly (readonly [TemplateResult, string])[] = [
    [carriageMark('CARRIED', texts), help.marks.carried],
    [carriageMark('UNKNOWN', texts), help.marks.unknown],
    [carriageMark('EXCLUDED', texts), help.marks.excluded],
    [itemAnswerMark('NOT_LISTED', texts), help.marks.notListed],
    [unknownTag(list.unresolved), help.marks.unresolved],
    [unknownTag(list.openList), help.marks.open],
    [inferredTag(texts), help.marks.inferred],
  ];
  return html`<section aria-labelledby="help-marks">
    <h2 id="help-marks" tabindex="-1">${help.marksTitle}</h2>
    <dl class="help-list">
      ${rows.map(
        ([mark, words]) =>
          html`<div>
            <dt>${mark}</dt>
            <dd>${words}</dd>
          </div>`,
      )}
    </dl>
    <h3>${help.networksTitle}</h3>
    <p>${help.networksHint}</p>
    <ul class="help-networks">
      ${NETWORKS.map((kind) => html`<li>${networkMark(kind, texts)}</li>`)}
    </ul>
  </section>`;
}

const NETWORKS = [
  'INTERNET',
  'MUNICIPAL_LAN',
  'LEASED_LINE',
  'ISDN',
  'LGWAN',
  'GOVERNMENT_CLOUD_CONNECTION',
  'MEDIUM',
  'IN_PERSON',
  'OTHER',
  'UNSTATED',
] as const;

function drawKeys({ help }: Texts): TemplateResult {
  return html`<section aria-labelledby="help-keys">
    <h2 id="help-keys" tabindex="-1">${help.keysTitle}</h2>
    <p>${help.keysOff}</p>
    ${help.keyGroups.map(
      ({ title, keys }) =>
        html`<h3>${title}</h3>
          <dl class="help-list">
            ${keys.map(
              ([key, words]) =>
                html`<div>
                  <dt><kbd>${key}</kbd></dt>
                  <dd>${words}</dd>
                </div>`,
            )}
          </dl>`,
    )}
  </section>`;
}
