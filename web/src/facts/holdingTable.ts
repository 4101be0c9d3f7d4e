import { html, type TemplateResult } from 'lit';
import type { HoldingFactFragment } from '../api/generated/graphql.ts';
import type { TableOf } from '../table/Column.ts';
import type { Texts } from '../text/Texts.ts';
import { evidenceColumn } from './evidenceCell.ts';
import { basisTag } from '../ui/inferredTag.ts';
import { nodeLink } from '../ui/nodeLink.ts';
import { unbroken } from '../ui/unbroken.ts';
import { unknownTag } from '../ui/unknownTag.ts';
import { countsOf } from './countsOf.ts';
import { erasureCell, erasureText } from './erasureCell.ts';
import { effectColumn, periodColumn } from './effectCell.ts';
import type { FactContext } from './FactContext.ts';
import { hasOpenItems, itemsCell, itemsText } from './itemsCell.ts';
import { selectCell } from './selectCell.ts';

/** Holdings: where, whose, what, until when, and what the record says on erasure. */
export function holdingTable(rows: readonly HoldingFactFragment[], context: FactContext): TableOf<HoldingFactFragment> {
  const { texts, href } = context;
  const { facts } = texts;
  return {
    rows,
    idOf: ({ id }) => id,
    hasUnknown: (holding) =>
      hasOpenItems(holding.items) || holding.effect.inForce === 'UNKNOWN' || holding.retention.length === 0,
    columns: [
      {
        key: 'holder',
        head: facts.where,
        isWide: true,
        text: ({ holder, medium }) => (medium === null ? holder.name : holder.name + texts.parts.aside(medium)),
        cell: (holding) =>
          html`${nodeLink(holding.holder, href, texts.lang)}
            ${holding.medium === null ? undefined : html`<div class="dim" lang="ja">${holding.medium}</div>`}
            ${basisTag(holding.basis, texts, holding.why)}
            <div>${selectCell(facts.details, holding.id, holding.name, context)}</div>`,
      },
      {
        key: 'whose',
        head: facts.whose,
        isWide: true,
        text: (holding) => whoseText(holding, texts),
        cell: (holding) => whoseCell(holding, context),
      },
      {
        key: 'items',
        head: facts.items,
        text: ({ items }) => itemsText(items, context),
        cell: ({ items }) => itemsCell(items, context),
      },
      {
        key: 'erasure',
        head: facts.erasure,
        isWide: true,
        text: (holding) => erasureText([holding], texts),
        cell: (holding) => erasureCell([holding], texts),
      },
      effectColumn(({ effect }) => effect, texts),
      periodColumn(({ effect }) => effect, texts),
      evidenceColumn(({ evidence }) => evidence, context),
    ],
  };
}

type Whose = HoldingFactFragment['matters'][number]['dataSubjects'][number];

/** The data subjects of its sheets, each once. */
function subjectsOf({ matters }: HoldingFactFragment): readonly Whose[] {
  return [
    ...new Map(matters.flatMap(({ dataSubjects }) => dataSubjects).map((each) => [each.subject.id, each])).values(),
  ];
}

function whoseText(holding: HoldingFactFragment, { facts, parts, words }: Texts): string {
  const subjects = subjectsOf(holding);
  if (subjects.length === 0) return facts.whoseNotStated;
  return subjects
    .map((whose) => `${whose.subject.name} ${countsOf(whose).join('、') || words.unstated.PEOPLE}`)
    .join(parts.comma);
}

function whoseCell(holding: HoldingFactFragment, { texts, href }: FactContext): TemplateResult {
  const subjects = subjectsOf(holding);
  if (subjects.length === 0) return unknownTag(texts.facts.whoseNotStated);
  return html`<ul class="cell-list">
    ${subjects.map((whose) => {
      const counts = countsOf(whose);
      const numbers = html`<span class="dim" lang="ja">${unbroken(counts.join('、'))}</span>`;
      return html`<li>
        ${nodeLink(whose.subject, href, texts.lang)}
        ${counts.length === 0 ? unknownTag(texts.words.unstated.PEOPLE) : numbers}
      </li>`;
    })}
  </ul>`;
}
