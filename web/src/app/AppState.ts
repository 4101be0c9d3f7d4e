import type { Place } from '../state/Route.ts';
import type { Preferences } from '../state/preferences.ts';

/** A municipality to choose. */
export interface ScopeChoice {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | null | undefined;
}

/** All that the frame shows. */
export interface AppState {
  readonly place: Place;
  readonly preferences: Preferences;
  readonly scopes: readonly ScopeChoice[];
  readonly server: 'ANSWERS' | 'GONE' | 'BACK';
  /** An import came after this page was loaded. */
  readonly isRecordNewer: boolean;
}
