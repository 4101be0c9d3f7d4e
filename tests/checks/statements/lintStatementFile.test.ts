import { describe, expect, it } from 'vitest';
import { lintStatementFile } from './lintStatementFile.ts';

const none = (): Promise<readonly never[]> => Promise.resolve([]);

const literal = `
import { statement } from '../Statement.ts';

export const oneItem = statement({
  name: 'oneItem',
  text: \`
    MATCH (n:Item {id: $id})
    RETURN n AS item
  \`,
});
`;

describe('lintStatementFile', () => {
  it('gives a problem the line at which the text breaks the rule', async () => {
    expect(await lintStatementFile('oneItem.ts', literal, none)).toEqual({
      texts: 1,
      problems: [
        {
          file: 'oneItem.ts',
          line: 8,
          rule: 'NoEntityIsReturnedRule',
          message: 'return scalars, lists or map projections (n {.id, .name} AS map), never a node or a relationship',
        },
      ],
    });
  });

  it('reads a text of which only labels, types and properties are computed', async () => {
    const source =
      'const byId = (label: string) => statement({ name: `by ${label}`, text: `MATCH (n:${label} {id: $id}) RETURN n.${key} AS key, n` });';
    expect(await lintStatementFile('byId.ts', source, none)).toMatchObject({
      texts: 1,
      problems: [{ rule: 'EveryColumnHasANameRule' }, { rule: 'NoEntityIsReturnedRule' }],
    });
  });

  it('reads a computed text from the statements that the module exports', async () => {
    const source = 'export const all = kinds.map((kind) => statement({ name: `all${kind}`, text: textOf(kind) }));';
    const made = [
      { name: 'allItems', text: 'MATCH (n:Item {id: $id}) RETURN n.id AS id' },
      { name: 'allFlows', text: 'MATCH (n:Flow {id: $id}) RETURN n.id' },
    ];
    expect(await lintStatementFile('all.ts', source, () => Promise.resolve(made))).toEqual({
      texts: 2,
      problems: [
        {
          file: 'all.ts',
          line: 1,
          rule: 'EveryColumnHasANameRule',
          message: '"allFlows" at "n.id": write AS and a name after every column of RETURN',
        },
      ],
    });
  });

  it('refuses a computed text that the module does not export', async () => {
    const { problems } = await lintStatementFile(
      'a.ts',
      "const hidden = statement({ name: 'hidden', text: textOf('a') });",
      none,
    );
    expect(problems.map(({ rule }) => rule)).toEqual(['EveryTextIsReadRule']);
  });

  it('accepts a broken rule that is allowed with a reason', async () => {
    const allowed = literal.replace('export', '// allow NoEntityIsReturnedRule: this is a test\nexport');
    expect((await lintStatementFile('oneItem.ts', allowed, none)).problems).toEqual([]);
  });

  it('refuses an allowance without a reason, and one that nothing needs', async () => {
    const unreasoned = literal.replace('export', '// allow NoEntityIsReturnedRule\nexport');
    const needless = literal
      .replace('export', '// allow NoEntityIsReturnedRule: as above\nexport')
      .replace('n AS item', 'n.id AS id');
    expect((await lintStatementFile('oneItem.ts', unreasoned, none)).problems.map(({ message }) => message)).toContain(
      'an allowance needs a reason: // allow TheRule: why',
    );
    expect((await lintStatementFile('oneItem.ts', needless, none)).problems.map(({ message }) => message)).toEqual([
      'nothing here breaks this rule: remove the allowance',
    ]);
  });
});
