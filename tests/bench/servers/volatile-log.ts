// An event log that keeps nothing on disk: what the log costs is what a server with this one does not pay.

import { type Capability, Conflict, type Entry, type EventLog, type Grant } from '../../../server/log/event-log.ts';

const SECRET = 'a secret of this run';

export const volatileLog = (): EventLog => {
  const sessions = new Map<string, Entry[]>();
  const keys = new Map<string, Capability>();
  const codes = new Map<string, { readonly code: string; readonly session: string; readonly expires: number }>();
  const grant = (session: string, grants: readonly Grant[]): void => {
    for (const one of grants) keys.set(one.hash, { ...one, session });
  };
  return {
    open: async ({ id, code, codeExpires, grants, first }) => {
      sessions.set(id, [{ event: first }]);
      codes.set(code, { code, session: id, expires: codeExpires });
      grant(id, grants);
    },
    append: async (session, expectedSeq, entries, grants = []) => {
      const kept = sessions.get(session) ?? [];
      if (kept.length !== expectedSeq) throw new Conflict();
      for (const entry of entries) kept.push(entry);
      grant(session, grants);
    },
    read: async (session) => sessions.get(session) ?? [],
    capability: async (hash) => keys.get(hash),
    findCode: async (code) => codes.get(code),
    codeOf: async (session) => [...codes.values()].find((one) => one.session === session),
    renew: async (session, code, expires) => void codes.set(code, { code, session, expires }),
    rescued: async () => [],
    dates: async () => undefined,
    mayRescue: async () => false,
    secret: async () => SECRET,
    secrets: async () => [SECRET],
    secretOf: async (session) => (sessions.has(session) ? SECRET : undefined),
    lastSeq: async (session) => sessions.get(session)?.length ?? 0,
    changedElsewhere: async () => false,
    check: async () => {},
    erase: async (session) => sessions.delete(session),
    forget: async () => [],
    close: async () => {},
  };
};
