// Night on the gallery: Henk with a bin bag, a strip of light under a door, the lamp of a baby monitor. He does not knock.

import { pool } from '../lamp.ts';
import { downward, freshId } from '../paint.ts';
import { grain, HENK, layer, soft } from './paper.ts';

/** Where a point of the corridor is in the still: `across` and `down` from the eye, `far` away, all in the eye's height. */
const at = (across: number, down: number, far: number): string =>
  `${(244 + (across * 230) / far).toFixed(1)} ${(142 + (down * 230) / far).toFixed(1)}`;

const RIGHT = 1.8;
const LEFT = -1.05;
const FLOOR = 1;
const CEILING = -0.72;

/** A piece of a side wall: from `near` to `deep`, from `top` to `bottom`. */
const panel = (wall: number, near: number, deep: number, top: number, bottom: number, fill: string, more = ''): string =>
  `<path d="M${at(wall, top, near)}L${at(wall, top, deep)}L${at(wall, bottom, deep)}L${at(wall, bottom, near)}Z" fill="${fill}" ${more}/>`;

/** A door in a side wall with its frame, letter flap and knob. */
const door = (wall: number, near: number, deep: number, colour: string, frame: string): string => {
  const w = deep - near;
  return `${panel(wall, near - w * 0.1, deep + w * 0.12, -0.56, FLOOR, frame)}${panel(wall, near, deep, -0.5, FLOOR, colour)}${panel(wall, near + w * 0.2, near + w * 0.8, -0.38, -0.02, '#0D1E21', 'opacity=".35"')}${panel(wall, near + w * 0.3, near + w * 0.7, 0.24, 0.29, '#0D1E21', 'opacity=".6"')}${panel(wall, near + w * 0.04, near + w * 0.12, 0.16, 0.22, '#B9C4A6')}`;
};

/** Henk from behind, his head turned to the door; the origin is the floor between his feet. */
const henk = (x: number, y: number): string => `<g transform="translate(${x} ${y})">
  <path d="M-44-140C-44-70-40-20-38 10H-6L-2-90L8 10H40C44-30 44-90 42-140Z" fill="#3B4A56"/><path d="M-44-140C-44-70-40-20-38 10H-24C-28-40-28-100-30-140Z" fill="#2C3943"/>
  <path d="M-58-232C-54-252-30-262-2-262C30-262 52-252 56-230C60-190 54-150 50-124Q0-112-50-124C-56-160-62-200-58-232Z" fill="${HENK.cloth}"/><path d="M-58-232C-54-250-38-259-20-261C-40-236-38-170-34-121L-50-124C-56-160-62-200-58-232Z" fill="${HENK.clothShade}"/><path d="M2-250C6-210 4-160 2-120" stroke="${HENK.clothShade}" stroke-width="2.500" fill="none"/>
  <path d="M-20-280H20L24-258Q0-246-24-258Z" fill="${HENK.skinShade}"/><path d="M-26-262Q0-248 28-262L30-252Q0-236-28-252Z" fill="#7FA1CB"/>
  <g transform="rotate(4 0 -270)"><path d="M-34-312C-36-340-14-354 8-352C30-350 40-336 40-320L46-306Q47-301 40-300C42-284 34-272 14-272C-16-272-32-286-34-312Z" fill="${HENK.skin}"/><path d="M-34-312C-36-338-18-352 2-352C-18-344-26-328-22-308C-20-290-8-276 8-272C-16-272-32-286-34-312Z" fill="${HENK.skinShade}" opacity=".7"/><path d="M-34-310C-38-294-28-276-8-272C-4-284-8-296-12-304C-18-300-26-300-30-312Z" fill="${HENK.hair}"/><path d="M-4-312C6-314 8-302 3-296C-2-292-6-296-6-302" fill="${HENK.skin}"/><path d="M-2-306q5 0 3 7" stroke="${HENK.skinShade}" stroke-width="2" fill="none"/>
  <path d="M45-299C37-300 29-297 26-286C33-284 41-286 48-290C50-295 49-298 45-299Z" fill="#5E4F4B"/><circle cx="31" cy="-314" r="2.600" fill="#2A1F24"/><path d="M38-329q-7-1-14 6" stroke="#7A6C68" stroke-width="2.800" fill="none" stroke-linecap="round"/><path d="M40-321L46-306Q47-301 40-300" fill="none" stroke="#FFD9A0" stroke-width="2.200" stroke-linecap="round" opacity=".8"/><path d="M12-345q14 4 19 15" stroke="#F8D9BF" stroke-width="3" fill="none" stroke-linecap="round" opacity=".8"/></g></g>`;

