import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Texts } from '../../text/Texts.ts';
import { icon } from '../../ui/icon.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { Stage } from '../Stage.ts';
import { buildSections, type Section, type Sections } from './buildSections.ts';
import type { ItemRow, Report } from './loadMigration.ts';

/** Heights in the pictures: the head of a box, a row, and the least body of a box. */
const HEAD = 64;
const ROW = 37;
const LEAST = 260;
const WIDTH = 200;

/** Between two lines that leave the old side together. */
const APART = 10;

/** Old and new side by side, part by part, with what leads from one to the other; what is not known is drawn as such. */
export function drawPair(report: Report, items: readonly ItemRow[], stage: Stage): TemplateResult {
  const sections = buildSections(items);
  const rows = Math.max(sections.old.length, sections.new.length);
  const height = HEAD + Math.max(LEAST, rows * ROW + ROW);
  return html`<div class="move-pair">
    ${drawSide('OLD', report, sections.old, stage)}
    ${drawLinks(sections, report.oldList === 'NOT_IN_RECORD', height, stage.texts())}
    ${drawSide('NEW', report, sections.new, stage)}
  </div>`;
}

function drawSide(side: 'OLD' | 'NEW', report: Report, sections: readonly Section[], stage: Stage): TemplateResult {
  const texts = stage.texts();
  const { migration, lang } = texts;
  const isOld = side === 'OLD';
  const system = isOld ? report.oldSystem : report.newSystem;
  const list = isOld ? report.oldList : report.newList;
  const isMissing = list === 'NOT_IN_RECORD';
  const words = isOld ? migration.old : migration.new;
  return html`<section class="move-side ${isOld ? '' : 'is-new'}" aria-label=${words}>
    <header>
      <p class="small">
        ${icon(system.housedOn === null ? 'server' : 'cloud')}<span>${words}</span>
        <span class="move-on" lang="ja">${system.housedOn?.node.name ?? system.operator?.node.name ?? ''}</span>
      </p>
      <h2>${nodeLink(system, stage.href, lang)}</h2>
    </header>
    ${
      isMissing
        ? html`<div class="move-missing">
            <div>
              <p class="move-missing-title">${icon('documentMissing')}<b>${migration.list.NOT_IN_RECORD}</b></p>
              <p>${migration.oldNotThere}</p>
            </div>
          </div>`
        : nothing
    }
    <ol>
      ${sections.map(
        ({ name, count, isOpen }) =>
          html`<li title=${name}>
            <span class="move-part" lang="ja">${name}</span><span class="dim nowrap">${migration.items(count)}</span>
            ${isOpen ? unknownTag('等') : nothing}
          </li>`,
      )}
    </ol>
    ${sections.length === 0 ? nothing : html`<p class="move-foot small">${migration.sections(sections.length)} ${list === 'OPEN' ? unknownTag(migration.list.OPEN) : nothing}</p>`}
  </section>`;
}

/** Lines between the parts; those of which the other side is not known meet at a question mark. */
function drawLinks(
  { old, new: new_, links }: Sections,
  isOldMissing: boolean,
  height: number,
  { migration }: Texts,
): TemplateResult {
  const yOf = (sections: readonly Section[], key: string, isBelow: boolean): number => {
    const at = sections.findIndex((section) => section.key === key);
    const top = isBelow ? height - ROW * (sections.length + 1) : HEAD;
    return top + at * ROW + ROW / 2;
  };
  const unknown = links.filter(({ isKnown }) => !isKnown);
  const most = Math.max(1, ...links.map(({ count }) => count));
  const middle = height / 2 + 20;
  // Lines whose beginning is not known leave the old side next to each other.
  const begun = links.filter(({ old: from }) => from === undefined);
  return html`<div class="move-links">
    <svg viewBox="0 0 ${WIDTH} ${height}" preserveAspectRatio="none" height=${height} aria-hidden="true">
      ${links.map((link) => {
        const { old: from, new: to, isKnown, count } = link;
        const y1 =
          from === undefined
            ? middle + (begun.indexOf(link) - (begun.length - 1) / 2) * APART
            : yOf(old, from, isOldMissing);
        const y2 = to === undefined ? middle : yOf(new_, to, false);
        const x2 = to === undefined ? WIDTH / 2 : WIDTH;
        return svg`<path class="move-link ${isKnown ? '' : 'is-unknown'}" stroke-width=${1 + (3 * count) / most} d="M0 ${y1} C${WIDTH * 0.45} ${y1} ${WIDTH * 0.5} ${y2} ${x2} ${y2}" />`;
      })}
    </svg>
    ${
      unknown.length === 0
        ? nothing
        : html`<p class="move-unknown unknown-area">
            <b class="move-question" aria-hidden="true">?</b><b>${migration.unknownLinks}</b
            ><span class="small">${migration.unknownLinksOf(unknown.length)}</span>
          </p>`
    }
  </div>`;
}
