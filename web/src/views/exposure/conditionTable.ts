import { html, type TemplateResult } from 'lit';
import type { WholeConditionFragment } from '../../api/generated/graphql.ts';
import { conditionMark } from '../../facts/conditionMark.ts';
import { evidenceColumn } from '../../facts/evidenceCell.ts';
import type { FactContext } from '../../facts/FactContext.ts';
import type { TableOf } from '../../table/Column.ts';
import type { Texts } from '../../text/Texts.ts';
import { explain } from '../../ui/explain.ts';
import { foldedList } from '../../ui/foldedList.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { unbroken } from '../../ui/unbroken.ts';

/** So many grounds stand open in a cell. */
const SHOWN = 5;

/** What the law asks of a leak, each condition with the answer by the record, what that rests on, and what people decide. */
export function conditionTable(
  rows: readonly WholeConditionFragment[],
  context: FactContext,
): TableOf<WholeConditionFragment> {
  const { texts } = context;
  const { exposure, lang } = texts;
  const decide = (row: WholeConditionFragment): string => (lang === 'ja' ? row.decide : row.decideEn);
  const conditionOf = ({ text, textEn }: WholeConditionFragment): string => (lang === 'ja' ? text : textEn);
  return {
    rows,
    idOf: ({ condition }) => condition,
    hasUnknown: ({ answer }) => answer === 'UNKNOWN',
    columns: [
      {
        key: 'role',
        head: exposure.role,
        text: ({ role }) => exposure.roleWords[role],
      },
      {
        key: 'condition',
        head: exposure.condition,
        isWide: true,
        text: conditionOf,
        cell: (row) => explain(conditionOf(row)),
      },
      {
        key: 'answer',
        head: exposure.answer,
        text: ({ answer }) => exposure.answers[answer],
        cell: ({ answer }) => conditionMark(answer, texts),
      },
      {
        key: 'ground',
        head: exposure.ground,
        isWide: true,
        text: (row) => [exposure.grounds[row.ground], ...groundsText(row)].join('：'),
        cell: (row) => html`${exposure.grounds[row.ground]}${groundsCell(row, context)}`,
      },
      {
        key: 'decide',
        head: exposure.peoplesPart,
        isWide: true,
        text: decide,
      },
      {
        key: 'law',
        head: exposure.law,
        text: (row) => lawText(row, texts),
        cell: ({ law, verified }) =>
          html`<span lang="ja">${unbroken(law)}</span
            >${verified ? undefined : html` <span class="unknown-word">${exposure.notVerified}</span>`}`,
      },
      evidenceColumn(evidenceOf, context, () => exposure.noPlace),
    ],
  };
}

function lawText({ law, verified }: WholeConditionFragment, { exposure, parts }: Texts): string {
  return verified ? law : law + parts.aside(exposure.notVerified);
}

function evidenceOf({
  counts,
  measures,
}: WholeConditionFragment): WholeConditionFragment['measures'][number]['evidence'] {
  return [...counts.flatMap(({ count }) => count.evidence), ...measures.flatMap(({ evidence }) => evidence)];
}

function groundsText({ items, counts, measures }: WholeConditionFragment): readonly string[] {
  return [
    items.map(({ name }) => name).join('、'),
    counts.map(({ count, at }) => `${at.name} ${count.count.printed}`).join('、'),
    [...new Set(measures.map(({ control }) => control.name))].join('、'),
  ].filter((words) => words !== '');
}

function groundsCell(row: WholeConditionFragment, { texts, href }: FactContext): TemplateResult | undefined {
  const { items, counts, measures } = row;
  const lines = [
    ...items.map((item) => nodeLink(item, href, texts.lang)),
    ...counts.map(
      ({ count, at }) => html`${nodeLink(at, href, texts.lang)} <b lang="ja">${unbroken(count.count.printed)}</b>`,
    ),
    ...[...new Set(measures.map(({ control }) => control.name))].map((name) => html`<span lang="ja">${name}</span>`),
  ];
  return lines.length === 0
    ? undefined
    : foldedList(
        lines.map((line) => html`<li>${line}</li>`),
        SHOWN,
        texts,
      );
}
