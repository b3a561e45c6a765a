// The thing by which each child is known, drawn around the place where it is held; `ground` things stand beside the feet.

import { INK } from '../paint.ts';
import { EDGE } from './card.ts';
import { bare, circle, limb, type Part, piece, stroke } from './figure.ts';

/** Where a thing is held: in the viewer's right or left hand, in both, on the chest, beside the feet. */
export type Hold = 'right' | 'left' | 'both' | 'chest' | 'ground';

export interface Prop {
  readonly hold: Hold;
  readonly parts: readonly Part[];
  /** For what both hands hold: how far from its middle each hand is. */
  readonly grip?: number;
  /** What is drawn behind the child, around the same place. */
  readonly behind?: readonly Part[];
}

const WOOD = '#B97F4A';
const block = (x: number, y: number, colour: string, sign: string): Part[] => [
  piece(`M${x - 9} ${y - 9}H${x + 9}V${y + 9}H${x - 9}Z`, colour),
  bare(`<g transform="translate(${x} ${y})">${stroke(sign, EDGE, 2.6)}</g>`),
];
const STAR = 'M0-19L5-7 17-6 8 2 11 14 0 8-11 14-8 2-17-6-5-7Z';
const bag = (colour: string, dark: string): readonly Part[] => [
  bare(stroke('M-5 5Q0-5 5 5', INK, 3)),
  piece('M-10 5H10L12 25Q0 28-12 25Z', colour),
  bare(`<path d="M-10.5 13H10.5L11 17H-11Z" fill="${dark}"/>`),
];
/** A speech bubble on a stick; `flip` is -1 when its tail points to the viewer's right. */
const bubble = (flip: 1 | -1, colour: string): readonly Part[] => [
  limb('M0 2V-26', WOOD, 3.6),
  piece(
    `M${-8 * flip}-45H${8 * flip}Q${14 * flip}-45 ${14 * flip}-39V-29Q${14 * flip}-23 ${8 * flip}-23H${-1 * flip}L${-9 * flip}-16 ${-7 * flip}-23H${-8 * flip}Q${-13 * flip}-23 ${-13 * flip}-29V-39Q${-13 * flip}-45 ${-8 * flip}-45Z`,
    colour,
  ),
  bare(stroke(`M${-7 * flip}-37.5H${8 * flip}M${-7 * flip}-31H${2 * flip}`, INK, 2.4)),
];

