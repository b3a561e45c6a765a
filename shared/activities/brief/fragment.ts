// The facilitator's own fragment: an address, and from where to where. Nothing is kept of it but these.

import { type Refusal, refuse } from '../../core/refusal.ts';

export interface Fragment {
  /** Empty: a file that is chosen on the big screen. */
  readonly address: string;
  /** Seconds. */
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** Files that a browser plays by itself. */
const VIDEO = /\.(mp4|webm|ogv|m4v|mov)$/i;

/** Seconds of `90`, `1:30` or `1:02:03`; undefined for nothing, NaN for what is no time. */
export const secondsOf = (text: string | undefined): number | undefined => {
  const given = (text ?? '').trim();
  if (given === '') return undefined;
  return /^\d{1,5}(:[0-5]?\d){0,2}$/.test(given)
    ? given.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
    : Number.NaN;
};

/** A fragment, or why not: only addresses that begin with https, and an end that comes after the start. */
export const fragmentOf = (address: string, from: string | undefined, to: string | undefined): Fragment | Refusal => {
  const url = address.trim();
  // Without an address: a file of the computer with the big screen.
  // Letters of an address are enough here; whether it is there, the browser finds out.
  if (url !== '' && !/^https:\/\/[^\s"'<>\\]{3,1900}$/.test(url)) return refuse('bad-address');
  const [start, end] = [secondsOf(from), secondsOf(to)];
  if (Number.isNaN(start) || Number.isNaN(end) || (end !== undefined && end <= (start ?? 0))) return refuse('bad-time');
  return { address: url, start, end };
};

/** Plays in the page; anything else opens beside it. */
export const playsHere = (fragment: Fragment): boolean => VIDEO.test(fragment.address.split(/[?#]/)[0] ?? '');

/** `1:05`. */
export const clockOf = (seconds: number | undefined): string =>
  seconds === undefined ? '' : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
