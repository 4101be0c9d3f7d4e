import { describe, expect, it } from 'vitest';
import { toBrowserCommand } from '../../../server/cli/openBrowser.ts';

describe('toBrowserCommand', () => {
  const address = 'http://127.0.0.1:4000/query?a=1&b="x"';

  it('hands the address over as one argument that no shell reads', () => {
    expect(toBrowserCommand('linux', address)).toEqual(['xdg-open', [address]]);
    expect(toBrowserCommand('freebsd', address)).toEqual(['xdg-open', [address]]);
    expect(toBrowserCommand('darwin', address)).toEqual(['open', [address]]);
    expect(toBrowserCommand('win32', address)).toEqual(['rundll32', ['url.dll,FileProtocolHandler', address]]);
  });
});