export const PROPS = {
  plant: {
    hold: 'both',
    grip: 10,
    parts: [
      bare(stroke('M0-2L0-10M-2-4L-10-9M2-4L10-9', '#3E6B4E', 3)),
      piece('M-6-7C-16-3-23-9-22-17C-13-19-6-15-6-7Z', '#7BB274'),
      piece('M6-7C16-3 23-9 22-17C13-19 6-15 6-7Z', '#4F8560'),
      piece('M0-6C-8-11-6-20 0-24C6-20 8-11 0-6Z', '#5E9A63'),
      piece('M-10-3H10L7 15H-7Z', '#C87556'),
      piece('M-12-5H12V2H-12Z', '#B65F43'),
    ],
  },
  numbers: {
    hold: 'both',
    grip: 17,
    parts: [
      ...block(-10, 1, '#3A78B8', 'M-3-5H3L-1-1C5-1 4 6-3 5'),
      ...block(10, 1, '#C9533C', 'M-3.5-5H3.5L-1 5.5'),
      ...block(0, -17, '#4F8560', 'M2 5V-5L-3.5 2H4'),
    ],
  },
  cake: {
    hold: 'both',
    grip: 17,
    parts: [
      piece('M-19 5H19L14 10H-14Z', '#FFFAF0'),
      piece('M-14-10H14V5H-14Z', '#E3A0A5'),
      piece('M-14-11H14V-4Q10 1 7-3Q3 2 0-3Q-4 2-7-3Q-10 1-14-4Z', '#FFFAF0'),
      limb('M0-12V-20', '#3F7F86', 3.4),
      piece('M0-32Q6-25 0-22Q-6-25 0-32Z', '#F2B93C'),
    ],
  },
  rope: {
    hold: 'right',
    parts: [],
    behind: [
      limb('M2 76C-2 40 1 10 0-42', '#D9B77E', 6),
      bare(stroke('M-2-34l4 3M-2-24l4 3M-2-14l4 3M-2 8l4 3M-2 18l4 3M-2 28l4 3M-2 38l4 3M-1 48l4 3M0 58l4 3', '#8A5F3A', 1.6)),
      piece(circle(2, 74, 6.5), '#D9B77E'),
    ],
  },
  feather: {
    hold: 'right',
    parts: [
      piece('M1-4C-9-9-11-20-7-30L-3-27-4-34C-1-41 6-46 13-48C14-40 13-33 10-27L7-28 8-22C6-13 4-8 1-4Z', '#7FB0C2'),
      bare(
        `<path d="M-4-34C-1-41 6-46 13-48C14-43 13.5-38 12-34C6-36 1-36-4-34Z" fill="#2F5566"/>${stroke('M-1 8C-1-8 2-24 9-40', INK, 2)}${stroke('M2-15L-5-21M4-24L-2-30M3-17L8-20', '#2F5566', 1.6)}`,
      ),
    ],
  },
  key: {
    hold: 'right',
    parts: [
      piece('M-3 14H3V37H12V32H7V30H3', '#E9B93C'),
      piece(`M-3 12V38H11V31H3V12Z`, '#E9B93C'),
      piece(`${circle(0, 8, 9)}${circle(0, 8, 3.4)}`, '#E9B93C'),
    ],
  },
  heart: {
    hold: 'both',
    grip: 15,
    parts: [
      piece('M0 16C-14 7-20-1-19-9C-17-18-5-19 0-10C5-19 17-18 19-9C20-1 14 7 0 16Z', '#D2503C'),
      bare(`<g opacity=".5">${stroke('M-13-9C-12-12-9-13-7-12', EDGE, 2.6)}</g>`),
    ],
  },
  sheet: {
    hold: 'left',
    parts: [piece('M-12-16L8-20 13 8-7 12Z', '#FFFDF6'), bare(stroke('M-6-10L5-12M-5-4L6-6M-4 2L3 1', '#8A8072', 2))],
  },
  bird: {
    hold: 'right',
    parts: [
      piece('M-12-8C-14-18-4-24 4-20C8-26 17-23 17-16L23-13 16-11C14-2 4 0-2-3L-16-1Q-19-6-12-8Z', '#4C93A8'),
      bare(
        `<path d="M2-4C10-3 14-8 15-11C9-15 4-12 2-4Z" fill="#F0A45C"/><circle cx="12" cy="-17" r="1.8" fill="${INK}"/>${stroke('M-9-9C-4-14 2-14 5-11', INK, 1.8)}`,
      ),
    ],
  },
  drum: {
    hold: 'both',
    grip: 15,
    parts: [
      piece('M-17-1V16Q0 24 17 16V-1Z', '#C9533C'),
      bare(stroke('M-16 3L-10 17-4 5 3 19 9 5 15 15', '#F7D28A', 2)),
      piece('M-17-1C-17-8 17-8 17-1C17 6-17 6-17-1Z', '#FBF0D8'),
      limb('M-17-4L-4-13M17-4L5-15', '#E2A95C', 3.4),
    ],
  },
  bubbles: { hold: 'right', parts: bubble(1, '#F2C14E') },
  screwdriver: {
    hold: 'right',
    parts: [
      limb('M0-8V-30', '#B9C4C6', 4.4),
      piece('M-4-36H4L3-28H-3Z', '#DCE3E3'),
      piece('M-5-12H5L6 8Q0 12-6 8Z', '#E0A03A'),
      bare(stroke('M-1.5-8V6M2-8V6', '#9A6A20', 1.6)),
    ],
  },
  book: {
    hold: 'both',
    grip: 20,
    parts: [
      piece('M-22-12Q-10-17 0-11Q10-17 22-12V11Q10 6 0 12Q-10 6-22 11Z', '#7A4A86'),
      piece('M-19-13Q-9-17 0-10V9Q-9 4-19 8Z', '#FFFDF6'),
      piece('M19-13Q9-17 0-10V9Q9 4 19 8Z', '#F3EBDB'),
      bare(stroke('M-15-8Q-9-10-4-6M-15-3Q-9-5-4-1M15-8Q9-10 4-6M15-3Q9-5 4-1', '#8A8072', 1.8)),
    ],
  },
  bread: {
    hold: 'right',
    parts: [
      piece('M-9-7C-15-9-15-20-8-22H13C20-20 20-9 14-7V4H-9Z', '#C98745'),
      bare(
        `<path d="M-6-9C-10-11-10-18-5-19H10C15-18 15-11 11-9V1H-6Z" fill="#F7E3B8"/>${stroke('M-2-12h1M5-14h1M3-5h1', '#D9B97E', 2)}`,
      ),
    ],
  },
  badge: {
    hold: 'chest',
    parts: [
      piece('M-10-6H10V9H-10Z', '#FFFDF6'),
      bare(`<path d="M-8.7-4.7H8.7V-1H-8.7Z" fill="#7A4A86"/>${stroke('M-6 4Q-4 1-2 4T2 4T6 3.5', INK, 1.8)}`),
    ],
  },
  lens: {
    hold: 'right',
    parts: [
      limb('M0 6L2-10', '#7A4A30', 5),
      piece(`${circle(5, -23, 14)}`, '#3A4A58'),
      bare(
        `<path d="${circle(5, -23, 10)}" fill="#CFE6EA"/><g opacity=".9">${stroke('M-1-25C0-29 3-31 6-31', '#FFFFFF', 2.4)}</g>`,
      ),
    ],
  },
  ball: {
    hold: 'ground',
    parts: [
      piece(circle(0, -11, 11), '#FFFDF8'),
      bare(
        `<path d="M0-15.5L4.5-12.3 2.8-7H-2.8L-4.5-12.3Z" fill="${INK}"/>${stroke('M0-15.5V-21.5M4.5-12.3L10-14.5M2.8-7L6-2.5M-2.8-7L-6-2.5M-4.5-12.3L-10-14.5', INK, 1.8)}`,
      ),
    ],
  },
  pencil: {
    hold: 'right',
    parts: [
      piece('M-5-24H5V30H-5Z', '#E9B93C'),
      bare(stroke('M0-23V29', '#B98A1C', 1.8)),
      piece('M-5-24L0-38 5-24Z', '#F4DDB4'),
      bare(`<path d="M-1.9-32.5L0-38 1.9-32.5Z" fill="${INK}"/>`),
      piece('M-5 28H5V36Q0 39-5 36Z', '#D98A92'),
    ],
  },
  twobags: { hold: 'right', parts: bag('#3A78B8', '#F2C14E') },
  skipping: { hold: 'right', parts: [limb('M0 6V-6', '#C9533C', 5)] },
  bus: {
    hold: 'both',
    grip: 19,
    parts: [
      piece('M-20-11Q-20-14-17-14H16Q20-14 20-9V9H-20Z', '#E0A03A'),
      bare(
        `<path d="M-16-10H-7V-2H-16ZM-4-10H5V-2H-4ZM8-10H15L17-2H8Z" fill="#CFE6EA" stroke="${INK}" stroke-width="1.6"/><path d="M-19 2H19V5H-19Z" fill="#B4541D"/>`,
      ),
      piece(circle(-11, 9, 4.5), '#4A4652'),
      piece(circle(11, 9, 4.5), '#4A4652'),
    ],
  },
  letter: {
    hold: 'right',
    parts: [
      piece('M-8-17H21V5H-8Z', '#FFFDF6'),
      bare(`${stroke('M-7-16L6.5-4 20-16', INK, 2)}<path d="${circle(6.5, -3, 4)}" fill="#C9533C"/>`),
    ],
  },
  star: {
    hold: 'both',
    grip: 13,
    parts: [piece(STAR, '#F2C14E'), bare(`<g opacity=".7">${stroke('M-5-4L-2-5.5 0-10', EDGE, 2)}</g>`)],
  },
  violin: { hold: 'right', parts: [limb('M-4 14L6-34', '#7A4A30', 3.4), bare(stroke('M-1.5 15L9-33', '#FFFAF0', 1.4))] },
  tower: {
    hold: 'ground',
    parts: [
      piece('M-10-17H10V0H-10Z', '#4F8560'),
      piece('M-9-33H9V-17H-9Z', '#E0A03A'),
      piece('M-8-48H8V-33H-8Z', '#3A78B8'),
      piece('M-9-48L0-63 9-48Z', '#C9533C'),
      bare(`<path d="M-4 0V-6Q0-11 4-6V0Z" fill="#2B5A3E"/>`),
    ],
  },
  pan: {
    hold: 'right',
    parts: [
      limb('M-2 0H10', '#7A4A30', 4.6),
      piece('M6-6H34Q34 7 27 8H13Q6 7 6-6Z', '#4A4E5C'),
      bare(`<path d="M7-6H33V-2.5H7Z" fill="#F2B93C"/>${stroke('M15-12q-3-4 0-7t0-7M25-12q-3-4 0-7t0-7', '#8E8480', 2.4)}`),
    ],
  },
  tablet: {
    hold: 'both',
    grip: 17,
    parts: [
      piece('M-16-12H16Q18-12 18-10V9Q18 11 16 11H-16Q-18 11-18 9V-10Q-18-12-16-12Z', '#3A3644'),
      bare(
        `<path d="M-14.5-8.5H14.5V7.5H-14.5Z" fill="#BFE0E0"/><path d="${circle(0, -2.5, 3.4)}M-6.5 7.5C-6 1 6 1 6.5 7.5Z" fill="#3F7F86"/>`,
      ),
    ],
  },
  rabbit: {
    hold: 'both',
    grip: 9,
    parts: [
      piece('M-6-12C-12-30-5-33-2-16ZM6-12C12-30 5-33 2-16Z', '#D9C3B0'),
      piece('M-9-6C-9-19 9-19 9-6C9 0 6 2 0 2C-6 2-9 0-9-6Z', '#E8D9C8'),
      piece('M-9 1H9C14 8 12 18 0 18C-12 18-14 8-9 1Z', '#E8D9C8'),
      bare(
        `<path d="${circle(-3.4, -7.5, 1.5)}${circle(3.4, -7.5, 1.5)}" fill="${INK}"/>${stroke('M-1.5-3.5L0-2.5 1.5-3.5', INK, 1.6)}<path d="M-9 2H9L8 5.5H-8Z" fill="#C9533C"/>`,
      ),
    ],
  },
} as const satisfies Readonly<Record<string, Prop>>;

export type PropName = keyof typeof PROPS;

/** The second of a pair, for the viewer's left hand. */
export const SECOND: Readonly<Partial<Record<PropName, readonly Part[]>>> = {
  bubbles: bubble(-1, '#6FB3C0'),
  twobags: bag('#C9533C', '#F3DCC0'),
  skipping: [limb('M0 6V-6', '#C9533C', 5)],
  violin: [
    limb('M-1-16L-3-38', '#4A2C24', 4.4),
    piece('M0-20C9-20 11-11 7-6C12-2 12 12 0 13C-12 12-12-2-7-6C-11-11-9-20 0-20Z', '#B4632E'),
    bare(`${stroke('M0-18V9M-4-4V2M4-4V2', '#4A2C24', 1.6)}<path d="M-4 4H4V7H-4Z" fill="#3A2420"/>`),
  ],
};
