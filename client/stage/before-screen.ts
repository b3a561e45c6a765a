// The half circle before the screen of the cinema: the usual one, lower and smaller, so that no head covers the screen.

import { screenBox } from '../art/cinema.ts';
import type { Frame, Layout, Place } from './layout/layout.ts';
import { withNames } from './layout/names.ts';

/** Above the highest head of the usual layout, px. */
const ABOVE = 40;
/** How much of the floor in front of the usual table may fall out of sight below, px. */
const BELOW = 150;
/** Sideways people keep more room than in height. */
const WIDE = 1.16;

/** The same layout, moved below the screen. */
export const beforeScreen = (layout: Layout, frame: Frame): Layout => {
  const screen = screenBox(frame);
  const top = screen.y + screen.h + (layout.sides.length > 0 ? 62 : 14);
  const heads = Math.min(frame.h * 0.2, ...[...layout.places.values()].map(({ y, scale }) => y - 232 * scale));
  const k = Math.min(1, (frame.h - top) / (frame.h - BELOW - Math.max(0, heads - ABOVE / 4)));
  const kx = Math.min(1, k * WIDE);
  const x = (at: number) => frame.w / 2 + (at - frame.w / 2) * kx;
  const y = (at: number) => top + (at - heads) * k;
  const { lamp: _lamp, ...rest } = layout;
  const moved = ({ label, tent, ...place }: Place): Place => ({
    ...place,
    x: x(place.x),
    y: y(place.y),
    scale: place.scale * k,
    label: { ...label, x: x(label.x), y: y(label.y), maxWidth: label.maxWidth * kx },
    tent: { x: x(tent.x), y: y(tent.y) },
  });
  const { places, named } = withNames([...layout.places.values()].map(moved), frame);
  return {
    ...rest,
    named: named && layout.named,
    places: new Map(places.map((place) => [place.id, place])),
    tables: layout.tables.map((table) => ({ ...table, cx: x(table.cx), cy: y(table.cy), rx: table.rx * kx, ry: table.ry * k })),
    sides: layout.sides.map((side) => ({ ...side, x: x(side.x), y: Math.max(screen.y + screen.h + 34, y(side.y)) })),
    focus: { x: x(layout.focus.x), y: y(layout.focus.y) },
    slots: layout.slots.map((slot) => ({ ...slot, x: x(slot.x), y: y(slot.y), w: slot.w * kx, maxH: slot.maxH * k })),
  };
};