/** His two arms: one hangs with the bag, one has come up halfway. */
const arms = (
  x: number,
  y: number,
): string => `<g transform="translate(${x} ${y})"><path d="M40-226C60-204 68-184 70-166L92-186" fill="none" stroke="${HENK.clothShade}" stroke-width="28" stroke-linecap="round" stroke-linejoin="round"/><path d="M38-230C58-206 66-186 69-171L90-190" fill="none" stroke="${HENK.cloth}" stroke-width="23" stroke-linecap="round" stroke-linejoin="round"/><path d="M82-181L97-195" stroke="#7FA1CB" stroke-width="21"/>
  <path d="M94-192L102-202" stroke="${HENK.skinShade}" stroke-width="15" stroke-linecap="round"/><path d="M96-200C94-212 102-222 112-222C120-222 126-214 124-206C122-196 112-190 104-192Z" fill="${HENK.skin}"/><path d="M112-217L122-217" stroke="${HENK.skin}" stroke-width="8" stroke-linecap="round"/><path d="M117-210L124-208M114-203L121-201M111-197L116-196" stroke="${HENK.skin}" stroke-width="8" stroke-linecap="round"/><path d="M112-211L121-213M110-204L121-205M108-198L117-199" stroke="${HENK.skinShade}" stroke-width="1.500" stroke-linecap="round"/></g>`;

const bag = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y})"><path d="M-6-98C-40-86-54-40-48-8C-44 6 40 6 46-8C52-44 34-86 6-98Z" fill="#26333B"/><path d="M6-98C34-86 52-44 46-8C44-2 30 2 12 2C30-28 26-72 6-98Z" fill="#3A4B52"/><path d="M-10-98C-18-112-14-118-8-122L0-112L8-122C16-118 16-110 8-98Z" fill="#26333B"/><g fill="none" stroke="#51666B" stroke-width="2.500" stroke-linecap="round"><path d="M-4-90C-14-70-20-46-18-24M4-90C12-66 16-48 14-26M-16-80C-28-60-34-44-34-26"/></g></g>`;

