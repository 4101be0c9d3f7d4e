import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = 'web/src';
const ROLES = readFileSync(join(SOURCE, 'ui/roles.css'), 'utf8');
const TOKENS = readDeclarations(readFileSync('node_modules/@digital-go-jp/design-tokens/dist/tokens.css', 'utf8'));

function readRoles(selector: string): ReadonlyMap<string, string> {
  const block = ROLES.slice(ROLES.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return new Map([...readDeclarations(block)].map(([name, value]) => [name, resolveToken(value)]));
}

function readDeclarations(css: string): ReadonlyMap<string, string> {
  return new Map([...css.matchAll(/(--[\w-]+): ([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]));
}

/** The value of the design token that a role stands for; a value of our own stays. */
function resolveToken(value: string): string {
  const [, token] = /^var\((--color-[\w-]+)\)$/u.exec(value) ?? [];
  return token === undefined ? value : (TOKENS.get(token) ?? `no token ${token}`);
}

const light = readRoles(':root');
const dark = readRoles(":root[data-theme='dark']");

/** WCAG's contrast of two colours written as #rrggbb. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the colours', () => {
  it('stand in the one mapping and nowhere else', () => {
    const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:css|ts)$/u.test(file),
    );
    expect(files.length).toBeGreaterThan(20);
    const literal = /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|:\s*(?:white|black|red|blue|green|gr[ae]y|yellow)\b/iu;
    const offenders = files.filter(
      (file) => !file.endsWith('roles.css') && literal.test(readFileSync(join(SOURCE, file), 'utf8')),
    );
    expect(offenders).toEqual([]);
  });

  it('are the same in dark, whether the device or the person asked for it', () => {
    expect(dark).toEqual(readRoles(":root:not([data-theme='light'])"));
    const shared = ['--focus-ground', '--focus-ink', '--elevation', '--hatch'];
    expect([...dark.keys()].toSorted()).toEqual([...light.keys()].filter((name) => !shared.includes(name)).toSorted());
  });

  it('are all used', () => {
    const css = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
      .join('\n');
    expect([...light.keys()].filter((name) => !css.includes(`var(${name})`))).toEqual([]);
  });

  it.each([
    ['light', light],
    ['dark', new Map([...light, ...dark])],
  ])('can be read in %s: 4.5 for text, 3 for lines and controls', (_theme, roles) => {
    const of = (name: string): string => roles.get(name) ?? '';
    const texts = [
      '--ink-strong',
      '--ink',
      '--ink-2',
      '--ink-3',
      '--link',
      '--act',
      '--visited',
      '--ok',
      '--warn',
      '--err',
      '--word',
      '--text-value',
    ];
    const pairs = [
      ...texts.map((text) => [text, '--bg', 4.5] as const),
      ...['--ink', '--ink-3', '--err', '--link'].map((text) => [text, '--sunk', 4.5] as const),
      ...['--ink', '--ink-2', '--link'].map((text) => [text, '--sel', 4.5] as const),
      ['--on-act', '--act', 4.5] as const,
      ['--on-out', '--out', 4.5] as const,
      ['--unk', '--unk-bg', 4.5] as const,
      ['--unk', '--unk-hatch', 4.5] as const,
      ['--focus-ink', '--focus-ground', 4.5] as const,
      ...['--control', '--rule-strong', '--sel-line', '--focus-out', '--unk-line'].map(
        (line) => [line, '--bg', 3] as const,
      ),
      ...[...roles.keys()]
        .filter((name) => /^--(?:net-|unk-line)/u.test(name))
        .map((line) => [line, '--sunk', 3] as const),
    ];
    const poor = pairs.filter(([front, back, least]) => contrast(of(front), of(back)) < least);
    expect(poor).toEqual([]);
  });
});
