// The facilitator's rescue code: one per browser, sent with every room that is opened here. Who has it gets into all those
// rooms as a facilitator, from any device. It stays on this device; it is never part of an address.

import type { RescuedRoom } from '../../shared/protocol/http.ts';
import { CODE_ALPHABET } from '../../shared/protocol/protocol.ts';
import { post } from './http.ts';

const PLACE = 'rolwissel.rescue';
/** Characters of the code: about 57 bits. */
export const RESCUE_LENGTH = 12;

/** Characters that people read for one that is in the alphabet. */
const READ_AS: Readonly<Record<string, string>> = { S: '5', Z: '2' };

/** A code as somebody typed it: capitals, without spaces and dashes; a look-alike becomes what it looks like. */
export const readRescue = (typed: string): string =>
  [...typed.toUpperCase().replace(/[^A-Z0-9]/g, '')].map((one) => READ_AS[one] ?? one).join('');

/** Could this be a code at all? */
export const isRescue = (code: string): boolean =>
  code.length === RESCUE_LENGTH && [...code].every((one) => CODE_ALPHABET.includes(one));

/** "ABCD-EFGH-JKMN": easier to write down and to say. */
export const showRescue = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-');

/** Bytes from here on are left out, so that every character is as likely. */
const FAIR = 256 - (256 % CODE_ALPHABET.length);

const made = (): string => {
  let code = '';
  while (code.length < RESCUE_LENGTH)
    for (const byte of crypto.getRandomValues(new Uint8Array(RESCUE_LENGTH * 2)))
      if (byte < FAIR && code.length < RESCUE_LENGTH) code += CODE_ALPHABET[byte % CODE_ALPHABET.length];
  return code;
};

/** Where storage is closed, the code holds for this visit. */
let ofThisVisit: string | undefined;

/** The code of this browser; undefined when it never had one. */
export const keptRescue = (): string | undefined => {
  try {
    const kept = localStorage.getItem(PLACE);
    if (kept !== null && isRescue(kept)) return kept;
  } catch {
    // Then only what this visit knows.
  }
  return ofThisVisit;
};

/** From now on this is the code of this browser. */
export const keepRescue = (code: string): void => {
  ofThisVisit = code;
  try {
    localStorage.setItem(PLACE, code);
  } catch {
    // Then for this visit only.
  }
};

/** The code of this browser, made when there was none. */
export const ownRescue = (): string => {
  const kept = keptRescue();
  if (kept !== undefined) return kept;
  const code = made();
  keepRescue(code);
  return code;
};

/** The rooms that were opened with a code, newest first. Rejects with a problem: `unknown-rescue` when there are none. */
export const rescuedRooms = (code: string): Promise<readonly RescuedRoom[]> =>
  post<readonly RescuedRoom[]>('/api/rescue', { code });

/** A key of one's own for one of those rooms. Rejects with a problem. */
export const takeOver = async (room: string, code: string): Promise<string> =>
  (await post<{ readonly key: string }>(`/api/rescue/${room}`, { code })).key;
