import { describe, expect, it } from 'vitest';
import { readExample } from '../../../../web/src/views/query/readExample.ts';

const HEAD = `# 題名: 何か
# Title: What is it?
# 答えること: 一つの
#   こと
# Answers: one
#   thing
# 変数: id は参照
# Variables: id: a reference
# 読み方: そのまま
# How to read: as it stands
# 例 / Example: {"id": "x:y/z"}`;

describe('a file of docs/queries', () => {
  it('gives its words, with lines joined as each language joins them, its variables and the query without the head', () => {
    expect(readExample('x', `${HEAD}\n\nquery A {\n  a\n}\n\nfragment B on C { d }\n`)).toEqual({
      key: 'x',
      title: { ja: '何か', en: 'What is it?' },
      about: { ja: '一つのこと', en: 'one thing' },
      variablesMean: { ja: 'id は参照', en: 'id: a reference' },
      reading: { ja: 'そのまま', en: 'as it stands' },
      query: 'query A {\n  a\n}\n\nfragment B on C { d }\n',
      variables: { id: 'x:y/z' },
    });
  });

  it('without one of its lines is an error that names the file and the line', () => {
    expect(() => readExample('x', `${HEAD.replace('# Title: What is it?\n', '')}\n\n{ a }`)).toThrow(
      'docs/queries/x.graphql has no line "# Title: …"',
    );
  });

  it('with a line that is no comment in its head is an error that names it', () => {
    expect(() => readExample('x', `{ a }\n${HEAD}\n\n{ a }`)).toThrow(
      'docs/queries/x.graphql: "{ a }" is no line of a head',
    );
  });
});
