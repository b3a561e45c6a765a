// Bodies of the HTTP interface. Addresses:
//   GET  /healthz                          → { status: 'ok' }, or 503 { status: 'storage' | 'restarting' }
//   GET  /metrics                          → Prometheus text, for who runs the server: see docs/running.md
//   GET  /api/scenarios                    → ScenarioCard[]
//   POST /api/rooms                        RoomRequest → 201 RoomCreated
//   GET  /api/join/<code>                  → JoinInfo
//   POST /api/join                         JoinRequest → 201 Joined
//   POST /api/rooms/<room>/enter           Bearer key or token → Entry (a seat reservation for the socket)
//   POST /api/rooms/<room>/rehearsal       Bearer host key, { people, pace? } → 202; 0 people: another pace
//   GET  /api/rooms/<room>                 Bearer host key → RoomAbout
//   DELETE /api/rooms/<room>               Bearer host key → 204: everything of it is erased, now
//   POST /api/rooms/<room>/code            Bearer host key → 201 { code }: a new join code, when the old one is over
//   POST /api/rooms/<room>/hands           Bearer host key, { as: 'helper' | 'remote' } → 201 { url }: a link for one more hand
//   POST /api/rescue                       { code } → RescuedRoom[]: the rooms opened with this rescue code, newest first
//   POST /api/rescue/<room>                { code } → 201 { key }: a facilitator's key of one of them
//   GET  /api/scenarios/<scenario>/sheet?variant=&profile=&language=   → SheetPage: the facilitator's page
//   GET  /api/rooms/<room>/report.json|md|csv?names=1&language=nl   Bearer host key
//   GET  /api/rooms/<room>/mine.json|ics?language=nl   Bearer <seat>.<mac>, as in the link to one's own page: Keepsake, or a
//                                          calendar file with the day to come back (404 while there is none)
//   GET  /avatars/<avatar>.svg             → a picture, cacheable for ever

import type { Sign } from '../blocks/stage.ts';
import type { Profile } from '../core/profile.ts';
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
  /** Of its first form at the standard length: its parts together, to the nearest five. */
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
  readonly profile?: Profile;
  readonly language?: Language;
  /** The facilitator's rescue code: who has it gets into this room as its facilitator. */
  readonly rescue?: string;
  /** Of the house, where it asks for one: problem `password` when it is missing or wrong. */
  readonly password?: string;
}

/** What a facilitator's list of sessions shows of one. */
export interface RoomAbout {
  readonly room: string;
  readonly title: Words;
  readonly phase: 'gathering' | 'playing' | 'ended';
  readonly people: number;
  /** Milliseconds since 1970. */
  readonly opened: number;
  readonly touched: number;
  /** Erased by itself then, unless something happens in it before. Milliseconds since 1970. */
  readonly keptUntil: number;
  /** Absent when it lets nobody in any more. */
  readonly code?: string;
}

export type RescuedRoom = Omit<RoomAbout, 'code'>;

/** The facilitator's page of a scenario, in one language. */
export interface SheetPage {
  /** Where others reach this server, without a slash at the end: `http://192.0.2.7:3000`. */
  readonly at: string;
  readonly title: string;
  readonly method: string;
  readonly summary: string;
  readonly purpose: string;
  readonly needs: string;
  readonly contentNote?: string;
  readonly people: { readonly min: number; readonly max: number };
  /** In all, in this profile. */
  readonly minutes: number;
  readonly roles: readonly string[];
  readonly events: readonly { readonly title: string; readonly when: string }[];
  /** In order; `start` is minutes from the beginning. */
  readonly rows: readonly {
    readonly step: string;
    readonly title: string;
    readonly start: number;
    readonly minutes: number;
    readonly sign?: Sign;
    /** The whole script of the part: the page prints as much of it as fits. */
    readonly say: string;
    readonly look: string;
    readonly stuck: string;
  }[];
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
