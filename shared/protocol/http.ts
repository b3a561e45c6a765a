// Bodies of the HTTP interface. Addresses:
//   GET  /healthz                          → { status: 'ok' }
//   GET  /api/scenarios                    → ScenarioCard[]
//   POST /api/rooms                        RoomRequest → 201 RoomCreated
//   GET  /api/join/<code>                  → JoinInfo
//   POST /api/join                         JoinRequest → 201 Joined
//   POST /api/rooms/<room>/enter           Bearer key or token → Entry (a seat reservation for the socket)
//   POST /api/rooms/<room>/rehearsal       Bearer host key, { people } → 202
//   GET  /api/rooms/<room>/report.json|md|csv?names=1&language=nl   Bearer host key
//   GET  /api/rooms/<room>/mine.json|ics?language=nl   Bearer <seat>.<mac>, as in the link to one's own page: Keepsake, or a
//                                          calendar file with the day to come back (404 while there is none)
//   GET  /avatars/<avatar>.svg             → a picture, cacheable for ever

import type { Language, Words } from '../core/words.ts';

export interface ScenarioCard {
  readonly id: string;
  readonly title: Words;
  readonly summary: Words;
  readonly purpose: Words;
  /** Name of the method, as people say it ("Six hats"). */
  readonly method: Words;
  /** What the facilitator needs to know beforehand. */
  readonly needs: Words;
  readonly contentNote?: Words;
  readonly levels: readonly number[];
  readonly people: { readonly min: number; readonly max: number };
  readonly minutes: number;
  /** Which vignette stands beside it. */
  readonly picture: string;
  /** The group may bring its own case. */
  readonly ownCase: boolean;
  /** There is a story of the scenario's own: then a case need not be given. */
  readonly situation: boolean;
  readonly variants: readonly { readonly id: string; readonly title: Words; readonly detail: Words }[];
  /** In order; `variants` says in which a step is played, all when left out. */
  readonly steps: readonly { readonly title: Words; readonly minutes: number; readonly variants?: readonly string[] }[];
}

export interface RoomRequest {
  readonly scenario: string;
  /** The group's own case; needed where the scenario takes one. */
  readonly case?: string;
  readonly variant?: string;
  readonly language?: Language;
}

export interface RoomCreated {
  readonly room: string;
  readonly code: string;
  readonly hostUrl: string;
  readonly screenUrl: string;
  readonly joinUrl: string;
}

export interface JoinInfo {
  readonly title: Words;
  readonly language: Language;
}

export interface JoinRequest {
  /** The six characters, or the long secret from the QR. */
  readonly code: string;
  readonly name: string;
  readonly language: Language;
  readonly avatar: string;
  /** Made by the client, once per person who wants to come in, and sent again until there is an answer: a second arrival with
   * it gives the same seat and token. As secret as the token: 21 to 64 characters of A-Z a-z 0-9 _ -. */
  readonly attempt?: string;
}

export interface Joined {
  readonly room: string;
  readonly seat: string;
  /** The device keeps it: it is the seat. */
  readonly token: string;
}

export interface Entry {
  /** What the Colyseus SDK's consumeSeatReservation takes. */
  readonly reservation: unknown;
  readonly version: number;
}
