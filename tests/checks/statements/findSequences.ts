import type { Cypher } from './readCypher.ts';

type Step = string | RegExp;

/** The offsets at which these tokens follow each other, whatever space is between them; a string is exact, a RegExp tests one token. */
export function findSequences({ tokens }: Cypher, ...steps: readonly Step[]): readonly number[] {
  return tokens
    .filter((_, index) =>
      steps.every((step, offset) => {
        const token = tokens[index + offset];
        if (token === undefined || token.kind === 'string' || token.kind === 'quotedName') return false;
        return typeof step === 'string' ? token.text === step : step.test(token.text);
      }),
    )
    .map(({ at }) => at);
}
