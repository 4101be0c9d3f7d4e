import { createLoaders, type Loaders } from './loaders/createLoaders.ts';
import type { Services } from './Services.ts';

/** What every resolver of one request shares. */
export interface Context {
  readonly services: Services;
  readonly loaders: Loaders;
}

/** Makes the context of one request; loaders remember what was read, so it must not serve another request. */
export function createContext(services: Services): Context {
  return { services, loaders: createLoaders(services.store, services.nodes) };
}
