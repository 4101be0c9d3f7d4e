export { buildSchema } from './buildSchema.ts';
export { createContext } from './context.ts';
export type { Services } from './Services.ts';
