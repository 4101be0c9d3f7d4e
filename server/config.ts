import { statSync } from 'node:fs';
import path, { dirname, join, type PlatformPath } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the graph is: in a file of ours, or on a Neo4j server. */
export type StoreConfig =
  | { readonly engine: 'embedded' }
  | {
      readonly engine: 'neo4j';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database?: string | undefined;
    };

/** Everything that can be set from outside (design.md §9), checked. */
export interface Config {
  /** A loopback address without brackets. */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly dataDirectory: string;
  readonly seedDirectories: readonly string[];
  /** The folder with the papers' own text; without it no excerpt is shown. */
  readonly sourceDirectory?: string | undefined;
  readonly store: StoreConfig;
  /** Whether to open a browser when ready: there is a screen, a person at a terminal, and nobody said no. */
  readonly openBrowser: boolean;
}

/** One wrong value, in a sentence that says what to write instead; secrets are never repeated. */
export interface ConfigProblem {
  readonly variable: string;
  readonly ja: string;
  readonly en: string;
}

/** What the process stands on, so that every system's rules can be tried on any. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly path: PlatformPath;
  /** The folder that holds package.json. */
  readonly root: string;
  /** Where relative paths start. */
  readonly cwd: string;
  readonly isTerminal: boolean;
  readonly isDirectory: (path: string) => boolean;
}

export type ConfigResult =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

type Report = (variable: string, ja: string, en: string) => void;

const VARIABLES = ['HOST', 'PORT', 'DATA', 'SEEDS', 'SOURCES', 'OPEN'].map((name) => `MICHISUJI_${name}`);
const NEO4J_SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];
const LOOPBACK = /^(?:localhost|::1|127(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3})$/u;

/** Reads the configuration, or says everything that is wrong with it at once. Empty values count as not set. */
export function readConfig(host: Host = currentHost()): ConfigResult {
  const problems: ConfigProblem[] = [];
  const report: Report = (variable, ja, en) =>
    problems.push({ variable, ja: `${variable}: ${ja}`, en: `${variable}: ${en}` });
  reportUnknownVariables(host, report);
  const config: Config = {
    host: readHostName(host, report),
    port: readPort(host, report),
    dataDirectory: readPath(host, 'MICHISUJI_DATA', report) ?? host.path.join(host.root, '.michisuji'),
    seedDirectories: readFolders(host, 'MICHISUJI_SEEDS', report) ?? [host.path.join(host.root, 'seeds')],
    sourceDirectory: readFolder(host, 'MICHISUJI_SOURCES', report),
    store: readStore(host, report),
    openBrowser: readOpenBrowser(host, report),
  };
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}

function reportUnknownVariables({ env }: Host, report: Report): void {
  for (const name of Object.keys(env).toSorted()) {
    if (!name.startsWith('MICHISUJI_') || VARIABLES.includes(name)) continue;
    const known = VARIABLES.join(', ');
    report(
      name,
      `この名前の設定はありません。使えるのは ${known} です。`,
      `there is no such setting. Use one of ${known}.`,
    );
  }
}

function readHostName(host: Host, report: Report): string {
  const value = valueOf(host, 'MICHISUJI_HOST') ?? '127.0.0.1';
  const name = value.replace(/^\[(.*)\]$/u, '$1').toLowerCase();
  if (!LOOPBACK.test(name)) {
    report(
      'MICHISUJI_HOST',
      `「${show(value)}」 では、ほかの機器から認証なしで読めてしまいます。認証が備わるまでは 127.0.0.1、::1、localhost のどれかにしてください。`,
      `"${show(value)}" would let other machines read everything without authentication. Until there is authentication, use 127.0.0.1, ::1 or localhost.`,
    );
  }
  return name;
}

function readPort(host: Host, report: Report): number {
  const value = valueOf(host, 'MICHISUJI_PORT') ?? '4000';
  const port = /^\d{1,5}$/u.test(value) ? Number(value) : Number.NaN;
  if (port <= 65535) return port;
  report(
    'MICHISUJI_PORT',
    `「${show(value)}」 はポート番号ではありません。0 から 65535 までの半角数字にしてください(0 は空いている番号を使います)。`,
    `"${show(value)}" is not a port number. Write digits from 0 to 65535 (0 takes a free one).`,
  );
  return 0;
}

