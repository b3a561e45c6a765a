// What a facilitator's list of sessions shows of one.

import { KEPT_DAYS } from '../../shared/core/limits.ts';
import { present } from '../../shared/core/session.ts';
import type { RescuedRoom } from '../../shared/protocol/http.ts';
import type { SessionHost } from '../host/session-host.ts';
import type { EventLog } from '../log/event-log.ts';

/** Ms that a session is kept after its last event. */
export const KEPT = KEPT_DAYS * 24 * 60 * 60_000;

/** Undefined when the session was erased meanwhile. */
export const about = async (log: EventLog, { id, session }: SessionHost): Promise<RescuedRoom | undefined> => {
  const dates = await log.dates(id);
  if (!dates) return undefined;
  const { opened, touched } = dates;
  const people = present(session).length;
  return { room: id, title: session.scenario.title, phase: session.phase, people, opened, touched, keptUntil: touched + KEPT };
};
