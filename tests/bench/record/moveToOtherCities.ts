import type { SourceFile } from '../../../server/loading/SourceFile.ts';

/** The municipalities of the seeds. */
const CITIES = ['shinjuku', 'edogawa'];

/** The papers of the seeds once more, as if two other municipalities had written them, with a vocabulary that names these. */
export function moveToOtherCities(files: readonly SourceFile[]): readonly SourceFile[] {
  const papers = files.filter(({ file }) => file.startsWith('papers/'));
  const names = CITIES.map((city) => `  ${city}-too: { name: ${city} (bench) }\n`);
  return [
    sourceOf(
      'vocabulary/bench-cities.yaml',
      `vocabulary: { id: bench-cities, scope: jp, name: bench, source: bench }\nmunicipalities:\n${names.join('')}`,
    ),
    ...papers.map(({ file, bytes }) => sourceOf(`bench/${file}`, moved(new TextDecoder().decode(bytes)))),
  ];
}

function moved(text: string): string {
  return CITIES.reduce((so, city) => so.replaceAll(new RegExp(`\\b${city}\\b`, 'gu'), `${city}-too`), text);
}

function sourceOf(file: string, text: string): SourceFile {
  return { file, bytes: new TextEncoder().encode(text) };
}
