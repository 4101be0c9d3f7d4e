import { html, type TemplateResult } from 'lit';
import type { ExposureConditionFragment, ExposureQuery } from '../../api/generated/graphql.ts';
import type { ConditionRole } from '../../api/generated/enums.ts';
import { conditionMark } from '../../facts/conditionMark.ts';
import { formatDay } from '../../text/day.ts';
import type { Texts } from '../../text/Texts.ts';
import { disclosure } from '../../ui/disclosure.ts';
import type { ToHref } from '../../ui/evidenceLink.ts';
import { foldedList } from '../../ui/foldedList.ts';
import { nodeLink, type NamedNode } from '../../ui/nodeLink.ts';
import { factList } from '../../ui/panel.ts';
import { paperName } from '../../ui/paperName.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import { explain } from '../../ui/explain.ts';
import { unbroken } from '../../ui/unbroken.ts';

type Exposure = ExposureQuery['exposure'];

/** What would be touched, whose and by whom it is used, where it has gone on to, and the conditions of the law, which people decide. */
export function drawExposure(exposure: Exposure, texts: Texts, href: ToHref): TemplateResult {
  const { exposure: words, facts, parts } = texts;
  const { asOf, subjects, departments, onwardStops, completeness, conditions } = exposure;
  const links = (nodes: readonly NamedNode[]): TemplateResult =>
    foldedList(
      nodes.map((node) => html`<li>${nodeLink(node, href, texts.lang)}</li>`),
      SHOWN_LINKS,
      texts,
    );
  const searched = words.searched(completeness.papers.length);
  return html`<p class="small">${words.about(formatDay(asOf, texts.lang))}</p>
    <p class="no-print">
      <a class="button" href=${href({ view: 'exposure', id: exposure.holder.id, asOf })}>${words.openAll}</a>
    </p>
    ${factList([
      {
        term: facts.whose,
        value: subjects.length === 0 ? unknownTag(facts.whoseNotStated) : drawSubjects(subjects, texts, href),
      },
      { term: words.what, value: drawItems(exposure, texts, href) },
      { term: explain(words.classified, '要配慮個人情報'), value: drawClassified(exposure, texts, href) },
      {
        term: explain(words.departments),
        value: departments.length === 0 ? unknownTag(parts.notStated) : links(departments),
      },
      {
        term: words.onward,
        value:
          onwardStops.length === 0
            ? html`${words.noOnward}<span class="dim">${searched}</span>`
            : links(onwardStops.map(({ endpoint }) => endpoint)),
      },
    ])}
    <p class="small dim" title=${completeness.papers.map(paperName).join('、')}>${searched}</p>
    ${ROLES.map((role) => drawRole(role, conditions, texts, href))}
    <p class="small">${words.peopleDecide}</p>`;
}

/** So many persons stand open, and so many departments or receivers. */
const SHOWN = 3;
const SHOWN_LINKS = 6;

function drawSubjects(subjects: Exposure['subjects'], texts: Texts, href: ToHref): TemplateResult {
  const draw = ({ subject, counts }: Exposure['subjects'][number]): TemplateResult => {
    const printed = [...new Set(counts.map(({ count }) => count.count.printed))];
    return html`<li>
      ${nodeLink(subject, href, texts.lang)}
      ${printed.length === 0 ? unknownTag(texts.words.unstated.PEOPLE) : html`<b lang="ja">${unbroken(printed.join('、'))}</b>`}
    </li>`;
  };
  return foldedList(subjects.map(draw), SHOWN, texts);
}

function drawItems({ itemCounts, items }: Exposure, texts: Texts, href: ToHref): TemplateResult {
  const { exposure } = texts;
  const { carried, unknown } = itemCounts;
  return html`<b>${exposure.items(carried)}</b>
    ${unknown === 0 ? undefined : unknownTag(exposure.itemsUnknown(unknown))}
    ${items.nodes.length === 0 ? undefined : html`<br />${exposure.example}${items.nodes.map(({ item }, index) => html`${index === 0 ? ' ' : texts.parts.comma}${nodeLink(item, href, texts.lang)}`)}`}`;
}

function drawClassified({ classified: { totalCount, nodes } }: Exposure, texts: Texts, href: ToHref): TemplateResult {
  const { item, words, parts } = texts;
  if (nodes.length === 0) return html`${item.noClassification}`;
  return html`<ul class="cell-list">
      ${nodes.map(
        ({ item: node, classification: { scheme, state, decision } }) =>
          html`<li>
            ${nodeLink(node, href, texts.lang)}
            <span class="dim"
              >${words.classificationScheme[scheme]}
              ${decision === null ? words.classificationState[state] : words.classificationDecision[decision]}</span
            >
          </li>`,
      )}
    </ul>
    ${totalCount <= nodes.length ? undefined : html`<span class="dim">${parts.moreRows(totalCount - nodes.length)}</span>`}`;
}

const ROLES = ['REPORT', 'OWN_RULE', 'EXCEPTION'] as const satisfies readonly ConditionRole[];

function drawRole(
  role: ConditionRole,
  conditions: readonly ExposureConditionFragment[],
  texts: Texts,
  href: ToHref,
): TemplateResult {
  const own = conditions.filter((condition) => condition.role === role);
  return html`<h3 class="panel-section">${texts.exposure.roles[role]}</h3>
    <ul class="unknown-list">
      ${own.map((condition) => drawCondition(condition, texts, href))}
    </ul>`;
}

function drawCondition(condition: ExposureConditionFragment, texts: Texts, href: ToHref): TemplateResult {
  const { exposure: words, lang } = texts;
  const { text, textEn, law, decide, decideEn, verified, answer, ground, items, counts } = condition;
  const printed = [...new Set(counts.map(({ count }) => count.count.printed))];
  const more = html`<p>${lang === 'ja' ? decide : decideEn}</p>
    <p class="dim" lang="ja">
      ${unbroken(law)}${verified ? undefined : html` <span class="unknown-word">${words.notVerified}</span>`}
    </p>
    ${items.length === 0 ? undefined : html`<p>${items.map((item) => html`${nodeLink(item, href, lang)} `)}</p>`}`;
  return html`<li>
    <span>${explain(lang === 'ja' ? text : textEn)}</span>
    <span>${conditionMark(answer, texts)}</span>
    <span class="dim">${words.grounds[ground]} <span lang="ja">${unbroken(printed.join('、'))}</span></span>
    ${disclosure(words.decide, more)}
  </li>`;
}
