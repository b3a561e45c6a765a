// Who may come in where: a code or a key, and what it opens.

import type { SessionId } from '../host/session-host.ts';
import type { Capability, EventLog } from '../log/event-log.ts';
import { readCode } from './codes.ts';
import type { Guesses } from './guesses.ts';
import { hashKey, KEY_LENGTH } from './keys.ts';

export type DoorAnswer = { readonly session: SessionId } | { readonly closed: 'unknown-code' | 'expired-code' | 'too-fast' };

/** The session that a typed code, or the long secret of a QR, lets into. Only a wrong code waits. */
export const knock = async (log: EventLog, guesses: Guesses, typed: string, now: () => number): Promise<DoorAnswer> => {
  const text = typed.trim();
  if (text.length === KEY_LENGTH) {
    const found = await log.capability(hashKey(text));
    if (found?.power !== 'join') return { closed: 'unknown-code' };
    const code = await log.codeOf(found.session);
    return code && code.expires > now() ? { session: found.session } : { closed: 'expired-code' };
  }
  const code = readCode(text);
  const found = code === undefined ? undefined : await log.findCode(code);
  if (found && found.expires > now()) return { session: found.session };
  if (!(await guesses.miss(now()))) return { closed: 'too-fast' };
  return { closed: found ? 'expired-code' : 'unknown-code' };
};

/** What the key of a request opens in this session; undefined when nothing. */
export const openWith = async (
  log: EventLog,
  session: SessionId,
  authorization: string | undefined,
): Promise<Capability | undefined> => {
  const [, key] = /^Bearer ([\w-]{20,100})$/.exec(authorization ?? '') ?? [];
  if (key === undefined) return undefined;
  const found = await log.capability(hashKey(key));
  return found?.session === session && found.power !== 'join' ? found : undefined;
};
