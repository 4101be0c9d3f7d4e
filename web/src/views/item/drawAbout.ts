import { html, type TemplateResult } from 'lit';
import { evidenceCell } from '../../facts/evidenceCell.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import { formatDay } from '../../text/day.ts';
import { evidenceQuote } from '../../ui/evidenceLink.ts';
import { basisTag } from '../../ui/inferredTag.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { otherNames } from '../../ui/otherNames.ts';
import { factList, panel } from '../../ui/panel.ts';
import { paperName } from '../../ui/paperName.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { Classification, Item } from './buildItem.ts';
import { explain } from '../../ui/explain.ts';

/** What the item is: its path, whose, set, concept, other names, oddities and the printed words. */
export function drawAbout({ node }: Item, context: FactContext): TemplateResult {
  const { texts, href } = context;
  const { item, facts, words, parts } = texts;
  const { owner } = node.itemSet;
  const remarks = [
    ...(node.resolved ? [] : [words.unknownReason.UNRESOLVED_LIST]),
    ...(node.open ? [words.unknownReason.OPEN_LIST] : []),
  ];
  return panel({
    id: 'about',
    title: item.about,
    content: html`${factList([
        {
          term: item.path,
          value: html`<span lang="ja">${node.path.join(' › ')}</span> ${remarks.map((remark) => unknownTag(remark))}`,
        },
        {
          term: facts.whose,
          value:
            node.dataSubjects.length === 0
              ? unknownTag(facts.whoseNotStated)
              : html`<ul class="cell-list">
                  ${node.dataSubjects.map(
                    (subject) =>
                      html`<li>
                        ${nodeLink(subject, href, texts.lang)}
                        ${
                          subject.counts.length === 0
                            ? unknownTag(words.unstated.PEOPLE)
                            : html`<span class="dim" lang="ja"
                                >${subject.counts.map(({ count }) => count.printed).join('、')}</span
                              >`
                        }
                      </li>`,
                  )}
                </ul>`,
        },
        {
          term: item.set,
          value: html`<span class="dim">${owner === null ? '' : paperName(owner)}</span>
            ${nodeLink(node.itemSet, href, texts.lang)}`,
        },
        {
          term: words.nodeKind.CONCEPT,
          value:
            node.concept === null
              ? item.noConcept
              : html`${nodeLink(node.concept.node, href, texts.lang)}
                ${basisTag(node.concept.basis, texts, node.concept.why)}`,
        },
        ...(node.aka.length === 0 ? [] : [{ term: facts.aka, value: otherNames(node.aka, texts) }]),
        ...(node.remark === null ? [] : [{ term: facts.remark, value: html`<span lang="ja">${node.remark}</span>` }]),
      ])}
      <h3 class="panel-section">${parts.evidence}</h3>
      ${node.evidence.map((evidence) => evidenceQuote(evidence, texts, href))}
      ${
        node.notes.nodes.length === 0
          ? undefined
          : html`<h3 class="panel-section">${facts.notes}</h3>
              <ul class="unknown-list">
                ${node.notes.nodes.map(
                  ({ noteKind, printedWords, understood, evidence }) =>
                    html`<li>
                      <p>
                        <span class="plain-tag">${words.noteKind[noteKind]}</span>
                        <span lang="ja">「${printedWords}」${item.understoodAs}${understood}</span>
                      </p>
                      ${evidenceCell(evidence, context)}
                    </li>`,
                )}
              </ul>`
      }`,
  });
}

/** Classifications with their ground: candidates are never decisions of ours. */
export function drawClassifications({ classifications }: Item, context: FactContext): TemplateResult {
  const { item } = context.texts;
  return panel({
    id: 'classifications',
    title: item.classification,
    content:
      classifications.length === 0
        ? html`<p class="small">${explain(item.noClassificationLong)}</p>`
        : html`<p class="small">${item.classificationHint}</p>
            <ul class="unknown-list">
              ${classifications.map((each) => drawClassification(each, context))}
            </ul>`,
  });
}

function drawClassification(classification: Classification, context: FactContext): TemplateResult {
  const { texts } = context;
  const { item, words } = texts;
  const { scheme, state, decision, ground, strength, by, on, evidence, basis } = classification;
  return html`<li>
    <p>
      <b>${explain(words.classificationScheme[scheme])}</b>
      ${decision === null ? html`<span class="plain-tag">${words.classificationState[state]}</span>` : html`<span class="plain-tag">${words.classificationDecision[decision]}</span>`}
      ${strength === null ? undefined : html`<span class="dim">${words.classificationStrength[strength]}</span>`}
      ${basisTag(basis, texts)}
    </p>
    <p lang="ja">${item.ground}${ground}</p>
    ${by === null || on === null ? undefined : html`<p class="dim">${item.decidedBy(by, formatDay(on, texts.lang))}</p>`}
    ${evidenceCell(evidence, context)}
  </li>`;
}
