// The yards that people build, as paper models on a table top. They stand in the view itself, whatever part of the frame it
// shows, so that a phone sees a whole yard and not a piece of one.

import type Phaser from 'phaser';
import type { StageCue } from '../../shared/blocks/stage.ts';
import { borderSize } from './border-cloth.ts';
import type { Frame } from './layout/layout.ts';
import { arrangeYards, MOST_YARDS, type YardSpot, type YardView } from './layout/yards.ts';
import { MS } from './motion.ts';
import { DEPTH, makeImage, type Theatre } from './theatre.ts';
import { createBusts } from './yard-busts.ts';
import { createYardModel, type YardModel } from './yard-model.ts';
import { yardTable } from './yard-table.ts';

export interface Yards {
  /** Shows the cue's yards, or none. Call it after the camera has its zoom. */
  show(cue: StageCue, frame: Frame): void;
  /** Whether yards take the stage, so that no people, table, threads and cards are laid out. */
  covers(cue: StageCue): boolean;
  /** The square of the first yard under a point, in CSS px from the top left of the stage's box. */
  squareAt(x: number, y: number): { readonly x: number; readonly y: number } | undefined;
}

/** Above everything of the usual picture, the lamp too, below the spotlight. */
const LEVEL = DEPTH.lamp + 100;
/** The size of words at unit 1: the label of a yard, names of the people around it, and of the children on it. */
const LABEL = 28;
const NAME = 22;
const CHILD = 20;
/** Squares smaller than this (px of the view) leave no room for a name under a child. */
const LEAST_NAMED = 62;

export const createYards = (theatre: Theatre): Yards => {
  const { scene, shelf, motion, mode, wake } = theatre;
  let models: YardModel[] = [];
  let top: Phaser.GameObjects.Image | undefined;
  let topLook = '';
  let busts: ReturnType<typeof createBusts> | undefined;
  let first: { readonly spot: YardSpot; readonly columns: number; readonly rows: number } | undefined;

  /** Px of the view per CSS px. */
  const perCss = () => 1 / (scene.cameras.main.zoom * scene.scale.zoom);

  const viewOf = (cue: StageCue, { far, word }: Frame): YardView => {
    const camera = scene.cameras.main;
    const [w, h] = [camera.width / camera.zoom, camera.height / camera.zoom];
    const near = Math.min(2.2, Math.max(1, perCss() / 1.75));
    // Around one yard people have names; of several each has a label.
    const own = (cue.yards ?? []).length > 1 ? LABEL : NAME;
    const unit = mode !== 'projector' ? 1 : far ? Math.max(1, word / own) : near;
    const border = cue.fiction ? borderSize(w, h) : { width: 12, drop: 4 };
    const air = 0.006 * w;
    // On a strip the caption lies over the lower edge.
    const bottom = mode === 'strip' ? h * 0.2 : air * 1.4;
    return { w, h, unit, margin: { x: border.width + air, top: border.drop * 0.7 + air * 0.6, bottom } };
  };

  const layTable = (view: YardView, cue: StageCue) => {
    const [w, h] = [Math.ceil(view.w), Math.ceil(view.h)];
    const look = `yard-table/${w}x${h}/${cue.light}`;
    if (topLook === `${look}@${shelf.sharpness}`) return;
    topLook = `${look}@${shelf.sharpness}`;
    const wanted = topLook;
    void shelf
      .svg(look, [0, 0, w, h], () => yardTable(w, h, cue.light))
      .then((key) => {
        if (topLook !== wanted) return;
        const fresh = !top;
        top ??= scene.add.existing(makeImage(theatre)).setOrigin(0).setScrollFactor(0).setDepth(LEVEL);
        top
          .setTexture(key)
          .setScale(1 / shelf.sharpness)
          .setVisible(true);
        if (fresh && motion.moves) {
          top.setAlpha(0);
          motion.to(top, { to: { alpha: 1 }, ms: MS.light });
        }
        wake();
      });
  };

  const clear = () => {
    if (topLook === '' && models.length === 0) return;
    const old = top;
    top = undefined;
    topLook = '';
    first = undefined;
    if (old) motion.to(old, { to: { alpha: 0 }, ms: MS.light, after: () => old.destroy() });
    for (const model of models) model.leave();
    models = [];
    const around = busts;
    busts = undefined;
    if (around) motion.to(around.all, { to: { alpha: 0 }, ms: MS.bloom, after: () => around.all.destroy() });
    wake();
  };

  return {
    covers: (cue) => cue.yards !== undefined && cue.yards.length > 0,
    show: (cue, frame) => {
      const view = viewOf(cue, frame);
      // Small or narrow boxes show one's own yard, which comes first.
      const few = mode === 'strip' || view.w < view.h * 0.8;
      const yards = (cue.yards ?? []).slice(0, few ? 1 : MOST_YARDS);
      const [own] = yards;
      if (!own) return clear();
      layTable(view, cue);
      const people = mode === 'strip' ? [] : cue.people;
      const layout = arrangeYards(yards, view, people.length);
      for (const extra of models.splice(yards.length)) extra.leave();
      yards.forEach((yard, i) => {
        const spot = layout.yards[i];
        if (!spot) return;
        const model = models[i] ?? createYardModel(theatre);
        models[i] = model;
        model.all.setDepth(LEVEL + 2);
        const size = frame.far ? frame.word : CHILD * view.unit;
        const named = mode === 'projector' && spot.k * 100 >= LEAST_NAMED * view.unit ** 0.5;
        model.show(yard, spot, named ? size : 0, mode === 'projector' && yards.length > 1 ? LABEL * view.unit : 0);
      });
      busts ??= createBusts(theatre);
      busts.all.setDepth(LEVEL + 1);
      busts.show(people, layout, view.unit, mode === 'projector');
      const [spot] = layout.yards;
      first = spot && { spot, columns: own.columns, rows: own.rows };
    },
    squareAt: (x, y) => {
      if (!first) return undefined;
      const { spot, columns, rows } = first;
      const at = (css: number, from: number) => Math.floor((css * perCss() - from) / (100 * spot.k));
      const [column, row] = [at(x, spot.x), at(y, spot.y)];
      return column >= 0 && row >= 0 && column < columns && row < rows ? { x: column, y: row } : undefined;
    },
  };
};
