// The stage: a cue in, a picture out. This folder is the only place that knows Phaser, and pages load it after they work.

import Phaser from 'phaser';
import type { StageCue } from '../../shared/blocks/stage.ts';
import { beforeScreen } from './before-screen.ts';
import { createBorder } from './border.ts';
import { type View, viewOf } from './camera.ts';
import { createCards } from './cards.ts';
import { wordOnWall } from './far.ts';
import { createLabels } from './labels.ts';
import { type Frame, frameFor, type Layout, layOut } from './layout/layout.ts';
import { createLights } from './lights.ts';
import { createMotion } from './motion.ts';
import { createPeople } from './people.ts';
import { createPulse } from './pulse.ts';
import { rendererKind } from './renderer-kind.ts';
import { createScenery } from './scenery.ts';
import { createShelf } from './shelf.ts';
import { createSpotlight } from './spotlight.ts';
import type { Mode, Theatre } from './theatre.ts';
import { createWeb } from './web.ts';
import { endsOf } from './web-ends.ts';
import { createSides } from './web-sides.ts';
import { createYards } from './yards.ts';

export interface Stage {
  /** Shows this cue from now on; moves from what was there. */
  render(cue: StageCue): void;
  /** From now on, clicks on a square of the first yard call `onSquare` with its column and row, from 0. */
  listen(onSquare: ((x: number, y: number) => void) | undefined): void;
  destroy(): void;
}

export interface StageOptions {
  readonly mode: Mode;
  readonly reducedMotion: boolean;
  /** On a wall: every word can be read from the back of the room. */
  readonly far?: boolean;
  /** Where avatars are served, with a slash at the end; `/avatars/` unless told. */
  readonly avatars?: string;
}

/** More than two device px per CSS px costs much and shows little. */
const MOST_SHARP = 2;

const pixelRatio = () => Math.min(MOST_SHARP, window.devicePixelRatio || 1);

const boxOf = (host: HTMLElement) => ({ w: Math.max(40, host.clientWidth), h: Math.max(40, host.clientHeight) });

const fitCanvas = ({ style }: HTMLCanvasElement, { w, h }: { readonly w: number; readonly h: number }): void => {
  style.width = `${w}px`;
  style.height = `${h}px`;
};

/** With yards on the stage nobody sits there. */
const emptied = ({ sides: _sides, ...cue }: StageCue): StageCue => ({ ...cue, people: [], cards: [], threads: [] });

/** On a strip, the middle of the frame as large as it goes, from `top` and `h` high. */
const middleOf = (frame: Frame, aspect: number, top: number, h: number): View => {
  const w = Math.min(frame.w, h * aspect);
  return { x: (frame.w - w) / 2, y: Math.max(0, top + (h - w / aspect) / 2), w };
};

/** On a strip, the whole of a web with the heads of those nearest to it; below is room for the caption. */
const overWeb = (frame: Frame, layout: Layout, aspect: number): View => {
  const nearest = [...layout.places.values()].filter(({ row }) => row === 0);
  const top = Math.max(0, Math.min(...nearest.map(({ y, scale }) => y - 250 * scale)));
  const low = Math.max(...nearest.map(({ tent }) => tent.y)) + 40;
  return middleOf(frame, aspect, top, Math.min(frame.h - top, (low - top) * 1.24));
};

/** Where threads are, cards lie in front of the table: nothing covers the web. */
const besideWeb = (cue: StageCue, layout: Layout): Layout => {
  if (cue.threads.length === 0) return layout;
  const open = layout.slots.filter(({ y }) => layout.tables.every(({ cy, ry }) => y > cy + ry));
  return { ...layout, slots: open };
};

const bootGame = (host: HTMLElement): Promise<{ game: Phaser.Game; scene: Phaser.Scene }> => {
  const { w, h } = boxOf(host);
  const ratio = pixelRatio();
  return new Promise((resolve) => {
    const game: Phaser.Game = new Phaser.Game({
      type: rendererKind() === 'canvas' ? Phaser.CANVAS : Phaser.WEBGL,
      parent: host,
      scale: { mode: Phaser.Scale.NONE, width: w * ratio, height: h * ratio, zoom: 1 / ratio },
      transparent: true,
      banner: false,
      autoFocus: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      audio: { noAudio: true },
      render: { antialias: true, powerPreference: 'low-power' },
      scene: {
        create(this: Phaser.Scene) {
          resolve({ game, scene: this });
        },
      },
    });
  });
};

