// The thirty children, each always the same: standing cut-outs about 80 wide and 96 to 124 high.

import { arm, hand, handAt, head, legs, measure, type Spot, skinOf, torso } from './body.ts';
import { shadow } from './card.ts';
import { CHILD_IDS, lookOf } from './children.ts';
import { chairBehind, chairFront, headphones, INFANT, seatedLegs, shawl, skippingRope } from './extras.ts';
import { circle, cutOut, limb, moved, type Part } from './figure.ts';
import { hairOf } from './hair.ts';
import type { Look } from './look.ts';
import { type Hold, PROPS, type Prop, SECOND } from './props.ts';

const propOf = ({ prop }: Look): Prop | undefined => prop && PROPS[prop];

/** Everything of one child from back to front, with the feet at 0, 0. */
const parts = (look: Look): readonly Part[] => {
  const seated = look.extra === 'wheelchair';
  const prop = propOf(look);
  const m = measure(look.age, prop?.grip, seated);
  const { behind, front } = hairOf(look.hair);
  const left = handAt(look.arms[0], m, -1);
  const right = handAt(look.arms[1], m, 1);
  const spots: Readonly<Record<Hold, Spot>> = {
    left,
    right,
    both: [0, left[1] - 2],
    chest: [-3, m.shoulder + 16],
    ground: [28, 0],
  };
  const [px, py] = prop ? spots[prop.hold] : [0, 0];
  const second = (look.prop && SECOND[look.prop]) ?? [];
  const finger =
    look.arms.includes('high') && look.prop === 'sheet'
      ? [limb(`M${right[0]} ${right[1]}V${right[1] - 9}`, skinOf(look), 4.6)]
      : [];
  return [
    ...(seated ? chairBehind() : []),
    ...moved(prop?.behind ?? [], px, py),
    ...(look.extra === 'skippingrope' ? skippingRope(left, right) : []),
    ...moved(behind, 0, m.head),
    ...(look.extra === 'infant' ? moved(parts(INFANT), 32, 0, 0, 0.62) : []),
    ...(seated ? seatedLegs(look, m) : legs(look, m)),
    ...torso(look, m),
    ...moved(head(look, look.hair[0] !== 'scarf'), 0, m.head),
    ...moved(front, 0, m.head),
    ...(look.prop === 'skipping' ? moved(headphones, 0, m.head) : []),
    ...(seated ? chairFront() : []),
    ...arm(look, m, -1),
    ...arm(look, m, 1),
    ...(look.extra === 'blanket' ? shawl(m) : []),
    ...moved(prop?.parts ?? [], px, py),
    ...moved(second, left[0], left[1]),
    ...finger,
    hand(look, m, -1),
    hand(look, m, 1),
  ];
};

/** The box in which every child fits with what it holds and its shadow, as minX, minY, width, height; for a texture. */
export const CHILD_BOX = [-62, -144, 124, 156] as const;

/** Inside shapes; the origin is between the feet, and the shadow lies under them. An unknown id gives a plain child. */
export const childSvg = (id: string): string => `${shadow(2, 0, 26, 6)}${cutOut(parts(lookOf(id)))}`;

const TINTS = ['#F3D9B8', '#D5E6DA', '#F2D3C6', '#D3E3EC', '#EADCEB', '#F5E5AE'];

/** A child on a round sheet of tinted paper, `size` px square. Decoration: the name stands beside it. */
export const childPicture = (id: string, size = 64): string => {
  const place = CHILD_IDS.indexOf(id);
  const tint = TINTS[(place + TINTS.length) % TINTS.length];
  return `<svg width="${size}" height="${size}" viewBox="-74 -142 148 148" aria-hidden="true" focusable="false"><path d="${circle(0, -64, 68)}" fill="${tint}"/><path d="M-60.3-32.5A68 68 0 0 0 60.3-32.5Q0-43-60.3-32.5Z" fill="#4A2C24" opacity=".1"/>${childSvg(id)}</svg>`;
};
