// A window with something outside: a town, hills, or the flats across the street.

import type { Palette } from './light.ts';
import { downward, freshId } from './paint.ts';

export type Outlook = 'town' | 'hills' | 'flats';

export interface Opening {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A row of houses, told apart by `seed`. */
const town = ({ x, y, w, h }: Opening, light: Palette, seed: number): string => {
  let houses = '';
  let lit = '';
  let at = -10;
  for (let i = seed; at < w + 20; i += 1) {
    const width = 26 + ((i * 37) % 30);
    const height = h * 0.18 + ((i * 53) % 50);
    houses += `<rect x="${x + at}" y="${y + h - height}" width="${width}" height="${height + 4}"/>`;
    if (light.windowsLit && i % 2) lit += `<rect x="${x + at + 8}" y="${y + h - height + 12}" width="7" height="10"/>`;
    at += width + 2;
  }
  return `<g fill="${light.far}">${houses}</g><g fill="#FFD98A">${lit}</g>
  <path d="M${x - 20} ${y + h}q${w * 0.2} -${h * 0.3} ${w * 0.42} -${h * 0.1}q${w * 0.24} -${h * 0.26} ${w * 0.46} 0q${w * 0.2} -${h * 0.12} ${w * 0.3} ${h * 0.1}Z" fill="${light.near}"/>`;
};

const hills = ({ x, y, w, h }: Opening, light: Palette, seed: number): string => {
  const lift = (seed % 3) * 0.06;
  return `<circle cx="${x + w * (0.2 + (seed % 4) * 0.18)}" cy="${y + h * 0.5}" r="${h * 0.11}" fill="#FFE3A3" opacity=".85"/>
  <path d="M${x} ${y + h * (0.7 - lift)}q${w * 0.3} -${h * 0.22} ${w * 0.58} -${h * 0.02}t${w * 0.5} -${h * 0.06}V${y + h}H${x}Z" fill="${light.far}"/>
  <path d="M${x} ${y + h * 0.86}q${w * 0.3} -${h * 0.2} ${w * 0.55} 0t${w * 0.5} -${h * 0.04}V${y + h}H${x}Z" fill="${light.near}"/>`;
};

/** The side of a block of flats; a few windows are lit at night. */
const flats = ({ x, y, w, h }: Opening, light: Palette, seed: number): string => {
  let cells = '';
  for (let row = 0; row < 6; row += 1) {
    for (let column = 0; column < 4; column += 1) {
      const lit = light.windowsLit && (row * 5 + column * 3 + seed) % 7 === 0;
      cells += `<rect x="${x + w * (0.2 + column * 0.2)}" y="${y + h * (0.2 + row * 0.14)}" width="${w * 0.11}" height="${h * 0.08}" fill="${lit ? '#FFCB66' : light.far}"/>`;
    }
  }
  return `<rect x="${x + w * 0.13}" y="${y + h * 0.12}" width="${w}" height="${h}" fill="${light.near}"/>${cells}`;
};

const OUTSIDE = { town, hills, flats } as const satisfies Readonly<Record<Outlook, typeof town>>;

/** A window of `opening`, with its frame around it; `seed` makes each outlook another. */
export const windowPane = (opening: Opening, light: Palette, seed = 1, outlook: Outlook = 'town'): string => {
  const { x, y, w, h } = opening;
  const sky = freshId('sky');
  const clip = freshId('pane');
  return `<rect x="${x - 10}" y="${y - 8}" width="${w + 32}" height="${h + 32}" rx="6" fill="#1b1420" opacity=".16"/><rect x="${x - 12}" y="${y - 12}" width="${w + 24}" height="${h + 24}" rx="5" fill="${light.frame}"/>
  <clipPath id="${clip}"><rect x="${x}" y="${y}" width="${w}" height="${h}"/></clipPath>${downward(sky, [0, light.sky[0]], [0.62, light.sky[1]], [1, light.sky[2]])}
  <g clip-path="url(#${clip})"><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="url(#${sky})"/>${OUTSIDE[outlook](opening, light, seed)}<path d="M${x} ${y + h * 0.55}L${x + w * 0.55} ${y}h${w * 0.2}L${x} ${y + h * 0.78}Z" fill="#fff" opacity=".09"/></g>
  <path d="M${x + w / 2} ${y}v${h}M${x} ${y + h * 0.36}h${w}" stroke="${light.frame}" stroke-width="9"/>
  <rect x="${x - 26}" y="${y + h + 10}" width="${w + 52}" height="14" rx="4" fill="${light.frame}"/><rect x="${x - 26}" y="${y + h + 20}" width="${w + 52}" height="6" rx="3" fill="#1b1420" opacity=".22"/>`;
};
