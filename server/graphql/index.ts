export { buildSchema } from './buildSchema.ts';
export { createContext, type Context } from './context.ts';
export type { Services, SourceLine } from './Services.ts';
