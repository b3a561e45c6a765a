// Heads of hair for the children, around the middle of a head that is 38 wide and 42 high. What is behind the head and what
// is in front of it are apart.

import { bare, circle, type Part, piece, stroke } from './figure.ts';

export interface Hair {
  readonly behind: readonly Part[];
  readonly front: readonly Part[];
}

const TOP = 'M-20 2C-25-18-14-28 0-28C14-28 25-18 20 2';
const PARTED = `${TOP}C19-8 11-15 2-18C-9-14-18-8-20 2Z`;
const FRINGE = `${TOP}L17-8Q0-6-17-8Z`;

/** A cloud outline: `count` bumps on a circle. */
const cloud = (x: number, y: number, r: number, count: number): string => {
  const dot = (i: number) => {
    const angle = (i / count) * Math.PI * 2 - Math.PI / 2;
    return `${(x + r * Math.cos(angle)).toFixed(1)} ${(y + r * Math.sin(angle)).toFixed(1)}`;
  };
  const bump = ((Math.PI * r) / count) * 1.12;
  return `M${dot(0)}${Array.from({ length: count }, (_, i) => `A${bump.toFixed(1)} ${bump.toFixed(1)} 0 0 1 ${dot(i + 1)}`).join('')}Z`;
};

/** A parting, or strands. */
const strand = (d: string): Part => bare(stroke(d, undefined, 1.8));

const shine = (d = 'M-11-19C-8-22-4-23 0-23'): Part => bare(`<g opacity=".32">${stroke(d, '#FFFAF0', 2.6)}</g>`);

const braid = (x: number, colour: string, tie: string, lean: number): readonly Part[] => [
  piece(`M${x + lean * 3 - 3} 40L${x + lean * 3 + 3} 40 ${x + lean * 4} 49Z`, colour),
  ...[36, 27, 18, 9].map((y, i) => piece(circle(x + lean * (3 - i), y, 5.6), colour)),
  piece(circle(x + lean * 3, 40, 2.8), tie),
];