function readStore(host: Host, report: Report): StoreConfig {
  const uri = valueOf(host, 'NEO4J_URI');
  if (uri === undefined) return { engine: 'embedded' };
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  if (url === undefined || !NEO4J_SCHEMES.includes(url.protocol) || url.hostname === '') {
    report(
      'NEO4J_URI',
      'アドレスの書き方が違います。「bolt://ホスト:7687」か「neo4j://ホスト:7687」の形で書いてください。',
      'not an address of Neo4j. Write it like bolt://host:7687 or neo4j://host:7687.',
    );
  } else if (url.username !== '' || url.password !== '') {
    report(
      'NEO4J_URI',
      '利用者名とパスワードはアドレスに書かず、NEO4J_USER と NEO4J_PASSWORD に書いてください。',
      'keep user and password out of the address; write them in NEO4J_USER and NEO4J_PASSWORD.',
    );
  }
  return {
    engine: 'neo4j',
    uri,
    user: valueOf(host, 'NEO4J_USER') ?? 'neo4j',
    password: host.env['NEO4J_PASSWORD'] ?? '',
    database: valueOf(host, 'NEO4J_DATABASE'),
  };
}

function readOpenBrowser(host: Host, report: Report): boolean {
  const value = valueOf(host, 'MICHISUJI_OPEN') ?? 'auto';
  if (value !== 'auto' && value !== 'never') {
    report(
      'MICHISUJI_OPEN',
      `「${show(value)}」 は使えません。auto(画面があればブラウザーを開く)か never(開かない)にしてください。`,
      `"${show(value)}" is not known. Use auto (open a browser where there is a screen) or never.`,
    );
  }
  return value === 'auto' && host.isTerminal && valueOf(host, 'CI') === undefined && hasScreen(host);
}

/** Under Linux and its like a screen announces itself; macOS and Windows are taken to have one. */
function hasScreen(host: Host): boolean {
  if (host.platform === 'darwin' || host.platform === 'win32') return true;
  return valueOf(host, 'DISPLAY') !== undefined || valueOf(host, 'WAYLAND_DISPLAY') !== undefined;
}

/** A list of folders, separated as the system separates paths: `;` on Windows, `:` elsewhere. */
function readFolders(host: Host, variable: string, report: Report): readonly string[] | undefined {
  const parts = valueOf(host, variable)
    ?.split(host.path.delimiter)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts === undefined || parts.length === 0) return undefined;
  return [...new Set(parts.map((part) => toExistingFolder(host, variable, part, report)))];
}

function readFolder(host: Host, variable: string, report: Report): string | undefined {
  const value = valueOf(host, variable);
  return value === undefined ? undefined : toExistingFolder(host, variable, value, report);
}

function toExistingFolder(host: Host, variable: string, value: string, report: Report): string {
  const folder = host.path.resolve(host.cwd, value);
  if (!host.isDirectory(folder)) {
    report(
      variable,
      `フォルダー 「${show(folder)}」 がありません。あるフォルダーの場所を書いてください(複数は 「${show(host.path.delimiter)}」 で区切ります)。`,
      `there is no folder "${show(folder)}". Write the place of a folder that exists (several are separated by "${show(host.path.delimiter)}").`,
    );
  }
  return folder;
}

/** The data directory is made when it is not there, so a `~` that no shell replaced would make a folder of that name. */
function readPath(host: Host, variable: string, report: Report): string | undefined {
  const value = valueOf(host, variable);
  if (value === undefined) return undefined;
  if (/^~(?:$|[/\\])/u.test(value)) {
    report(
      variable,
      `「${show(value)}」 の「~」は展開されません。フォルダーの場所を省略せずに書いてください。`,
      `the "~" in "${show(value)}" is not expanded here. Write the whole path.`,
    );
  }
  return host.path.resolve(host.cwd, value);
}

function valueOf({ env }: Host, variable: string): string | undefined {
  const value = env[variable]?.trim();
  return value === '' ? undefined : value;
}

function show(value: string): string {
  return value.length > 100 ? `${value.slice(0, 100)}…` : value;
}

function currentHost(): Host {
  return {
    env: process.env,
    platform: process.platform,
    path,
    root: findRoot(dirname(fileURLToPath(import.meta.url))),
    cwd: process.cwd(),
    isTerminal: process.stderr.isTTY,
    isDirectory,
  };
}

/** The project's folder, from the source as from the built file. */
function findRoot(from: string): string {
  const up = dirname(from);
  return up === from || isFile(join(from, 'package.json')) ? from : findRoot(up);
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A place that cannot be looked at is no folder that can be read. */
function isDirectory(folder: string): boolean {
  try {
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}
