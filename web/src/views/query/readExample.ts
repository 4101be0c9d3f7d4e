import type { Example } from './Example.ts';

type Label =
  '題名' | 'Title' | '答えること' | 'Answers' | '変数' | 'Variables' | '読み方' | 'How to read' | '例 / Example';

const LINE = /^# (?<label>[^:]+): (?<words>.*)$/u;
const CONTINUED = /^# {3}(?<words>.*)$/u;
const JAPANESE = /^[^A-Za-z]+$/u;

/**
 * One file of docs/queries: its head of comments, `# Label: words` with further lines indented, an empty line, then the query. Throws an Error
 * that names the file and what is missing.
 */
export function readExample(key: string, text: string): Example {
  const [head = '', ...body] = text.split('\n\n');
  const words = readHead(key, head);
  return {
    key,
    title: { ja: words('題名'), en: words('Title') },
    about: { ja: words('答えること'), en: words('Answers') },
    variablesMean: { ja: words('変数'), en: words('Variables') },
    reading: { ja: words('読み方'), en: words('How to read') },
    query: body.join('\n\n'),
    variables: JSON.parse(words('例 / Example')) as Example['variables'],
  };
}

/** The words under each label, their lines joined as their language joins them; asking for a label that is missing throws. */
function readHead(key: string, head: string): (label: Label) => string {
  const found = new Map<string, string>();
  let label = '';
  for (const line of head.split('\n')) {
    const continued = CONTINUED.exec(line)?.groups?.['words'];
    const started = LINE.exec(line)?.groups;
    if (continued !== undefined)
      found.set(label, `${found.get(label) ?? ''}${JAPANESE.test(label) ? '' : ' '}${continued}`);
    else if (started !== undefined) found.set((label = started['label'] ?? ''), started['words'] ?? '');
    else throw new Error(`docs/queries/${key}.graphql: "${line}" is no line of a head; write "# Label: words"`);
  }
  return (asked) => {
    const words = found.get(asked);
    if (words === undefined) throw new Error(`docs/queries/${key}.graphql has no line "# ${asked}: …"`);
    return words;
  };
}
