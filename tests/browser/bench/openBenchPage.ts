import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The page of `page/`, built as for use and served on a free port. Must be closed. */
export async function openBenchPage(): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'michisuji-bench-'));
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'page'),
    publicDir: false,
    logLevel: 'error',
    build: { outDir: directory, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: false, target: 'es2022' },
    worker: { format: 'es' },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://bench').pathname;
    try {
      const file = readFileSync(join(directory, path === '/' ? 'index.html' : path));
      response.setHeader('Content-Type', TYPES[extname(path === '/' ? '.html' : path)] ?? TYPES['.html'] ?? '');
      response.end(file);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
