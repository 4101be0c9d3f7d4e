/** A piece of SVG as data: the same tree becomes elements on the page, a file, or the text of a test. Texts are texts, never markup. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/** Makes a node; attributes that are undefined are left out, and so are children. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (SvgNode | string | undefined)[] = [],
): SvgNode {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) kept[name] = value;
  return { tag, attributes: kept, children: children.filter((child) => child !== undefined) };
}