export const hallway = (): string => {
  const floor = freshId('floor');
  const wall = freshId('wall');
  return `${downward(floor, [0, '#335855'], [1, '#172A2E'])}${downward(wall, [0, '#284744'], [1, '#3A5F57'])}<rect width="640" height="360" fill="#12211F"/>
  <path d="M${at(LEFT, CEILING, 0.5)}L${at(LEFT, CEILING, 6)}L${at(RIGHT, CEILING, 6)}L${at(RIGHT, CEILING, 0.5)}Z" fill="#1B3231"/><path d="M${at(LEFT, FLOOR, 0.5)}L${at(LEFT, FLOOR, 6)}L${at(RIGHT, FLOOR, 6)}L${at(RIGHT, FLOOR, 0.5)}Z" fill="url(#${floor})"/>
  <path d="M${at(LEFT, CEILING, 6)}L${at(RIGHT, CEILING, 6)}L${at(RIGHT, FLOOR, 6)}L${at(LEFT, FLOOR, 6)}Z" fill="#4B7A68"/>
  ${panel(LEFT, 0.5, 6, CEILING, FLOOR, '#1F3A39')}${panel(RIGHT, 0.5, 6, CEILING, FLOOR, `url(#${wall})`)}${panel(RIGHT, 0.5, 6, 0.72, FLOOR, '#1C3432', 'opacity=".6"')}${panel(LEFT, 0.5, 6, 0.72, FLOOR, '#122322', 'opacity=".7"')}
  ${door(LEFT, 1.1, 1.7, '#24423F', '#2E524C')}${door(LEFT, 2.6, 3.6, '#2A4B46', '#345C54')}${door(RIGHT, 3.2, 4.2, '#2F544D', '#3F6B5F')}
  <path d="M230 128H258V181H230Z" fill="#2B4F48"/><rect x="233" y="131" width="22" height="50" fill="#37655A"/>${pool(244, 118, 90, 66, 0.75, '#7DF0B0')}<rect x="231" y="112" width="27" height="12" rx="2" fill="#3FCF8A"/><path d="M237 118h11m-4-3.500l4 3.500l-4 3.500" stroke="#F2FFF4" stroke-width="2" fill="none" stroke-linecap="round" stroke-linejoin="round"/>
  ${soft(`<path d="M${at(-0.5, FLOOR, 6)}L${at(0.5, FLOOR, 6)}L${at(0.42, FLOOR, 1)}L${at(-0.5, FLOOR, 1)}Z" fill="#7DF0B0" opacity=".2"/>`, 6)}
  ${soft(`<path d="M${at(RIGHT, FLOOR, 1.5)}L${at(RIGHT, FLOOR, 2.2)}L${at(0.5, FLOOR, 1.95)}L${at(0.3, FLOOR, 1.35)}Z" fill="#FFC766" opacity=".62"/>`, 9)}
  ${layer(door(RIGHT, 1.5, 2.2, '#2C4C4A', '#4A7668'), -3, 2, 3, 0.4)}${panel(RIGHT, 1.5, 2.2, 0.975, 1.005, '#FFE2A0')}${panel(RIGHT, 1.5, 2.2, 0.94, 0.98, '#FFC766', 'opacity=".5"')}${soft(panel(RIGHT, 1.48, 2.24, 0.8, 1, '#FFC766', 'opacity=".28"'), 5)}
  ${panel(RIGHT, 1.41, 1.455, 0.05, 0.16, '#BFCDB4')}<circle cx="531" cy="158" r="3" fill="#E9A24C"/>
  ${panel(RIGHT, 0.9, 1.36, -0.44, 0.3, '#567F70')}${panel(RIGHT, 0.94, 1.33, -0.4, 0.25, '#0F2426')}${panel(RIGHT, 1.2, 1.33, -0.4, 0.25, '#1B3837')}${pool(596, 172, 60, 52, 0.75, '#6CF0A8')}
  ${layer('<g transform="translate(598 196)"><path d="M-15 0V-30Q-15-42 0-42T15-30V0Z" fill="#E8F2E4"/><path d="M5-42Q15-40 15-30V0H5Z" fill="#BBD0C0"/><path d="M9-42V-62" stroke="#BBD0C0" stroke-width="4" stroke-linecap="round"/><circle cx="-2" cy="-28" r="5" fill="#45E08C"/><g stroke="#7E988A" stroke-width="2" stroke-linecap="round"><path d="M-8-15H4M-8-10H4M-8-5H4"/></g></g>', -2, 3, 3, 0.4)}<g fill="none" stroke="#8CF5BC" stroke-width="2.600" stroke-linecap="round" opacity=".8"><path d="M582 158q-6 9 0 19M575 152q-10 15 0 31"/></g>${panel(RIGHT, 0.86, 1.4, 0.25, 0.33, '#6B9683')}
  ${soft('<path d="M150 372L236 372L120 396H20Z" fill="#04100F" opacity=".6"/>', 6)}${layer(bag(88, 356), -4, 4, 6, 0.45)}<path d="M116 168C92 196 88 220 88 240" fill="none" stroke="${HENK.clothShade}" stroke-width="26" stroke-linecap="round"/><circle cx="88" cy="246" r="11" fill="${HENK.skinShade}"/>
  ${layer(henk(160, 400), -6, 4, 8, 0.5)}${arms(160, 400)}
  <rect width="640" height="360" fill="#0B2A26" opacity=".16"/>${pool(470, 300, 190, 90, 0.3, '#FFC766')}${grain(0.14)}`;
};
