// What the server knows of a connection before it opens. Made by the server alone, from a key that was shown to it.

import type { Access, Own } from '../../shared/blocks/view.ts';
import type { Session } from '../../shared/core/session.ts';
import type { Viewer } from '../../shared/core/viewer.ts';
import type { Language } from '../../shared/core/words.ts';
import { rules } from '../../shared/rules.ts';
import type { SessionId } from '../host/session-host.ts';

export interface Ticket {
  /** Colyseus' name for the connection. Whoever has it may take the reserved place, so it is as long as a key. */
  readonly sessionId: string;
  readonly session: SessionId;
  readonly power: 'participant' | 'facilitator' | 'projector';
  /** Of a participant. */
  readonly seat?: string;
  /** Of a facilitator: the hand that the key was made for; the key that the room was opened with has none. */
  readonly hand?: string;
  /** Asked for by a facilitator or a screen; else the room's. */
  readonly language?: Language;
  /** How to get in; absent for participants. */
  readonly access?: Access;
  /** Of a participant: the way to what they take along. */
  readonly own?: Own;
}

/** Who looks, as the session knows them now; undefined for a seat that is not there, or a hand that was withdrawn. */
export const viewerOf = (ticket: Ticket, session: Session): Viewer | undefined => {
  if (ticket.power === 'facilitator' && !rules.holds(session, ticket.hand)) return undefined;
  if (ticket.power !== 'participant') return { role: ticket.power, language: ticket.language ?? session.language };
  const seat = session.seats[ticket.seat ?? ''];
  return seat && !seat.removed ? { role: 'participant', seat: seat.id, language: seat.language } : undefined;
};
