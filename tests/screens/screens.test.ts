import { expect, it } from 'vitest';
import { PRINT_SCREENS } from './prints.ts';
import { STATE_SCREENS } from './states.ts';
import { TRACE_SCREENS } from './traces.ts';
import { VIEW_SCREENS } from './views.ts';

it('each screen has a name of its own, so that no picture is drawn over another', () => {
  const names = [...VIEW_SCREENS, ...TRACE_SCREENS, ...STATE_SCREENS, ...PRINT_SCREENS].map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
