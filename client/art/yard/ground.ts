// The bare yard before anything stands on it: a sheet of thick card with paving, chalk and a gate at the entrance.

import { cut, EDGE, lines } from './card.ts';

const SIDE = 42;
const ABOVE = 74;
const BELOW = 62;
/** How far the sheet reaches beyond the squares. */
const MARGIN = 22;
const THICK = 16;

/** The column that leads in from the street, counted from 1. */
export const entranceColumn = (columns: number): number => Math.ceil(columns / 2);

/** What a picture of the yard must show, as x, y, width, height: squares of 100 from 0, 0, what rises above them, the card and its shadow. */
export const yardBox = (columns: number, rows: number): readonly [number, number, number, number] => [
  -SIDE,
  -ABOVE,
  columns * 100 + SIDE * 2,
  rows * 100 + ABOVE + BELOW,
];

const WARMTH = ['#E6C9A0', '#DCBB8E', '#E4C59B', '#D9B88C', '#EACFAA'];

/** Slabs, each a little warmer or paler than the next, and always the same ones. */
const slabs = (columns: number, rows: number): string =>
  WARMTH.map((colour, tone) => {
    let d = '';
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        if ((row * 7 + column * 11 + row * column * 3) % 9 === tone) d += `M${column * 100} ${row * 100}h100v100h-100Z`;
      }
    }
    return `<path d="${d}" fill="${colour}"/>`;
  }).join('');

const grid = (columns: number, rows: number): string => {
  let d = '';
  for (let i = 1; i < columns; i += 1) d += `M${i * 100} 0V${rows * 100}`;
  for (let i = 1; i < rows; i += 1) d += `M0 ${i * 100}H${columns * 100}`;
  return `<g fill="none" stroke-width="2.5"><path d="${d}" stroke="#FFF6E2" opacity=".8" transform="translate(2 2)"/><path d="${d}" stroke="#A97F56" opacity=".5"/></g>`;
};

const hopscotch = (x: number, y: number): string => {
  const d =
    'M20 374V300H80V374ZM20 300V226H80V300ZM-24 226V152H50V226ZM50 226V152H124V226ZM14 152V80H86V152ZM16 80Q14 16 50 14Q86 16 84 80Z';
  return `<g transform="translate(${x} ${y}) scale(.72)">${lines(d, EDGE, 9, 0.35)}${lines(d, EDGE, 5, 0.95)}${lines('M42 336l16 0M42 266q8-14 16 0t-16 0M4 190h16M78 190h18M40 116h20M50 46l0 0', EDGE, 5, 0.7)}<path d="M62 254l10-3 5 7-5 8-10-2Z" fill="#8A8072"/></g>`;
};

const post = (x: number, y: number): string =>
  `${cut(`M${x - 12} ${y + 30}V${y - 54}L${x} ${y - 68} ${x + 12} ${y - 54}V${y + 30}Z`, '#B9694C', 4)}<path d="M${x + 2} ${y + 30}V${y - 66}L${x + 12} ${y - 54}V${y + 30}Z" fill="#8E4B3B"/><path d="M${x - 16} ${y - 52}H${x + 16}V${y - 42}H${x - 16}Z" fill="#6B3F3C"/>`;

/** Two posts and an open gate at the front; the column behind it is paved a little paler, so that the way in shows. */
export const yardGate = (columns: number, rows: number): string => {
  const column = entranceColumn(columns);
  const left = (column - 1) * 100;
  const y = rows * 100;
  return `<path d="M${left + 10} ${y - 4}H${left + 90}L${left + 104} ${y + MARGIN}H${left - 4}Z" fill="#FFF3D6"/>${lines(`M${left + 26} ${y + 10}H${left + 74}`, '#C9A877', 3)}${lines(`M${left + 50} ${y - 16}V${y - 62}M${left + 32} ${y - 44}L${left + 50} ${y - 64}L${left + 68} ${y - 44}`, EDGE, 9, 0.9)}${post(left, y)}${post(left + 100, y)}
  ${lines(`M${left - 8} ${y - 30}L${left - 40} ${y - 14}M${left - 8} ${y + 4}L${left - 40} ${y + 20}M${left - 18} ${y - 26}V${y + 8}M${left - 30} ${y - 20}V${y + 14}M${left - 40} ${y - 18}V${y + 22}`, '#2F5D5C', 5)}${lines(`M${left + 108} ${y - 30}L${left + 140} ${y - 14}M${left + 108} ${y + 4}L${left + 140} ${y + 20}M${left + 118} ${y - 26}V${y + 8}M${left + 130} ${y - 20}V${y + 14}M${left + 140} ${y - 18}V${y + 22}`, '#2F5D5C', 5)}`;
};

/** Inside shapes for `yardBox`. The gate stands at the front of the entrance column; paint it first, tiles over it. */
export const yardGround = (columns: number, rows: number): string => {
  const w = columns * 100;
  const h = rows * 100;
  const sheet = (down: number) =>
    `M${-MARGIN + 10} ${-MARGIN + down}H${w + MARGIN - 10}Q${w + MARGIN} ${-MARGIN + down} ${w + MARGIN} ${-MARGIN + 10 + down}V${h + MARGIN - 10 + down}Q${w + MARGIN} ${h + MARGIN + down} ${w + MARGIN - 10} ${h + MARGIN + down}H${-MARGIN + 10}Q${-MARGIN} ${h + MARGIN + down} ${-MARGIN} ${h + MARGIN - 10 + down}V${-MARGIN + 10 + down}Q${-MARGIN} ${-MARGIN + down} ${-MARGIN + 10} ${-MARGIN + down}Z`;
  const column = entranceColumn(columns);
  return `<path d="${sheet(THICK + 8)}" fill="#2A1714" opacity=".16" transform="translate(10 6)"/><path d="${sheet(THICK + 2)}" fill="#2A1714" opacity=".2" transform="translate(4 4)"/><path d="${sheet(THICK)}" fill="#B98F62"/><path d="${sheet(THICK * 0.62)}" fill="#E9D6B4"/><path d="${sheet(THICK * 0.4)}" fill="#C7A172"/>
  <path d="${sheet(0)}" fill="#FBF1DC"/><path d="M0 0H${w}V${h}H0Z" fill="#E0C196"/>${slabs(columns, rows)}<path d="M${(column - 1) * 100} 0h100V${h}h-100Z" fill="#FFF6DE" opacity=".42"/>${grid(columns, rows)}
  <path d="M0 0H${w}V${h}H0Z" fill="none" stroke="#A97F56" stroke-width="4" opacity=".7"/>${hopscotch(w * 0.72, h - 326)}${yardGate(columns, rows)}`;
};
