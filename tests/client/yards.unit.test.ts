// Where models of yards stand: whole, in the view, apart from one another and from the people around them.

import { describe, expect, it } from 'vitest';
import { arrangeYards, MOST_YARDS, type YardView } from '../../client/stage/layout/yards.ts';

const MODEL = { columns: 12, rows: 8 };
const MARGIN = { x: 60, top: 30, bottom: 16 };
const VIEWS: readonly YardView[] = [
  { w: 1920, h: 964, unit: 1, margin: MARGIN },
  { w: 1539, h: 1201, unit: 1.07, margin: MARGIN },
  { w: 1440, h: 2560, unit: 2.2, margin: MARGIN },
  { w: 1735, h: 964, unit: 1, margin: { ...MARGIN, bottom: 200 } },
];

const models = (n: number) => Array.from({ length: n }, () => MODEL);
const boxOf = ({ x, y, k }: { x: number; y: number; k: number }) => ({
  left: x,
  top: y,
  right: x + MODEL.columns * 100 * k,
  bottom: y + MODEL.rows * 100 * k,
});

describe('the layout of yards', () => {
  it('U10: given one to six yards, when they are shown, then each is whole, in the view, and beside the others', () => {
    for (const view of VIEWS)
      for (let n = 1; n <= MOST_YARDS; n += 1) {
        const boxes = arrangeYards(models(n), view, 0).yards.map(boxOf);
        expect(boxes).toHaveLength(n);
        for (const [i, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(view.margin.x);
          expect(a.top).toBeGreaterThanOrEqual(view.margin.top);
          expect(a.right).toBeLessThanOrEqual(view.w - view.margin.x);
          expect(a.bottom).toBeLessThanOrEqual(view.h - view.margin.bottom);
          for (const b of boxes.slice(i + 1))
            expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
        }
      }
  });

  it('U10: given more yards than a wall can show, when they are shown, then the first ones are', () => {
    expect(arrangeYards(models(9), { w: 1920, h: 964, unit: 1, margin: MARGIN }, 0).yards).toHaveLength(MOST_YARDS);
  });

  it('U10: given one yard and 2 to 40 people, when they are shown, then they stand around it, or none of them does', () => {
    for (const view of VIEWS)
      for (let n = 2; n <= 40; n += 1) {
        const { yards, busts, bust } = arrangeYards(models(1), view, n);
        const [spot] = yards;
        if (!spot) throw new Error('no yard');
        const yard = boxOf(spot);
        expect([0, n]).toContain(busts.length);
        for (const [i, { x, y }] of busts.entries()) {
          const half = bust / 2;
          const beside = x + half <= yard.left || x - half >= yard.right || y - half >= yard.bottom;
          expect(beside, `${n} in ${view.w}x${view.h}`).toBe(true);
          expect(x - half).toBeGreaterThanOrEqual(0);
          expect(x + half).toBeLessThanOrEqual(view.w);
          expect(y - half).toBeGreaterThanOrEqual(0);
          expect(y + half).toBeLessThanOrEqual(view.h);
          for (const other of busts.slice(i + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(bust);
        }
      }
  });

  it('U10: given one yard on a wall and a class of 30, when they are shown, then everybody has a portrait with a name', () => {
    const layout = arrangeYards(models(1), { w: 1920, h: 964, unit: 1, margin: MARGIN }, 30);
    expect(layout.busts).toHaveLength(30);
    expect(layout.named).toBe(true);
  });
});
