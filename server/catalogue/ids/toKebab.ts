/** An enum value as a part of a slug: `LINKAGE_PARTNER` → `linkage-partner`. */
export function toKebab(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}
