// What a step of building gives to children's needs, in this step and in others.

import type { Source, StepContext } from '../../core/activity.ts';
import { isClear } from './board.ts';
import type { Config } from './schema.ts';
import { ALL, designOf, groupsOf, type State } from './state.ts';

/** The yard itself, when its entrance can be passed by wheels. */
export const CLEAR_ENTRANCE = 'clear-entrance';

/** Per group how many of each tile, or how many hours. What all made together is everybody's. */
export const sources = (state: State, step: StepContext<Config>): readonly Source[] =>
  groupsOf(state, step).flatMap(({ id }) => {
    const group = id === ALL ? undefined : id;
    const design = designOf(state, id);
    const { config } = step;
    if (config.shape === 'hours')
      return config.hours.map((one): Source => ({ group, id: one.id, count: design.hours[one.id] ?? 0 }));
    const tiles = config.tiles.map(
      (tile): Source => ({ group, id: tile.id, count: design.pieces.filter((piece) => piece.tile === tile.id).length }),
    );
    if (config.entrance === undefined) return tiles;
    return [...tiles, { group, id: CLEAR_ENTRANCE, count: isClear(design.pieces, config.entrance, config) ? 1 : 0 }];
  });
