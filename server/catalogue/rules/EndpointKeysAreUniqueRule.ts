import { ENDPOINT_KINDS } from '../build/endpointKinds.ts';
import { SECTIONS, type Section } from '../define/sections.ts';
import type { DocumentContext } from '../DocumentContext.ts';

/** EndpointKeysAreUniqueRule: a key names one thing over `subjects`, `systems`, `organisations` and `departments`, since flows name their ends by it. */
export function checkEndpointKeys({ draft, report }: DocumentContext): void {
  const first = new Map<string, Section>();
  for (const { section, kind } of SECTIONS) {
    if (!ENDPOINT_KINDS.some((endpoint) => endpoint === kind)) continue;
    for (const key of draft.keys.get(kind)?.keys() ?? []) {
      const other = first.get(key);
      if (other === undefined) first.set(key, section);
      else {
        report({
          rule: 'EndpointKeysAreUniqueRule',
          path: [section, key],
          message: `キー「${key}」が ${other} と ${section} の両方にあります。流れの端がどちらか決まりません。`,
          expected: 'subjects、systems、organisations、departments を通じて一つだけのキー',
          toDo: 'どちらかのキーを変えてください。',
          other: { file: draft.file.file, ...draft.file.positionOf([other, key]) },
        });
      }
    }
  }
}
