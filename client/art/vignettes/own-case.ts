// An empty round table with one blank folded card; six hats wait on a shelf. The case is still yours to write.

import { hatAt } from '../hats.ts';
import { lamp, pool } from '../lamp.ts';
import { around, downward, freshId } from '../paint.ts';
import { table } from '../table.ts';
import { chairBack } from './hats.ts';

const SHELF = ['white', 'red', 'black', 'yellow', 'green', 'blue'] as const;

const shelf = (): string => {
  const hats = SHELF.map((sign, i) => {
    const x = 112 + i * 84;
    return `<ellipse cx="${x + 4}" cy="117" rx="32" ry="4" fill="#2a1420" opacity=".28"/>${hatAt(sign, x, 108, 0.36)}`;
  });
  return `<path d="M70 118H576V128H70Z" fill="#7E5138"/><path d="M70 118H576V122H70Z" fill="#B07A54"/><path d="M78 128H568V138H78Z" fill="#2a1420" opacity=".16"/>
  <path d="M120 128v20l-12-20ZM526 128v20l12-20Z" fill="#6A4330"/>${hats.join('')}`;
};

/** A card folded to stand, with a pencil beside it. */
const blankCard = (): string =>
  `<path d="M244 316L424 316 452 336 268 338Z" fill="#4a2c1a" opacity=".26"/><path d="M254 238H392L410 318H238Z" fill="#FFFDF8"/><path d="M254 238H392L394 246H252Z" fill="#E9E0D0"/><path d="M392 238L424 306 410 318Z" fill="#D8CDB9"/>
  <path d="M270 270H376M266 288H356" stroke="#C9BEAB" stroke-width="5" stroke-linecap="round" stroke-dasharray="2 12"/>
  <g transform="translate(446 300) rotate(-24)"><path d="M-2 6L84 8 84 14 0 14Z" fill="#4a2c1a" opacity=".25"/><path d="M0-6H74V6H0Z" fill="#0F5C5C"/><path d="M0-6H74V-1H0Z" fill="#3E8884"/><path d="M0-6L-18 0 0 6Z" fill="#EBD3AC"/><path d="M-12-2L-18 0-12 2Z" fill="#22202A"/><path d="M74-6H84V6H74Z" fill="#CE8B93"/></g>`;

export const ownCaseVignette = (): string => {
  const wall = freshId('view');
  const floor = freshId('view');
  return `${around(wall, 320, 150, 380, [
    [0, '#FBEBCF'],
    [0.55, '#E2C39B'],
    [1, '#A98B7C'],
  ])}${downward(floor, [0, '#C79A72'], [1, '#7C5A50'])}
  <rect width="640" height="400" fill="url(#${wall})"/><rect y="206" width="640" height="194" fill="url(#${floor})"/><rect y="199" width="640" height="9" fill="#A07A5C"/>${shelf()}
  ${[150, 255, 385, 490].map((x, i) => chairBack(x, i === 0 || i === 3 ? 206 : 190, 0.9, '#5C7A78', '#466160')).join('')}${chairBack(66, 250, 1.02, '#5C7A78', '#466160')}${chairBack(574, 250, 1.02, '#5C7A78', '#466160')}
  ${pool(320, 300, 360, 120, 0.3)}${table(320, 302, 256, 76, 'afternoon')}${pool(320, 290, 220, 66, 0.5)}${blankCard()}${lamp(320, 60, 0, 0.5)}`;
};