/** Opens a stage that fills `host` and follows its size. Rejects when this browser cannot draw. */
export const openStage = async (host: HTMLElement, options: StageOptions): Promise<Stage> => {
  const font = getComputedStyle(host).fontFamily || 'system-ui, sans-serif';
  const loading = [400, 600, 700].map((weight) => document.fonts.load(`${weight} 24px ${font}`));
  // A font that does not come must not keep the stage shut.
  await Promise.race([Promise.allSettled(loading), new Promise((resolve) => setTimeout(resolve, 1500))]);
  const { game, scene } = await bootGame(host);
  game.canvas.setAttribute('aria-hidden', 'true');
  game.canvas.style.display = 'block';
  // Phaser hands out canvases that were used before, in the size that they had.
  fitCanvas(game.canvas, boxOf(host));
  const pulse = createPulse(game, scene, host);
  const wake = () => pulse.wake();
  let instantly = false;
  const still = () => instantly || options.reducedMotion;
  const motion = createMotion(scene, still, wake);
  const shelf = createShelf(scene);
  const theatre: Theatre = { scene, shelf, motion, mode: options.mode, font, avatars: options.avatars ?? '/avatars/', wake };
  const scenery = createScenery(theatre);
  const lights = createLights(theatre);
  const people = createPeople(theatre);
  const labels = createLabels(theatre);
  const cards = createCards(theatre);
  const spotlight = createSpotlight(theatre);
  const web = createWeb(theatre);
  const sides = createSides(theatre);
  const yards = createYards(theatre);
  const border = createBorder(theatre);
  const camera = scene.cameras.main.setOrigin(0, 0);
  let last: StageCue | undefined;
  let closed = false;

  const setOut = (cue: StageCue, frame: Frame): Layout => {
    const layout = layOut(cue, frame);
    if (yards.covers(cue)) return { ...layout, places: new Map(), tables: [], sides: [], slots: [] };
    return cue.set === 'cinema' ? beforeScreen(layout, frame) : layout;
  };

  const lookAt = (cue: StageCue, frame: Frame, layout: Layout, aspect: number): View => {
    if (options.mode === 'strip' && yards.covers(cue)) return middleOf(frame, aspect, 0, frame.h);
    if (options.mode === 'strip' && cue.set === 'cinema' && cue.picture !== undefined)
      return middleOf(frame, aspect, 0, frame.h * 0.58);
    if (options.mode === 'strip' && cue.threads.length > 0) return overWeb(frame, layout, aspect);
    return viewOf(options.mode, frame, layout, cue, aspect);
  };

  const render = (shown: StageCue) => {
    if (closed) return;
    last = shown;
    const cue = yards.covers(shown) ? emptied(shown) : shown;
    const { w, h } = boxOf(host);
    const ratio = pixelRatio();
    const frame = frameFor(
      w,
      options.mode === 'strip' ? w * (964 / 1920) : h,
      options.far ? wordOnWall(window.innerWidth, window.innerHeight) : undefined,
    );
    const layout = setOut(cue, frame);
    const view = lookAt(cue, frame, layout, w / h);
    const zoom = (w * ratio) / view.w;
    // Textures as large as they are shown are drawn fastest; a box that grows a hair does not need new ones.
    if (Math.abs(zoom / shelf.sharpness - 1) > 0.02) shelf.sharpness = Math.max(0.1, Math.round(zoom * 1000) / 1000);
    camera.setZoom(zoom);
    motion.to(camera, { to: { scrollX: view.x, scrollY: view.y }, ms: 420 });
    scenery.show(cue, layout, frame);
    lights.show(cue, layout, frame);
    people.show(cue, layout);
    const covered = spotlight.show(shown, frame);
    labels.show(cue, layout, covered);
    web.show(cue, endsOf(cue, layout, labels.boxes(cue, layout)));
    sides.show(cue, layout, frame, covered);
    cards.show(cue, besideWeb(cue, layout), covered);
    yards.show(shown, frame);
    border.show(shown, frame);
    wake();
  };

  const resize = () => {
    const { w, h } = boxOf(host);
    const ratio = pixelRatio();
    if (game.scale.width === Math.floor(w * ratio) && game.scale.height === Math.floor(h * ratio)) return;
    game.scale.setZoom(1 / ratio);
    game.scale.resize(w * ratio, h * ratio);
    // Phaser styles the canvas for the size before.
    fitCanvas(game.canvas, { w, h });
    camera.setSize(w * ratio, h * ratio);
    if (!last) return;
    instantly = true;
    render(last);
    instantly = false;
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const watcher = new ResizeObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(resize, 150);
  });
  watcher.observe(host);

  let onSquare: ((x: number, y: number) => void) | undefined;
  const squareUnder = ({ clientX, clientY }: MouseEvent) => {
    const box = host.getBoundingClientRect();
    return onSquare && yards.squareAt(clientX - box.left, clientY - box.top);
  };
  const click = (event: MouseEvent) => {
    const square = squareUnder(event);
    if (square) onSquare?.(square.x, square.y);
  };
  const point = (event: MouseEvent) => {
    host.style.cursor = squareUnder(event) ? 'pointer' : '';
  };
  host.addEventListener('click', click);
  host.addEventListener('pointermove', point);

  return {
    render: (cue) => {
      if (last) return render(cue);
      // The first picture stands at once: nobody has to watch forty people take their seats.
      instantly = true;
      render(cue);
      instantly = false;
    },
    listen: (asked) => {
      onSquare = asked;
      if (!asked) host.style.cursor = '';
    },
    destroy: () => {
      closed = true;
      host.removeEventListener('click', click);
      host.removeEventListener('pointermove', point);
      watcher.disconnect();
      clearTimeout(waiting);
      shelf.close();
      pulse.stop();
      game.loop.wake();
      game.destroy(true);
    },
  };
};
