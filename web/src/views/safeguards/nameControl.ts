import type { Texts } from '../../text/Texts.ts';

/** The name of a control in the language of the page. */
export function nameControl(
  { name, nameEn }: { readonly name: string; readonly nameEn: string | null },
  { lang }: Texts,
): string {
  return lang === 'en' && nameEn !== null ? nameEn : name;
}
