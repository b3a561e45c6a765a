// In how many rows many people sit, and how large they are: as large as leaves every face free.

import { worstHidden } from './hidden.ts';
import type { Seat } from './horseshoe.ts';

export interface Rows {
  /** How many sit in each row, the front row first. */
  readonly rows: readonly number[];
  /** Of somebody at the back of the first row. */
  readonly scale: number;
}

/** How much of a face may be behind somebody else: more when everybody would have to become very small. */
const mostHidden = (scale: number): number => 0.15 + Math.max(0, 0.6 - scale) * 0.6;
/** From large to small. */
const SCALES = [1, 0.95, 0.9, 0.84, 0.8, 0.76, 0.72, 0.68, 0.64, 0.6, 0.56, 0.52, 0.48, 0.44, 0.4, 0.36, 0.32];
/** The share of the people who sit in front, when others sit behind them. */
const FRONT = [0.56, 0.5, 0.44, 0.4, 0.36];
/** In steps of so many people, so that one more does not often mean other rows. */
const STEP = 3;

/** One to four rows for `n`. */
const waysFor = (n: number): (readonly number[])[] => {
  const ways: (readonly number[])[] = n <= 18 ? [[n]] : [];
  if (n <= 7) return ways;
  for (const share of FRONT) {
    const front = Math.round(n * share);
    const behind = n - front;
    const second = Math.ceil(behind * 0.55);
    const [inner, middle] = [Math.ceil(behind * 0.4), Math.ceil(behind * 0.33)];
    if (behind < front) ways.push([front, behind]);
    if (second < front && behind > second) ways.push([front, second, behind - second]);
    if (n > 24 && inner <= front) ways.push([front, inner, middle, behind - inner - middle]);
  }
  return ways.toSorted((a, b) => a.length - b.length);
};

/** `n` people in rows made for a few more: the last row is the one that fills up. */
export const fill = (rows: readonly number[], n: number): number[] => {
  let left = n;
  return rows.flatMap((most) => {
    const here = Math.min(most, left);
    left -= here;
    return here > 0 ? [here] : [];
  });
};

const known = new Map<string, Rows | undefined>();

interface Trial {
  readonly n: number;
  /** What the outcome depends on, by name: the search is done once for each. */
  readonly place: string;
  /** The largest that is tried. */
  readonly most: number;
  /** The seats of a trial; `undefined` when there is no room for them. */
  readonly seats: (rows: Rows) => readonly Seat[] | undefined;
}

/** The rows in which `n` people are largest; `undefined` when they have no room at all. */
export const roomiest = ({ n, place, most, seats }: Trial): Rows | undefined => {
  const whole = n <= 8 ? n : Math.ceil(n / STEP) * STEP;
  const ways = waysFor(whole);
  const search = (): Rows | undefined => {
    let least: { readonly rows: Rows; readonly over: number } | undefined;
    for (const scale of SCALES) {
      if (scale > most) continue;
      for (const way of ways) {
        const rows = { rows: way, scale };
        const sitting = seats(rows);
        if (!sitting) continue;
        const over = worstHidden(sitting) - mostHidden(scale);
        if (over <= 0) return rows;
        if (!least || over < least.over - 0.02) least = { rows, over };
      }
    }
    return least?.rows;
  };
  const key = `${place}/${most}/${whole}`;
  const found = known.has(key) ? known.get(key) : search();
  known.set(key, found);
  return found && { rows: fill(found.rows, n), scale: found.scale };
};
