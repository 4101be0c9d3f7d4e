import { html, type TemplateResult } from 'lit';
import type { FactContext } from '../../facts/FactContext.ts';
import { factPage } from '../../facts/factPage.ts';
import { factSection } from '../../facts/factSection.ts';
import { noteTable } from '../../facts/noteTable.ts';
import { findingsOf } from '../../state/routes/findingsRoute.ts';
import { listOf } from '../../state/routes/listRoute.ts';
import type { PaperRoute } from '../../state/routes/paperRoute.ts';
import { START } from '../../state/routes/startRoute.ts';
import { formatDay } from '../../text/day.ts';
import { icon } from '../../ui/icon.ts';
import { linkAction, printAction } from '../../ui/pageActions.ts';
import { pageHead } from '../../ui/pageHead.ts';
import { factList, panel } from '../../ui/panel.ts';
import { paperName } from '../../ui/paperName.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { Stage } from '../Stage.ts';
import { attachmentTable } from './attachmentTable.ts';
import type { Paper } from './buildPaper.ts';
import { sheetTable } from './sheetTable.ts';

interface Shown {
  readonly value: Paper;
  readonly route: PaperRoute;
  readonly stage: Stage;
}

/** A paper: its sheets, what it refers to and whether that is in the record, its oddities, and what it is. */
export function drawPaper({ value, route, stage }: Shown): TemplateResult {
  const texts = stage.texts();
  const { paper, matter, facts, frame, list, words } = texts;
  const { node, findings } = value;
  const context: FactContext = { texts, href: stage.href, selectHref: (id) => stage.href({ ...route, sel: id }) };
  const head = pageHead(
    {
      crumbs: [
        { words: frame.start, href: stage.href(START) },
        { words: list.titles.papers, href: stage.href(listOf('papers')) },
        { words: paperName(node) },
      ],
      kind: words.documentKind[node.documentKind],
      kindIcon: 'document',
      title: html`<span lang="ja">${node.name}</span>`,
      isLong: node.name.length >= 30,
      actions: [
        findings === 0
          ? undefined
          : html`<a class="button" href=${stage.href(findingsOf({ document: node.id }))}
              >${icon('warning')}${facts.findings(findings)}</a
            >`,
        linkAction(texts, stage.say),
        printAction(texts),
      ],
    },
    texts,
  );
  const sheets = node.matters.nodes.toSorted((a, b) => a.sheet - b.sheet);
  return factPage({
    head,
    main: html`
      ${factSection({ id: 'sheets', title: list.titles.matters, table: sheetTable(sheets, context), empty: paper.noSheets, total: node.matters.totalCount, fileName: `${node.name}_${list.titles.matters}` }, texts)}
      ${factSection({ id: 'attachments', title: list.titles.attachments, about: paper.attachmentsAbout, table: attachmentTable(node.attachments.nodes, context), empty: paper.noAttachments, total: node.attachments.totalCount, fileName: `${node.name}_${list.titles.attachments}` }, texts)}
      ${factSection({ id: 'notes', title: facts.notes, about: matter.notesAbout, table: noteTable(node.notes.nodes, context), empty: matter.noNotes, selected: route.sel, total: node.notes.totalCount, fileName: `${node.name}_${facts.notes}` }, texts)}
    `,
    side: drawAbout(value, context),
  });
}

function drawAbout({ node }: Paper, { texts }: FactContext): TemplateResult {
  const { paper, facts, words, parts, lang } = texts;
  const { municipality, body, number, date, fiscalYear, legalRegime, remark } = node;
  const printed = (value: string | undefined): TemplateResult =>
    value === undefined ? unknownTag(parts.notStated) : html`<span lang="ja">${value}</span>`;
  return panel({
    id: 'about',
    title: paper.about,
    content: factList([
      {
        term: words.nodeKind.MUNICIPALITY,
        value: municipality === null ? paper.wholeCountry : printed(municipality.name),
      },
      { term: paper.body, value: printed(body?.value) },
      { term: paper.number, value: printed(number?.value) },
      { term: paper.date, value: date === null ? unknownTag(parts.notStated) : formatDay(date.value, lang) },
      {
        term: paper.fiscalYear,
        value: fiscalYear === null ? unknownTag(parts.notStated) : parts.fiscalYearOf(fiscalYear.value),
      },
      { term: paper.legalRegime, value: printed(legalRegime?.value) },
      ...(remark === null ? [] : [{ term: facts.remark, value: printed(remark) }]),
    ]),
  });
}
