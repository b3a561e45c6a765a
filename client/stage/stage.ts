// The stage: a cue in, a picture out. This folder is the only place that knows Phaser, and pages load it after they work.

import Phaser from 'phaser';
import type { StageCue } from '../../shared/blocks/stage.ts';
import { viewOf } from './camera.ts';
import { createCards } from './cards.ts';
import { createLabels } from './labels.ts';
import { frameFor, layOut } from './layout/layout.ts';
import { createLights } from './lights.ts';
import { createMotion } from './motion.ts';
import { createPeople } from './people.ts';
import { createPulse } from './pulse.ts';
import { rendererKind } from './renderer-kind.ts';
import { createScenery } from './scenery.ts';
import { createShelf } from './shelf.ts';
import { createSpotlight } from './spotlight.ts';
import type { Mode, Theatre } from './theatre.ts';

export interface Stage {
  /** Shows this cue from now on; moves from what was there. */
  render(cue: StageCue): void;
  destroy(): void;
}

export interface StageOptions {
  readonly mode: Mode;
  readonly reducedMotion: boolean;
  /** Where avatars are served, with a slash at the end; `/avatars/` unless told. */
  readonly avatars?: string;
}

/** More than two device px per CSS px costs much and shows little. */
const MOST_SHARP = 2;

const pixelRatio = () => Math.min(MOST_SHARP, window.devicePixelRatio || 1);

const boxOf = (host: HTMLElement) => ({ w: Math.max(40, host.clientWidth), h: Math.max(40, host.clientHeight) });

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
  const camera = scene.cameras.main.setOrigin(0, 0);
  let last: StageCue | undefined;
  let closed = false;

  const render = (cue: StageCue) => {
    if (closed) return;
    last = cue;
    const { w, h } = boxOf(host);
    const ratio = pixelRatio();
    const frame = frameFor(w, options.mode === 'strip' ? w * (964 / 1920) : h);
    const layout = layOut(cue, frame);
    const view = viewOf(options.mode, frame, layout, cue, w / h);
    const zoom = (w * ratio) / view.w;
    // Textures as large as they are shown are drawn fastest; a box that grows a hair does not need new ones.
    if (Math.abs(zoom / shelf.sharpness - 1) > 0.02) shelf.sharpness = Math.max(0.1, Math.round(zoom * 1000) / 1000);
    camera.setZoom(zoom);
    motion.to(camera, { to: { scrollX: view.x, scrollY: view.y }, ms: 420 });
    scenery.show(cue, layout, frame);
    lights.show(cue, layout, frame);
    people.show(cue, layout);
    const covered = spotlight.show(cue, frame);
    labels.show(cue, layout, covered);
    cards.show(cue, layout, covered);
    wake();
  };

  const resize = () => {
    const { w, h } = boxOf(host);
    const ratio = pixelRatio();
    if (game.scale.width === Math.floor(w * ratio) && game.scale.height === Math.floor(h * ratio)) return;
    game.scale.setZoom(1 / ratio);
    game.scale.resize(w * ratio, h * ratio);
    // Phaser styles the canvas for the size before.
    game.canvas.style.width = `${w}px`;
    game.canvas.style.height = `${h}px`;
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

  return {
    render: (cue) => {
      if (last) return render(cue);
      // The first picture stands at once: nobody has to watch forty people take their seats.
      instantly = true;
      render(cue);
      instantly = false;
    },
    destroy: () => {
      closed = true;
      watcher.disconnect();
      clearTimeout(waiting);
      shelf.close();
      pulse.stop();
      game.loop.wake();
      game.destroy(true);
    },
  };
};
