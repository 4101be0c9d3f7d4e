export { buildSchema } from './buildSchema.ts';
export { createContext, type Context } from './context.ts';
export type { Services } from './Services.ts';
