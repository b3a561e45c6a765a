// One person as a texture: seat, cut-out, seat. The avatar is the same picture that the page shows, but more of it: the page
// crops it to the head, here it has shoulders and arms.

import { type Seat, seatBack, seatFront } from '../art/chair.ts';
import { freshId } from '../art/paint.ts';
import type { Shelf } from './shelf.ts';
import { drawSvg } from './svg-image.ts';

/** The box of a figure around the floor under the seat: minX, minY, width, height. */
export const FIGURE = [-130, -252, 260, 288] as const;

/** Where the middle of a hat's band goes, how large it is and how it leans; brows and eyes stay free. */
export const hatOn = (avatar: string) =>
  avatar.startsWith('paper-') ? { x: 2, y: -184, scale: 0.6, lean: -5 } : { x: 4, y: -181, scale: 0.6, lean: -6 };

/** Where the sign of a side is pinned on the chest, on the side that somebody turns away; `scale` of a disc. */
export const BADGE = { x: -30, y: -52, scale: 0.56 };

/** Below this the cut-out is not drawn: it sits behind the front of the seat. */
const SEAT_LINE = -22;

/** An avatar is drawn in a square of this size; a figure shows it 144 px wide. */
const SQUARE = 704;
const WIDE = 144;

/** Paper faces have shoulders that end early. The strip just above that end, drawn out down to the seat, is the rest. */
const STRIP = { from: -91, to: -79 };

const drawnOut = (inner: string, place: string): string => {
  const clip = freshId('strip');
  const height = SEAT_LINE - STRIP.from;
  const times = height / (STRIP.to - STRIP.from);
  return `<clipPath id="${clip}"><rect x="-100" y="${STRIP.from}" width="200" height="${height}"/></clipPath><g clip-path="url(#${clip})"><g transform="translate(0 ${STRIP.from}) scale(1 ${times}) translate(0 ${-STRIP.from})"><g ${place}>${inner}</g></g></g>`;
};

/** The avatar within a figure, cut at the seat. `svg` is the served file: its drawing goes on below what its own box shows. */
export const avatarIn = (avatar: string, svg: string): string => {
  const name = freshId('avatar');
  // The inside only, with names that no other drawing has.
  const inner = svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/\bid="([^"]+)"/g, `id="${name}$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${name}$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${name}$1"`);
  const clip = freshId('seat');
  const place = `fill="none" transform="translate(${-WIDE / 2} -220) scale(${WIDE / SQUARE})"`;
  const paper = avatar.startsWith('paper-');
  return `<clipPath id="${clip}"><rect x="-300" y="-400" width="600" height="${400 + (paper ? STRIP.to : SEAT_LINE)}"/></clipPath>
  ${paper ? drawnOut(inner, place) : ''}<g clip-path="url(#${clip})"><g ${place}>${inner}</g></g>`;
};

/** Served avatars by name, fetched once for all stages of the page. */
const fetched = new Map<string, Promise<string>>();

export const avatarSvg = (base: string, avatar: string): Promise<string> => {
  const address = `${base}${encodeURIComponent(avatar)}.svg`;
  const known = fetched.get(address);
  if (known) return known;
  const loading = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`No avatar ${avatar}`);
    return answer.text();
  });
  fetched.set(address, loading);
  loading.catch(() => fetched.delete(address));
  return loading;
};

/** A person without a face yet, until the avatar is there, or when it never comes. */
const BLANK =
  '<path d="M0-206C36-206 46-176 42-150C38-122 20-108 20-98C54-92 70-76 76-40V-22H-76V-40C-70-76-54-92-20-98C-20-108-38-122-42-150C-46-176-36-206 0-206Z" fill="#EADFCC" stroke="#FFF6E6" stroke-width="6"/>';

/** The key of the texture of somebody in a seat. */
export const figureTexture = (
  shelf: Shelf,
  base: string,
  avatar: string | undefined,
  seat: Seat,
  colour: number,
): Promise<string> =>
  shelf.canvas(`figure/${seat}/${colour}/${avatar ?? 'blank'}`, async (sharpness) => {
    const person = avatar === undefined ? BLANK : avatarIn(avatar, await avatarSvg(base, avatar));
    return drawSvg(FIGURE, `${seatBack(seat, colour)}${person}${seatFront(seat, colour)}`, sharpness);
  });
