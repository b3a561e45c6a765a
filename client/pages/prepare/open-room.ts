// Opens a room with the rescue code of this browser, keeps its key on this device, and lets simulated people in when it is a rehearsal.

import type { RoomRequest, ScenarioCard } from '../../../shared/protocol/http.ts';
import { openInHouse } from '../../session/house-password.ts';
import { post } from '../../session/http.ts';
import { ownRescue } from '../../session/rescue.ts';
import { rememberRoom } from '../library/own-rooms.ts';

/** The address of the host page, inside this site. Rejects with a problem when the room could not be opened. */
export const openRoom = async (card: ScenarioCard, request: RoomRequest, simulated: number): Promise<string> => {
  const rescue = ownRescue();
  const made = await openInHouse({ ...request, rescue });
  const address = new URL(made.hostUrl, location.href);
  const key = address.hash.slice(1);
  rememberRoom({ room: made.room, key, code: made.code, title: card.title, opened: Date.now(), rescue });
  // The room is there, also when nobody comes to rehearse: the console has the same button.
  if (simulated > 0) await letSimulatedIn(made.room, key, simulated).catch(() => undefined);
  return `${address.pathname}${address.hash}`;
};

/** Asks for so many simulated people in a room. Rejects with a problem. */
export const letSimulatedIn = (room: string, key: string, people: number): Promise<unknown> =>
  post(`/api/rooms/${room}/rehearsal`, { people }, key);
