import type { Inquiry } from '../../walk/Inquiry.ts';
import type { Key } from '../../walk/Key.ts';
import { mentioning } from '../../walk/mentioning.ts';
import { askedKeys } from '../../walk/presence.ts';
import type { Touching } from '../../walk/Touching.ts';
import { judge } from '../../walk/verdicts.ts';

/**
 * Whether some flow or holding in scope names the key (or something that becomes it) on some day; `always` is the inquiry at all times.
 */
export function isRecorded(always: Inquiry, key: Key, { flows, becoming, holdings }: Touching): boolean {
  const isEver = ({ hop }: { readonly hop: Parameters<Inquiry['forceOf']>[0] & Parameters<Inquiry['inScope']>[0] }) =>
    always.inScope(hop) && always.forceOf(hop).state !== 'NO';
  for (const flow of mentioning(key, flows)) if (isEver(flow)) return true;
  for (const holding of mentioning(key, holdings)) if (isEver(holding)) return true;
  for (const flow of becoming.get(key) ?? []) {
    const isCarried = askedKeys(always, flow, key).some((asked) => judge(always, flow, asked)?.listed === true);
    if (isEver(flow) && isCarried) return true;
  }
  return false;
}
