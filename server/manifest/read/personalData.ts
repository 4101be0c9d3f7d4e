import type { ManifestPath } from '../ManifestFile.ts';

/** What must not stand in the record (promise 6). */
export type PersonalDataKind = 'INDIVIDUAL_NUMBER' | 'TELEPHONE' | 'MAIL_ADDRESS';

/** One find; the value itself is never kept. */
export interface PersonalDataFind {
  readonly path: ManifestPath;
  readonly kind: PersonalDataKind;
}

/** Looks through every text of a manifest, keys too, for personal values. */
export function findPersonalData(value: unknown, path: ManifestPath = []): readonly PersonalDataFind[] {
  if (typeof value === 'string') return kindsIn(value).map((kind) => ({ path, kind }));
  if (typeof value === 'number') return kindsIn(String(value)).map((kind) => ({ path, kind }));
  if (Array.isArray(value)) return value.flatMap((entry, index) => findPersonalData(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => [
    ...kindsIn(key).map((kind) => ({ path: [...path, key], kind })),
    ...(key === 'sha256' ? [] : findPersonalData(entry, [...path, key])),
  ]);
}

const MAIL = /[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/iu;
const TELEPHONE = /(?<![\d-])(?:\+81[- ]?|0)(?:\d{1,4}[-( ]\d{1,4}[-) ]\d{3,4}|[5789]0\d{8})(?![\d-])/u;
const TWELVE_DIGITS = /(?<!\d)\d{4}[- ]?\d{4}[- ]?\d{4}(?!\d)/gu;

function kindsIn(text: string): readonly PersonalDataKind[] {
  const normal = text.normalize('NFKC').replaceAll(/[‐‑‒–—―−ー]/gu, '-');
  const kinds: PersonalDataKind[] = [];
  if ([...normal.matchAll(TWELVE_DIGITS)].some(([digits]) => isIndividualNumber(digits.replaceAll(/\D/gu, ''))))
    kinds.push('INDIVIDUAL_NUMBER');
  if (TELEPHONE.test(normal)) kinds.push('TELEPHONE');
  if (MAIL.test(normal)) kinds.push('MAIL_ADDRESS');
  return kinds;
}

/** Whether twelve digits carry the check digit of a 個人番号 (平成26年総務省令第85号 第5条). */
function isIndividualNumber(digits: string): boolean {
  if (!/^\d{12}$/u.test(digits)) return false;
  let sum = 0;
  for (let n = 1; n <= 11; n += 1) sum += Number(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  const rest = sum % 11;
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}