const HAIR = {
  short: (c: string) => ({ behind: [], front: [piece(`${TOP}C18-4 17-8 15-11C6-8-6-9-14-13C-16-9-18-4-20 2Z`, c), shine()] }),
  swoop: (c: string) => ({
    behind: [],
    front: [
      piece(`${TOP}C19-4 18-7 16-9C8-6 0-7-9-16C-10-10-16-6-20 2Z`, c),
      strand('M-9-16C-6-20-2-23 4-25'),
      shine('M6-24C11-23 15-20 17-16'),
    ],
  }),
  tousled: (c: string) => ({
    behind: [],
    front: [
      piece(
        'M-20 3C-26-4-25-14-20-18C-22-24-15-28-10-26C-6-33 2-32 5-28C12-32 19-27 18-22C25-19 25-6 20 3C19-2 18-6 16-9L11-5 9-11 3-6-1-12-7-6-10-12-15-5C-17-3-19 0-20 3Z',
        c,
      ),
      shine(),
    ],
  }),
  fade: (c: string) => ({
    behind: [],
    front: [piece('M-19.5-2C-22-16-14-26 0-26C14-26 22-16 19.5-2C18-7 16-11 13-13C5-16-5-16-13-13C-16-11-18-7-19.5-2Z', c)],
  }),
  twists: (c: string) => ({
    behind: [piece(cloud(0, -14, 19, 9), c)],
    front: [
      piece(
        'M-19-3C-24-14-18-20-14-21C-16-30-7-33-4-29C0-35 8-34 9-28C16-30 20-24 17-19C23-15 22-8 19-3C17-9 13-13 9-12C5-9 2-13-2-12C-6-9-9-13-12-11C-16-10-18-6-19-3Z',
        c,
      ),
      strand('M-8-20c2-4 6-4 7-1M4-20c2-4 6-4 8 0M-3-27c2-2 5-2 6 0'),
    ],
  }),
  curls: (c: string) => ({
    behind: [piece(cloud(0, -9, 22, 11), c)],
    front: [
      piece(
        'M-20 1C-27-4-26-13-21-15C-25-22-17-28-12-25C-9-32 0-32 3-27C9-31 17-27 16-21C24-21 26-10 21-7C22-3 21-1 20 1C18-6 14-6 12-9C9-5 4-6 3-10C0-6-5-7-6-11C-9-6-13-7-14-8C-17-6-18-3-20 1Z',
        c,
      ),
      strand('M-13-17c1-4 6-4 7-1M2-18c1-4 6-5 8-1'),
    ],
  }),
  mane: (c: string) => ({
    behind: [piece(cloud(0, 2, 28, 13), c)],
    front: [
      piece('M-20 4C-28-8-24-20-16-21C-14-29-4-31 1-26C8-31 17-27 18-20C26-17 26-6 20 4C18-6 13-12 7-15C-1-10-14-10-20 4Z', c),
      strand('M-14-15c2-4 6-4 7-1M4-21c2-3 6-3 8 0'),
    ],
  }),
  afro: (c: string) => ({
    behind: [piece(cloud(0, -10, 27, 15), c)],
    front: [piece('M-19.5-1C-22-17-12-24 0-24C12-24 22-17 19.5-1C17-10 9-14 0-14C-9-14-17-10-19.5-1Z', c)],
  }),
  puffs: (c: string, tie = '#E0A03A') => ({
    behind: [piece(cloud(-22, -20, 11, 9), c), piece(cloud(22, -20, 11, 9), c)],
    front: [
      piece(PARTED, c),
      bare(`<path d="${circle(-17, -15, 2.6)}${circle(17, -15, 2.6)}" fill="${tie}"/>`),
      strand('M2-18V-27'),
    ],
  }),
  bowl: (c: string) => ({ behind: [], front: [piece('M-21 7C-26-18-14-28 0-28C14-28 26-18 21 7L18-7Q0-5-18-7Z', c), shine()] }),
  bob: (c: string) => ({
    behind: [piece('M-22 17C-28-8-24-29 0-29C24-29 28-8 22 17Q0 26-22 17Z', c)],
    front: [piece(FRINGE, c), shine()],
  }),
  sidebob: (c: string) => ({
    behind: [piece('M-23 18C-28-8-24-29 0-29C24-29 28-8 23 18Q12 22 0 20Q-14 24-23 18Z', c)],
    front: [piece(`${TOP}C18-8 14-13 9-18C2-8-12-6-20 2Z`, c), bare(`<path d="${circle(14, -13, 3)}" fill="#E9B93C"/>`)],
  }),
  long: (c: string) => ({
    behind: [piece('M-22 34C-24 20-29-28 0-29C29-28 24 20 22 34Q10 40 0 36Q-10 40-22 34Z', c)],
    front: [piece(PARTED, c), shine('M8-22C12-20 15-17 16-14')],
  }),
  wavy: (c: string) => ({
    behind: [
      piece(
        'M-20 36C-30 34-24 24-28 17C-31 8-24 2-25-8C-25-22-14-29 0-29C14-29 25-22 25-8C24 2 31 8 28 17C24 24 30 34 20 36Q0 30-20 36Z',
        c,
      ),
    ],
    front: [piece(`${TOP}C18-8 14-13 9-18C2-8-12-6-20 2Z`, c), shine()],
  }),
  ponytail: (c: string, tie = '#C9533C') => ({
    behind: [piece('M8-24C30-34 42-14 31 12C30 18 26 22 24 24C26 12 26-6 10-14Z', c), piece(circle(17, -21, 4), tie)],
    front: [piece(`${TOP}C18-8 12-14 6-16C-4-12-14-10-20 2Z`, c), shine()],
  }),
  bun: (c: string, tie = '#3F7F86') => ({
    behind: [piece(circle(1, -33, 10), c), piece('M-8-27Q1-22 10-27L9-24Q1-19-7-24Z', tie)],
    front: [piece(PARTED, c), strand('M-4-37c2-3 7-3 9 1')],
  }),
  lowbun: (c: string) => ({ behind: [piece(circle(19, 10, 9), c)], front: [piece(FRINGE, c), shine()] }),
  braids: (c: string, tie = '#3F7F86') => ({
    behind: [],
    front: [...braid(-20, c, tie, -1), ...braid(20, c, tie, 1), piece(PARTED, c), strand('M2-18V-27')],
  }),
  braid: (c: string, tie = '#E0A03A') => ({
    behind: [piece('M-21 10C-26-10-22-29 0-29C22-29 26-10 21 10Z', c)],
    front: [...braid(18, c, tie, 0.4), piece(`${TOP}C16-10 8-14-2-19C-8-12-16-8-20 2Z`, c), shine('M4-24C9-23 13-20 15-16')],
  }),
  pigtails: (c: string, tie = '#C9533C') => ({
    behind: [
      piece('M-18-6C-32-16-40 2-32 14C-28 12-24 8-18 2Z', c),
      piece('M18-6C32-16 40 2 32 14C28 12 24 8 18 2Z', c),
      piece(circle(-20, -4, 3.6), tie),
      piece(circle(20, -4, 3.6), tie),
    ],
    front: [piece(`${TOP}L14-8Q8-14 0-18Q-8-14-14-8Z`, c), strand('M0-18V-27')],
  }),
  spacebuns: (c: string) => ({
    behind: [piece(circle(-15, -26, 9), c), piece(circle(15, -26, 9), c)],
    front: [piece(FRINGE, c), strand('M-18-29c2-3 6-3 8 0M12-29c2-3 6-3 8 0')],
  }),
  cornrows: (c: string, tie = '#E9B93C') => ({
    behind: [
      piece('M-21 24C-26 8-26-28 0-28C26-28 26 8 21 24L17 26 13 8H-13L-17 26Z', c),
      bare(`<path d="${circle(-19, 25, 3)}${circle(19, 25, 3)}" fill="${tie}"/>`),
    ],
    front: [
      piece(`${TOP}C17-7 10-15 0-16C-10-15-17-7-20 2Z`, c),
      bare(
        `<g opacity=".4">${stroke('M0-16V-27M-8-14C-9-19-9-22-8-25M8-14C9-19 9-22 8-25M-15-8C-17-14-17-18-15-21M15-8C17-14 17-18 15-21', '#FFFAF0', 1.6)}</g>`,
      ),
    ],
  }),
  cap: (c: string, cloth = '#3F7F86') => ({
    behind: [],
    front: [
      piece('M-20 6C-23 0-22-6-20-9H20C22-6 23 0 20 6C19 1 18-3 17-5H-17C-18-3-19 1-20 6Z', c),
      piece('M-21-7C-24-24-12-30 0-30C12-30 24-24 21-7Q0-12-21-7Z', cloth),
      piece('M-6-9C6-13 24-11 31-3C24-4 8-5-2-4Z', cloth),
      strand('M0-30V-26'),
    ],
  }),
  scarf: (c: string) => ({
    behind: [piece('M-24 8C-28-18-16-30 0-30C16-30 28-18 24 8C24 20 22 26 17 33Q0 40-17 33C-22 26-24 20-24 8Z', c)],
    front: [
      piece(
        'M-24 8C-28-18-16-30 0-30C16-30 28-18 24 8C26 22 18 32 0 34C-18 32-26 22-24 8ZM-16 0C-17 12-9 19 0 19C9 19 17 12 16 0C14-10 8-14 0-14C-8-14-14-10-16 0Z',
        c,
      ),
      strand('M-18 20C-8 30 8 28 20 16M-12 29C-2 34 8 33 16 28'),
    ],
  }),
} as const satisfies Readonly<Record<string, (colour: string, second?: string) => Hair>>;

export type HairName = keyof typeof HAIR;

/** The hair of a `look`: style, colour, and the colour of what ties or covers it. */
export const hairOf = ([name, colour, second]: readonly [name: HairName, colour: string, second?: string]): Hair => {
  const style: (colour: string, second?: string) => Hair = HAIR[name];
  return style(colour, second);
};
