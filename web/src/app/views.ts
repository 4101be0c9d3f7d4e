import type { Route, ViewName } from '../state/Route.ts';
import type { OpenViewOn } from '../views/Stage.ts';

/** How to get each view that exists; loaded when it is first opened. A view that is not here does not exist yet. */
export const VIEWS: { readonly [V in ViewName]?: () => Promise<OpenViewOn<Extract<Route, { readonly view: V }>>> } = {
  start: async () => (await import('../views/start/openStartView.ts')).openStartView,
  trace: async () => (await import('../views/trace/openTraceView.ts')).openTraceView,
  migration: async () => (await import('../views/migration/openMigrationView.ts')).openMigrationView,
  safeguards: async () => (await import('../views/safeguards/openSafeguardsView.ts')).openSafeguardsView,
  findings: async () => (await import('../views/findings/openFindingsView.ts')).openFindingsView,
  list: async () => (await import('../views/list/openListView.ts')).openListView,
  concept: async () => (await import('../views/concept/openConceptView.ts')).openConceptView,
  holder: async () => (await import('../views/holder/openHolderView.ts')).openHolderView,
  exposure: async () => (await import('../views/exposure/openExposureView.ts')).openExposureView,
  item: async () => (await import('../views/item/openItemView.ts')).openItemView,
  matter: async () => (await import('../views/matter/openMatterView.ts')).openMatterView,
  network: async () => (await import('../views/network/openNetworkView.ts')).openNetworkView,
  subject: async () => (await import('../views/subject/openSubjectView.ts')).openSubjectView,
  sets: async () => (await import('../views/sets/openSetsView.ts')).openSetsView,
  paper: async () => (await import('../views/paper/openPaperView.ts')).openPaperView,
  changes: async () => (await import('../views/changes/openChangesView.ts')).openChangesView,
  query: async () => (await import('../views/query/openQueryView.ts')).openQueryView,
  help: async () => (await import('../views/help/openHelpView.ts')).openHelpView,
};
