// The hall of the empty school, where the parents meet: tall windows with late light, hooks without names, a wiped board, a
// few drawings that nobody took home.

import type { Light } from '../../../shared/blocks/stage.ts';
import { bench } from '../furniture.ts';
import { PALETTES, type Palette } from '../light.ts';
import { downward, freshId } from '../paint.ts';
import { corners, type Ground, shell } from '../room.ts';
import { windowPane } from '../window.ts';
import { drawings, hooks } from './traces.ts';

/** The hall is drawn as if its wall were so high, and then made to fit. */
const WALL = 320;

interface Late {
  readonly colour: string;
  /** How solid the beams in the air are, and the patches on the floor, 0..1. */
  readonly air: number;
  readonly floor: number;
  readonly dust: number;
}

const LATE: Readonly<Record<Light, Late>> = {
  afternoon: { colour: '#FFEDB8', air: 0.42, floor: 0.6, dust: 0.9 },
  dusk: { colour: '#FFC98A', air: 0.36, floor: 0.46, dust: 0.75 },
  evening: { colour: '#AFC3F0', air: 0.1, floor: 0.13, dust: 0.3 },
};

interface Pane {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Light of one window: a slanting beam, and the window drawn again on the floor. */
const lightFrom = ({ x, y, w, h }: Pane, late: Late, id: string): string => {
  const top = WALL + 46;
  const low = WALL + 270;
  const near = x + 190;
  const far = x + 330;
  const bar = (a: number, b: number, c: number, d: number) => `M${a} ${top}L${b} ${low}H${d}L${c} ${top}Z`;
  const mid = w * 0.08;
  return `<path d="M${x} ${y}H${x + w}L${near + w + 40} ${top}L${far + w * 1.5} ${low}H${far - 10}L${x} ${y + h}Z" fill="url(#${id})" filter="url(#${id}-soft)"/>
  <g fill="${late.colour}" opacity="${late.floor}" filter="url(#${id}-edge)"><path d="${bar(near, far, near + w * 0.58 - mid, far + w * 0.75 - mid)}"/><path d="${bar(near + w * 0.58 + mid, far + w * 0.75 + mid, near + w * 1.16, far + w * 1.5)}"/></g>`;
};

/** Motes, always in the same places. */
const dust = (count: number, w: number, late: Late): string => {
  let state = 5;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  let motes = '';
  for (let i = 0; i < count; i += 1) {
    const down = next();
    motes += `<circle cx="${Math.round(w * (0.03 + next() * 0.4) + down * 230)}" cy="${Math.round(50 + down * 420)}" r="${(0.8 + next() * 1.9).toFixed(1)}" opacity="${(0.25 + next() * 0.6).toFixed(2)}"/>`;
  }
  return `<g fill="#FFF6DC" opacity="${late.dust}">${motes}</g>`;
};

/** A board on the wall, wiped but not clean: 400 wide. The origin is its middle, at the top. */
const blackboard = (frame: string, top: string): string =>
  `<g><rect x="-200" y="6" width="420" height="150" rx="4" fill="#1b1420" opacity=".2"/><rect x="-208" y="-8" width="416" height="152" rx="5" fill="${frame}"/><rect x="-208" y="-8" width="416" height="7" rx="3" fill="${top}"/><rect x="-197" y="3" width="394" height="130" fill="#2F4F49"/>
  <path d="M-197 3H197V133H120C80 60-20 30-197 40Z" fill="#3A5C55" opacity=".7"/><g fill="none" stroke="#DCE8DF" stroke-linecap="round"><path d="M-150 92C-110 50-60 110-10 66S90 44 140 84" stroke-width="26" opacity=".07"/><path d="M-170 46C-120 30-70 56-20 36" stroke-width="18" opacity=".07"/>
  <path d="M-40 108h16M-8 108h26M34 108h12" stroke-width="3" opacity=".35"/><circle cx="146" cy="42" r="17" stroke-width="3.5" opacity=".75"/><path d="M146 14v-4M146 74v-4M118 42h-4M178 42h-4M126 22l-3-3M169 65l-3-3M126 62l-3 3M169 19l-3 3" stroke-width="3.5" opacity=".75"/></g>
  <rect x="-212" y="136" width="424" height="11" rx="3" fill="${top}"/><rect x="-212" y="143" width="424" height="6" rx="3" fill="#1b1420" opacity=".25"/><rect x="-150" y="126" width="44" height="11" rx="3" fill="#D9A441"/><path d="M-80 135h22M-48 135h12" stroke="#FFFDF5" stroke-width="5" stroke-linecap="round"/><path d="M-22 135h14" stroke="#E3A0A5" stroke-width="5" stroke-linecap="round"/></g>`;

/** A clock that stopped at ten to five. The origin is its middle. */
const clock = `<circle cx="4" cy="6" r="31" fill="#1b1420" opacity=".2"/><circle r="30" fill="#FFFDF5" stroke="#4F2D30" stroke-width="5"/><path d="M0-22v-2M22 0h2M0 22v2M-22 0h-2" stroke="#8E7A6A" stroke-width="3"/><path d="M0 0L9 9M0 0L-17-10" stroke="#22202A" stroke-width="4" stroke-linecap="round"/>`;

/** Small chairs in a stack; the origin is the floor under the left foot. */
const chairs = (count: number, colours: readonly string[], [side, hollow]: Palette['wood']): string => {
  let stack = '';
  for (let i = 0; i < count; i += 1) {
    const y = -i * 19;
    const colour = colours[i % colours.length];
    stack += `<g transform="translate(${i * 2.5} ${y})"><path d="M8-46L2 0M70-46L76 0M18-46L16-4M62-46L64-4" stroke="${hollow}" stroke-width="5" stroke-linecap="round"/><path d="M66-44C72-70 74-88 72-104" fill="none" stroke="${hollow}" stroke-width="5" stroke-linecap="round"/><path d="M12-44C8-70 6-88 8-104" fill="none" stroke="${hollow}" stroke-width="5" stroke-linecap="round"/>
    <path d="M3-108Q40-116 77-108L75-82Q40-90 5-82Z" fill="${colour}"/><path d="M5-88Q40-96 75-88L75-82Q40-90 5-82Z" fill="${side}" opacity=".45"/><path d="M4-50H76L80-40Q40-34 0-40Z" fill="${colour}"/><path d="M0-42Q40-36 80-42L80-38Q40-32 0-38Z" fill="${side}" opacity=".55"/></g>`;
  }
  return `<ellipse cx="50" cy="3" rx="74" ry="10" fill="#160f1a" opacity=".28"/>${stack}`;
};

/** Lines of games on the floor, worn by feet. */
const gameLines = (w: number, h: number): string =>
  `<g fill="none" opacity=".34"><path d="M${w * 0.06} ${h}C${w * 0.2} ${WALL + 150} ${w * 0.8} ${WALL + 150} ${w * 0.94} ${h}" stroke="#3F7F86" stroke-width="9"/><path d="M0 ${WALL + 90}H${w}" stroke="#C9533C" stroke-width="6"/><path d="M${w / 2} ${WALL + 90}V${h}" stroke="#FFFAF0" stroke-width="8"/></g>`;

/** Inside shapes for `<svg viewBox="0 0 w h">`, to any size: the hall grows with its wall. */
export const emptySchool = (ground: Ground, light: Light): string => {
  const scale = ground.horizon / WALL;
  const w = ground.w / scale;
  const h = ground.h / scale;
  const hall: Ground = { w, h, horizon: WALL };
  const palette = PALETTES[light];
  const late = LATE[light];
  const beam = freshId('late');
  // A narrow hall has smaller things on its wall, so that they stand apart.
  const room = Math.min(1, w / 1880);
  const wide = 136 * room;
  const panes = [0.035, 0.142, 0.249].map((part): Pane => ({ x: w * part + 16, y: 14, w: wide, h: 262 }));
  const dim = light === 'evening' ? 0.55 : light === 'dusk' ? 0.85 : 1;
  const sized = (x: number, y: number, body: string) => `<g transform="translate(${x} ${y}) scale(${room})">${body}</g>`;
  const things = `<g opacity="${dim}">${sized(w * 0.5, 60 + (1 - room) * 70, blackboard(palette.wood[0], palette.wood[2]))}${sized(w * 0.632, 92, clock)}${sized(w * 0.66, 34, drawings())}</g>`;
  return `<g transform="scale(${scale})">${shell(hall, light, things)}${panes.map((pane, i) => windowPane(pane, palette, i * 4 + 2)).join('')}
  ${downward(beam, [0, late.colour, late.air], [0.6, late.colour, late.air * 0.5], [1, late.colour, 0])}<filter id="${beam}-soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="8"/></filter><filter id="${beam}-edge" x="-10%" y="-10%" width="120%" height="120%"><feGaussianBlur stdDeviation="3"/></filter>
  ${gameLines(w, h)}<g opacity="${dim}">${sized(w * 0.645, 188, hooks(palette))}${sized(w * 0.66, WALL + 6, bench(0, 0, 300, palette))}
  ${sized(w - 190 * room, WALL + 22, chairs(5, ['#C9694C', '#5E9A96', '#D9A441'], palette.wood))}${sized(w - 96 * room, WALL + 44, chairs(3, ['#5E9A96', '#D9A441', '#C9694C'], palette.wood))}</g>
  ${panes.map((pane) => lightFrom(pane, late, beam)).join('')}${dust(90, w, late)}${corners(hall, Math.max(0.2, palette.corners))}</g>`;
};
