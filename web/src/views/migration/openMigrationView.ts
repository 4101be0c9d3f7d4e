import { html, nothing, type TemplateResult } from 'lit';
import { migrationOf, type MigrationRoute } from '../../state/routes/migrationRoute.ts';
import { START } from '../../state/routes/startRoute.ts';
import { notice } from '../../ui/notice.ts';
import { pageHead } from '../../ui/pageHead.ts';
import { openLoadedView } from '../openLoadedView.ts';
import type { OpenViewOn, Stage } from '../Stage.ts';
import { drawReport } from './drawReport.ts';
import { loadMigration, type Listed } from './loadMigration.ts';

/** Opens a migration, old against new; without one in the address, those that there are, or the only one. */
export const openMigrationView: OpenViewOn<MigrationRoute> = (stage) =>
  openLoadedView(stage, {
    keyOf: ({ id }) => id ?? '',
    load: loadMigration,
    draw: ({ value, route }) =>
      value.kind === 'LIST' ? drawList(value.migrations, stage) : drawReport(value.report, value.items, route, stage),
    title: (value) => (value.kind === 'LIST' ? stage.texts().migration.listTitle : value.report.migration.name),
  });

function drawList(migrations: Listed, stage: Stage): TemplateResult {
  const texts = stage.texts();
  const { migration, frame } = texts;
  return html`<div class="page reading">
    ${pageHead({ crumbs: [{ words: frame.start, href: stage.href(START) }, { words: migration.title }], title: migration.listTitle }, texts)}
    ${
      migrations.length === 0
        ? notice({ kind: 'plain', icon: 'empty', title: migration.listEmpty, content: migration.listEmptyHint })
        : nothing
    }
    <ul class="move-list">
      ${migrations.map(
        ({ id, name, fromSystem, toSystem }) =>
          html`<li>
            <a lang="ja" href=${stage.href(migrationOf(id))}>${name}</a>
            <span class="dim" lang="ja">${migration.fromTo(fromSystem.node.name, toSystem.node.name)}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}
