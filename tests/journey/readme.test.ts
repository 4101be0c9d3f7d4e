import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PAGE_PATHS } from '../../server/graphql/http/servePages.ts';
import { snapshotFromRecord } from '../../server/lineage/sources/snapshotFromRecord.ts';
import { trace } from '../../server/lineage/trace.ts';
import type { TraceAnswer } from '../../server/lineage/TraceAnswer.ts';
import { formatRef } from '../../server/model/ref.ts';
import { readSeedRecord } from '../seeds/seedRecord.ts';
import { toTraceRecord } from '../support/toTraceRecord.ts';

const ROOT = join(import.meta.dirname, '../..');
const SERVICE_PATHS = new Set(['/graphql', '/healthz', '/readyz']);
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const packageJson = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe('the README says what the product answers', () => {
  let answer: TraceAnswer;
  const names = new Map<string, string>();

  beforeAll(async () => {
    const { documents } = readSeedRecord();
    for (const { nodes } of documents) for (const { id, name } of nodes) names.set(id, name);
    const subject = formatRef('INFORMATION_ITEM', 'shinjuku', '36-card-terminal/shinsei/顔写真');
    const question = {
      subject,
      direction: 'DOWNSTREAM',
      when: { asOf: '2020-07-01' },
      across: 'STATED',
      maxHops: 20,
      maxSteps: 10_000,
    } as const;
    answer = await trace(question, snapshotFromRecord(toTraceRecord(documents)));
  });

  it('shows the stops of 顔写真 on 2020-07-01, hop by hop', () => {
    const rows = readme.split('\n').filter((line) => /^ +\| (?:起点|\d+) \|/u.test(line));
    const shown = rows.map((row) => row.split('|').map((cell) => cell.trim()));
    expect(shown.map(([, hop, holder]) => [hop, holder?.replace(/（[^）]*）$/u, '')])).toEqual(
      answer.stops.map(({ hop, endpoint }) => [hop === 0 ? '起点' : String(hop), names.get(endpoint)]),
    );
    expect(answer.stops.map(({ carriage }) => carriage)).toEqual(answer.stops.map(() => 'CARRIED'));
  });
  it('names the days on which the answer changes', () => {
    const line = readme.split('\n').find((text) => text.includes('**答えが変わる日：**')) ?? '';
    expect(line.match(/\d{4}-\d{2}-\d{2}/gu)).toEqual(answer.changes.map(({ day }) => day));
  });
  it('names the one unknown end, and what no paper states', () => {
    expect(answer.completeness.unknowns.map(({ reason }) => reason)).toEqual(['FLOWS_NOT_IN_RECORD']);
    expect(answer.completeness.unstated.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['ERASURE', 'RETENTION', 'PEOPLE', 'PLACE']),
    );
  });
});

describe('the README leads to what is there', () => {
  it('every address of a page that it names is one', () => {
    const named = [...readme.matchAll(/`(?<path>\/[a-z/]*)`/gu)].map((match) => match.groups?.['path'] ?? '');
    const known = new Set(PAGE_PATHS.map((path) => (path === '/list/:kind' ? '/list' : path)));
    const isKnown = (path: string): boolean =>
      known.has(path.replace(/^\/list\/.*$/u, '/list') as never) || SERVICE_PATHS.has(path);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => !isKnown(path))).toEqual([]);
  });
  it('every file that it links to is there', () => {
    const linked = [...readme.matchAll(/\]\((?<file>[^)#:]+)\)/gu)].map((match) => match.groups?.['file'] ?? '');
    expect(linked.length).toBeGreaterThan(5);
    expect(linked.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

describe('the README names commands that exist', () => {
  it('every `npm run` is a script', () => {
    const used = [...readme.matchAll(/npm run (?<script>[\w:]+)/gu)].map((match) => match.groups?.['script'] ?? '');
    expect(used.filter((script) => packageJson.scripts[script] === undefined)).toEqual([]);
  });
});
