export { buildSchema } from './buildSchema.ts';
export { createContext, type Context } from './context.ts';
export type { ImportAccepted, ImportOutcome, ImportRefused, ManifestText, Services, SourceLine } from './Services.ts';
