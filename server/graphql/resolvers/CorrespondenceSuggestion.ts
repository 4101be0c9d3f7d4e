import type { CorrespondenceSuggestionResolvers } from '../generated/types.ts';

/** 対応の候補. */
export const CorrespondenceSuggestion: CorrespondenceSuggestionResolvers = {
  old: ({ old }, _args, { loaders }) => loaders.get(old),
  new: (suggestion, _args, { loaders }) => loaders.get(suggestion.new),
};
