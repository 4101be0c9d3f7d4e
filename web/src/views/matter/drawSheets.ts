import { html, nothing, type TemplateResult } from 'lit';
import type { FactContext } from '../../facts/FactContext.ts';
import type { MatterRoute } from '../../state/routes/matterRoute.ts';
import type { Texts } from '../../text/Texts.ts';
import { evidenceLinks } from '../../ui/evidenceLink.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { MatterNode } from './buildMatter.ts';

/** The other sheets of the paper, what it cites, and which of that is not in the record. */
export function drawSheets(
  { node, route }: { readonly node: MatterNode; readonly route: MatterRoute },
  context: FactContext,
): TemplateResult {
  const { texts, href } = context;
  const { matter, words } = texts;
  const absent = node.attachments.filter(({ inRecord }) => !inRecord);
  return html`<div class="sheets no-print">
    <nav aria-labelledby="sheets-title">
      <h2 id="sheets-title">${matter.sheetsOf}</h2>
      <ul class="sheet-list">
        ${node.document.matters.nodes
          .toSorted((a, b) => a.sheet - b.sheet)
          .map(
            ({ id, name, sheet, matterKind }) =>
              html`<li>
                <a
                  href=${href({ view: 'matter', id, sel: undefined, asOf: route.asOf, tab: route.tab, noText: route.noText })}
                  aria-current=${id === node.id ? 'page' : nothing}
                  ><b>${matter.sheetOf(sheet, words.matterKind[matterKind])}</b><span lang="ja">${name}</span></a
                >
              </li>`,
          )}
      </ul>
    </nav>
    ${
      node.decisions.length === 0
        ? undefined
        : html`<section>
            <h2>${matter.decisions}</h2>
            <ul class="unknown-list">
              ${node.decisions.map(
                ({ meeting, verb, about, inRecord, evidence }) =>
                  html`<li>
                    <span lang="ja">${[meeting, verb, about].filter((part) => part !== null).join(' ')}</span>
                    ${inRecord ? undefined : html`<span>${unknownTag(matter.textNotInRecord)}</span>`}
                    ${evidenceLinks(evidence, href)}
                  </li>`,
              )}
            </ul>
          </section>`
    }
    ${
      absent.length === 0
        ? undefined
        : html`<section>
            <h2>${matter.absent}</h2>
            <ul class="unknown-list">
              ${absent.map(({ name, evidence }) => html`<li><span>${unknownTag(name)}</span> ${evidenceLinks(evidence, href)}</li>`)}
            </ul>
          </section>`
    }
    ${drawSourceHint(node, route, texts)}
  </div>`;
}

/** Where the sheet's own text is not beside the facts: why, and how to see what stands at a place. */
function drawSourceHint(
  { sourceText }: MatterNode,
  { noText }: MatterRoute,
  { matter }: Texts,
): TemplateResult | undefined {
  if (sourceText === null)
    return html`<section>
      <h2>${matter.noSource}</h2>
      <p>${matter.noSourceHint}</p>
    </section>`;
  return noText === true ? html`<p>${matter.choosePlace}</p>` : undefined;
}
