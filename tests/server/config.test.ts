import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, type Config, type Host } from '../../server/config.ts';

const POSIX: Host = {
  env: {},
  platform: 'linux',
  path: path.posix,
  root: '/opt/michisuji',
  cwd: '/home/kojin',
  isTerminal: true,
  isDirectory: () => true,
};
const WINDOWS: Host = { ...POSIX, platform: 'win32', path: path.win32, root: 'C:\\michisuji', cwd: 'D:\\kojin' };
const MAC: Host = { ...POSIX, platform: 'darwin' };

describe('readConfig', () => {
  it('needs no setting: loopback, 4000, the project’s own folders, the embedded engine', () => {
    expect(read(POSIX)).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataDirectory: '/opt/michisuji/.michisuji',
      seedDirectories: ['/opt/michisuji/seeds'],
      sourceDirectory: undefined,
      store: { engine: 'embedded' },
      openBrowser: false,
    });
    expect(read(WINDOWS)).toMatchObject({
      dataDirectory: 'C:\\michisuji\\.michisuji',
      seedDirectories: ['C:\\michisuji\\seeds'],
    });
  });

  it('takes an empty value as not set', () => {
    const env = { MICHISUJI_HOST: '', MICHISUJI_PORT: ' ', MICHISUJI_DATA: '', MICHISUJI_SEEDS: '', NEO4J_URI: '' };
    expect(read({ ...POSIX, env })).toEqual(read(POSIX));
  });

  it('splits folders as Linux and macOS do, relative to where it was started', () => {
    const env = { MICHISUJI_SEEDS: 'seeds:/srv/ほかの 原稿:', MICHISUJI_SOURCES: '../papers', MICHISUJI_DATA: 'data' };
    expect(read({ ...POSIX, env })).toMatchObject({
      seedDirectories: ['/home/kojin/seeds', '/srv/ほかの 原稿'],
      sourceDirectory: '/home/papers',
      dataDirectory: '/home/kojin/data',
    });
  });

  it('splits folders as Windows does, with drive letters and either slash', () => {
    const env = {
      MICHISUJI_SEEDS: 'C:\\台帳\\seeds;D:/more;..\\x;C:\\台帳\\seeds',
      MICHISUJI_DATA: '\\\\server\\share\\m',
    };
    expect(read({ ...WINDOWS, env })).toMatchObject({
      seedDirectories: ['C:\\台帳\\seeds', 'D:\\more', 'D:\\x'],
      dataDirectory: '\\\\server\\share\\m',
    });
  });

  it.each(['127.0.0.1', '127.9.8.7', 'localhost', 'LOCALHOST', '::1', '[::1]'])(
    'binds to the loopback name %s',
    (name) => {
      expect(read({ ...POSIX, env: { MICHISUJI_HOST: name } }).host).toBe(name.toLowerCase().replace(/[[\]]/gu, ''));
    },
  );

  it.each([
    '0.0.0.0',
    '::',
    '192.168.1.5',
    'example.jp',
    '127.0.0.1.example.jp',
    'localhost.example.jp',
    '127.0.0.256',
    '127.1',
  ])('refuses to listen on %s while there is no authentication', (name) => {
    const problems = problemsOf({ ...POSIX, env: { MICHISUJI_HOST: name } });
    expect(problems.map(({ variable }) => variable)).toEqual(['MICHISUJI_HOST']);
    expect(problems[0]?.ja).toContain(`「${name}」`);
    expect(problems[0]?.en).toContain('127.0.0.1');
  });

  it.each(['0', '1', '65535'])('takes port %s', (port) => {
    expect(read({ ...POSIX, env: { MICHISUJI_PORT: port } }).port).toBe(Number(port));
  });

  it.each(['-1', '65536', '99999', '80.5', '0x50', '１２３', 'http', '1e3', '000080'])('refuses port %s', (port) => {
    expect(variablesOf({ ...POSIX, env: { MICHISUJI_PORT: port } })).toEqual(['MICHISUJI_PORT']);
  });

  it('selects Neo4j by its address, with the usual user', () => {
    expect(read({ ...POSIX, env: { NEO4J_URI: 'neo4j+s://db.example.jp:7687', NEO4J_PASSWORD: ' p ' } }).store).toEqual(
      {
        engine: 'neo4j',
        uri: 'neo4j+s://db.example.jp:7687',
        user: 'neo4j',
        password: ' p ',
        database: undefined,
      },
    );
    const env = { NEO4J_URI: 'bolt://[::1]', NEO4J_USER: 'u', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'd' };
    expect(read({ ...POSIX, env }).store).toEqual({
      engine: 'neo4j',
      uri: 'bolt://[::1]',
      user: 'u',
      password: 'p',
      database: 'd',
    });
  });

  it.each(['localhost:7687', 'http://localhost:7474', 'bolt//localhost', 'bolt://', 'neo4j', '://'])(
    'refuses %s as the address of Neo4j',
    (uri) => {
      expect(variablesOf({ ...POSIX, env: { NEO4J_URI: uri } })).toEqual(['NEO4J_URI']);
    },
  );

  it('refuses a password inside the address and does not repeat it', () => {
    const problems = problemsOf({ ...POSIX, env: { NEO4J_URI: 'bolt://neo4j:himitsu@localhost:7687' } });
    expect(problems.map(({ variable }) => variable)).toEqual(['NEO4J_URI']);
    expect(JSON.stringify(problems)).not.toContain('himitsu');
  });

  it('refuses a folder that is not there, naming it and the separator', () => {
    const host = {
      ...WINDOWS,
      isDirectory: (folder: string) => folder === 'C:\\a',
      env: { MICHISUJI_SEEDS: 'C:\\a:C:\\b' },
    };
    expect(problemsOf(host)[0]?.ja).toContain('「;」');
    const missing = { ...POSIX, isDirectory: () => false, env: { MICHISUJI_SEEDS: '/a:/b', MICHISUJI_SOURCES: '/c' } };
    expect(variablesOf(missing)).toEqual(['MICHISUJI_SEEDS', 'MICHISUJI_SEEDS', 'MICHISUJI_SOURCES']);
  });

  it('refuses a ~ that no shell replaced', () => {
    expect(variablesOf({ ...POSIX, env: { MICHISUJI_DATA: '~/michisuji' } })).toEqual(['MICHISUJI_DATA']);
    expect(read({ ...POSIX, env: { MICHISUJI_DATA: 'data~1' } }).dataDirectory).toBe('/home/kojin/data~1');
  });

  it('opens a browser only for a person at a screen', () => {
    const screen = { DISPLAY: ':0' };
    expect(read({ ...POSIX, env: screen }).openBrowser).toBe(true);
    expect(read({ ...POSIX, env: { WAYLAND_DISPLAY: 'wayland-0' } }).openBrowser).toBe(true);
    expect(read(MAC).openBrowser).toBe(true);
    expect(read(WINDOWS).openBrowser).toBe(true);
    expect(read({ ...POSIX, env: { ...screen, CI: 'true' } }).openBrowser).toBe(false);
    expect(read({ ...MAC, isTerminal: false }).openBrowser).toBe(false);
    expect(read({ ...MAC, env: { MICHISUJI_OPEN: 'never' } }).openBrowser).toBe(false);
    expect(variablesOf({ ...MAC, env: { MICHISUJI_OPEN: 'yes' } })).toEqual(['MICHISUJI_OPEN']);
  });

  it('refuses a misspelt setting', () => {
    const problems = problemsOf({ ...POSIX, env: { MICHISUJI_PROT: '80', PATH: '/bin' } });
    expect(problems.map(({ variable }) => variable)).toEqual(['MICHISUJI_PROT']);
    expect(problems[0]?.ja).toContain('MICHISUJI_PORT');
  });

  it('says everything that is wrong at once, in Japanese and in English', () => {
    const env = {
      MICHISUJI_HOST: '0.0.0.0',
      MICHISUJI_PORT: 'x',
      MICHISUJI_DATA: '~',
      MICHISUJI_OPEN: '1',
      NEO4J_URI: 'x',
    };
    const problems = problemsOf({ ...POSIX, env });
    expect(problems.map(({ variable }) => variable).toSorted()).toEqual(Object.keys(env).toSorted());
    for (const { variable, ja, en } of problems) {
      expect(ja).toMatch(new RegExp(`^${variable}: .*[ぁ-ん].*。$`, 'u'));
      expect(en).toMatch(new RegExp(`^${variable}: [\\x20-\\x7e]*\\.$`, 'u'));
    }
  });

  it('cuts a long value in its sentence', () => {
    expect(problemsOf({ ...POSIX, env: { MICHISUJI_PORT: '9'.repeat(10_000) } })[0]?.ja.length).toBeLessThan(250);
  });
});

function read(host: Host): Config {
  const result = readConfig(host);
  if (!result.ok) throw new Error(result.problems.map(({ en }) => en).join('\n'));
  return result.config;
}

function problemsOf(host: Host): readonly { readonly variable: string; readonly ja: string; readonly en: string }[] {
  const result = readConfig(host);
  return result.ok ? [] : result.problems;
}

function variablesOf(host: Host): readonly string[] {
  return problemsOf(host).map(({ variable }) => variable);
}
