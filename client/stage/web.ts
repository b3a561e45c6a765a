// The web: who understood whom, as threads over the table. What is there lies in one picture; only a new thread is drawn while
// it is spun, and then laid with the others.

import type Phaser from 'phaser';
import type { StageCue } from '../../shared/blocks/stage.ts';
import { MS } from './motion.ts';
import { surface } from './svg-image.ts';
import { DEPTH, type Theatre } from './theatre.ts';
import { createDiscs } from './web-discs.ts';
import type { End } from './web-ends.ts';
import { curveOf, drawStrand, type Wool, woolFor } from './web-ink.ts';
import { type Strand, strandsOf } from './web-strands.ts';

export interface Web {
  /** Shows the threads of `cue` between `ends`, by seat; a thread without an end is left out. */
  show(cue: StageCue, ends: ReadonlyMap<string, End>): void;
}

/** So many are spun at a time; when more come at once, the others are there at once. */
const AT_A_TIME = 5;
/** Room around the ends for what hangs below and glows, logical px. */
const MARGIN = 130;

/** Over what people share; where they stand in rows, behind them: a thread over a face is none. */
const depthOf = (ends: ReadonlyMap<string, End>): number =>
  [...ends.values()].some(({ heart }) => heart) ? DEPTH.labels - 3 : DEPTH.people - 2;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const spotAround = (ends: readonly End[]): Spot => {
  const xs = ends.map(({ x }) => x);
  const ys = ends.map(({ y }) => y);
  const x = Math.min(...xs) - MARGIN;
  const y = Math.min(...ys) - MARGIN;
  return { x, y, w: Math.max(...xs) + MARGIN - x, h: Math.max(...ys) + MARGIN - y };
};

/** By day and at dusk the lamp makes the wood pale; the earth around a fire is dark soon. */
const isPale = ({ light, set }: StageCue): boolean => light === 'afternoon' || (light === 'dusk' && set !== 'campfire');

interface Sheet {
  readonly ink: CanvasRenderingContext2D;
  readonly image: Phaser.GameObjects.Image;
  /** The canvas changed: show it. */
  readonly refresh: () => void;
  readonly away: () => void;
}

export const createWeb = (theatre: Theatre): Web => {
  const { scene, shelf, motion, wake } = theatre;
  const discs = createDiscs(theatre);
  let sheets = 0;
  let where = '';
  /** What lies in the picture now. */
  let lying = new Map<string, Strand>();
  let picture: Sheet | undefined;
  let growing: Sheet[] = [];

  const sheet = ({ x, y, w, h }: Spot, depth: number): Sheet | undefined => {
    sheets += 1;
    const key = `web/${sheets}`;
    const { canvas, context: ink } = surface(w * shelf.sharpness, h * shelf.sharpness);
    ink.setTransform(shelf.sharpness, 0, 0, shelf.sharpness, -x * shelf.sharpness, -y * shelf.sharpness);
    const texture = scene.textures.addCanvas(key, canvas);
    if (!texture) return undefined;
    const image = scene.add
      .image(x, y, key)
      .setOrigin(0)
      .setScale(1 / shelf.sharpness)
      .setDepth(depth);
    let gone = false;
    return {
      ink,
      image,
      refresh: () => {
        // A thread that was still being spun when everything was laid anew.
        if (gone) return;
        texture.refresh();
        wake();
      },
      away: () => {
        if (gone) return;
        gone = true;
        scene.tweens.killTweensOf(image);
        image.destroy();
        scene.textures.remove(key);
      },
    };
  };

  const signsOf = (strand: Strand, ends: ReadonlyMap<string, End>) =>
    [ends.get(strand.from)?.sign, ends.get(strand.to)?.sign] as const;

  /** Lays all of `strands` in one picture. */
  const lay = (strands: readonly Strand[], ends: ReadonlyMap<string, End>, wool: Wool) => {
    picture?.away();
    picture = undefined;
    lying = new Map(strands.map((strand) => [strand.pair, strand]));
    wake();
    if (strands.length === 0) return;
    picture = sheet(spotAround([...ends.values()]), depthOf(ends));
    if (!picture) return;
    const order = { waiting: 0, understood: 1, agreed: 2 } as const;
    for (const strand of strands.toSorted((a, b) => order[a.kind] - order[b.kind])) {
      const [a, b] = [ends.get(strand.from), ends.get(strand.to)];
      if (a && b) drawStrand(picture.ink, strand, curveOf(a, b, strand.pair), signsOf(strand, ends), wool);
    }
    picture.refresh();
  };

  const spin = (strand: Strand, ends: ReadonlyMap<string, End>, wool: Wool, after: () => void) => {
    const [a, b] = [ends.get(strand.from), ends.get(strand.to)];
    if (!a || !b) return;
    const curve = curveOf(a, b, strand.pair);
    const own = sheet(spotAround([a, b, { ...a, ...curve.c }]), depthOf(ends) + 0.5);
    if (!own) return after();
    growing.push(own);
    let [upto, glow] = [0, 1];
    const draw = () => {
      own.ink.save();
      own.ink.resetTransform();
      own.ink.clearRect(0, 0, own.ink.canvas.width, own.ink.canvas.height);
      own.ink.restore();
      // With a sense of the whole: a web of fine threads has one that is not so fine.
      if (upto > 0.01)
        drawStrand(own.ink, strand, curve, signsOf(strand, ends), { ...wool, size: Math.max(wool.size, 0.7) }, upto, glow);
      own.refresh();
    };
    const thread = {
      get upto() {
        return upto;
      },
      set upto(share: number) {
        upto = share;
        draw();
      },
      get glow() {
        return glow;
      },
      set glow(share: number) {
        glow = share;
        draw();
      },
    };
    motion.to(thread, {
      to: { upto: 1 },
      ms: MS.thread,
      ease: 'Cubic.easeInOut',
      after: () =>
        motion.to(thread, {
          to: { glow: 0 },
          ms: MS.settle,
          after: () => {
            if (!growing.includes(own)) return;
            growing = growing.filter((each) => each !== own);
            after();
            own.away();
          },
        }),
    });
  };

  return {
    show: (cue, ends) => {
      discs.show(ends);
      const strands = strandsOf(cue.threads, (seat) => ends.has(seat));
      const wool = woolFor(strands.length, isPale(cue));
      const places = JSON.stringify([[...ends], shelf.sharpness, wool.pale]);
      const known = new Set([...lying.values()].map(({ id }) => id));
      const fresh = strands.filter(({ id }) => !known.has(id));
      const moved = places !== where;
      if (!moved && fresh.length === 0 && strands.length === lying.size) return;
      const first = where === '' || picture === undefined;
      where = places;
      for (const each of growing) each.away();
      growing = [];
      const spun = motion.moves && !moved ? fresh.slice(-AT_A_TIME) : [];
      // Until the new one is spun, an older one of the same two stays.
      const until = strands.flatMap((strand) => (spun.includes(strand) ? [lying.get(strand.pair)] : [strand]));
      lay(
        until.filter((strand) => strand !== undefined),
        ends,
        wool,
      );
      if (moved && !first && motion.moves && picture) {
        picture.image.setAlpha(0);
        motion.to(picture.image, { to: { alpha: 1 }, ms: MS.settle, ease: 'Cubic.easeIn' });
      }
      let left = spun.length;
      for (const strand of spun)
        spin(strand, ends, wool, () => {
          left -= 1;
          lay(left === 0 ? strands : [...lying.values()].filter(({ pair }) => pair !== strand.pair).concat(strand), ends, wool);
        });
    },
  };
};
