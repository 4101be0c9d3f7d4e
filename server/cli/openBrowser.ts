import { spawn } from 'node:child_process';

/** The program that opens an address on this system, and its arguments; no shell reads them. */
export function toBrowserCommand(platform: NodeJS.Platform, address: string): readonly [string, readonly string[]] {
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return [platform === 'darwin' ? 'open' : 'xdg-open', [address]];
}

/** Opens an address in the person's browser; when there is none, nothing happens: the address is printed too. */
export function openBrowser(address: string): void {
  const [program, args] = toBrowserCommand(process.platform, address);
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
