// A room for rehearsing: opened for one facilitator, filled with simulated people, and erased when the page goes.

import { nanoid } from 'nanoid';
import type { Language } from '../../../shared/core/words.ts';
import type { Joined, JoinRequest, RoomRequest, ScenarioCard } from '../../../shared/protocol/http.ts';
import { openInHouse } from '../../session/house-password.ts';
import { post } from '../../session/http.ts';
import { keepSeat } from '../../session/kept.ts';
import { CASE, rehearseText } from '../../text/rehearse.ts';
import { anyFace } from '../join/FacePicker.tsx';
import { forgetRoom } from '../library/own-rooms.ts';

/** How many simulated people there can be. */
export const CROWDS = [5, 11, 23, 29] as const;

/** How long they think and type, beside people. */
export const PACES = { human: 1, brisk: 0.4, fast: 0.1 } as const;
export type Pace = keyof typeof PACES;

export interface Rehearsal {
  readonly room: string;
  /** The facilitator's key. */
  readonly key: string;
  /** Address of the screen for everybody, inside this site. */
  readonly screen: string;
  /** The seat of who rehearses. */
  readonly seat: string;
}

/** The address as this browser reaches it: the server may know itself by another name. */
const inside = (address: string): string => {
  const { pathname, hash } = new URL(address, location.href);
  return pathname + hash;
};

/** Brings so many simulated people into a room. Rejects with a problem. */
export const fill = (room: string, key: string, people: number, pace: Pace): Promise<unknown> =>
  post(`/api/rooms/${room}/rehearsal`, { people, pace: PACES[pace] }, key);

/** Opens a room with one seat of your own in it. Rejects with a problem; a room that came half is erased. */
export const openRehearsal = async (
  card: ScenarioCard,
  asked: Pick<RoomRequest, 'variant' | 'profile'>,
  language: Language,
): Promise<Rehearsal> => {
  const made = await openInHouse({
    scenario: card.id,
    language,
    ...(card.ownCase && !card.situation ? { case: CASE[language] } : {}),
    ...asked,
  });
  const key = new URL(made.hostUrl, location.href).hash.slice(1);
  try {
    const name = rehearseText[language].you;
    const avatar = anyFace();
    const joining: JoinRequest = { code: made.code, name, language, avatar, attempt: nanoid() };
    const { seat, token } = await post<Joined>('/api/join', joining);
    keepSeat(made.room, { seat, token, name, avatar, code: made.code });
    return { room: made.room, key, screen: inside(made.screenUrl), seat };
  } catch (error) {
    eraseRehearsal(made.room, key);
    throw error;
  }
};

/** Erases the room and what this device kept of it. Goes on when the page goes. */
export const eraseRehearsal = (room: string, key: string): void => {
  void fetch(`/api/rooms/${room}`, { method: 'DELETE', headers: { Authorization: `Bearer ${key}` }, keepalive: true }).catch(
    // The house erases a room by itself when nobody comes any more.
    () => undefined,
  );
  forgetRoom(room);
  try {
    for (const place of Object.keys(localStorage))
      if (place.startsWith('rolwissel.') && place.includes(room)) localStorage.removeItem(place);
  } catch {
    // Nothing was kept.
  }
};
