// The yard of a group as a grid to build on, and as the stage shows it.

import type { Control, GridBlock } from '../../blocks/block.ts';
import type { StageYard } from '../../blocks/stage.ts';
import type { Group, Source, StepContext } from '../../core/activity.ts';
import type { Viewer } from '../../core/viewer.ts';
import { fill, type Language } from '../../core/words.ts';
import { budgetOf, isUsedUp, tileNamed, usedBy } from './board.ts';
import { stageChild, standing } from './children.ts';
import { capital, designName, groupName } from './names.ts';
import type { Config } from './schema.ts';
import { designOf, type Piece, type State } from './state.ts';
import { EDGE_TEXT, TEXT } from './text.ts';

type Step = StepContext<Config>;

export const budgetText = (state: State, group: Group, step: Step, language: Language): string => {
  const text = step.config.shape === 'yard' ? TEXT.tilesUsed : TEXT.hoursUsed;
  return fill(text[language], { used: usedBy(designOf(state, group.id), step.config), of: budgetOf(step) });
};

const placed = (piece: Piece, language: Language, step: Step): string =>
  fill((piece.edge ? EDGE_TEXT[piece.edge] : TEXT.square)[language], {
    name: tileNamed(step.config, piece.tile)?.name[language] ?? piece.tile,
    x: piece.x + 1,
    y: piece.y + 1,
  });

/** Steps over the board, and to what stands there, for the parent of a child. */
const moves = (
  state: State,
  group: Group,
  name: string,
  x: number,
  y: number,
  step: Step,
  language: Language,
): readonly Control[] => {
  const { columns, rows } = step.config;
  const steps = [
    { id: 'left', label: TEXT.left, x: x - 1, y },
    { id: 'right', label: TEXT.right, x: x + 1, y },
    { id: 'up', label: TEXT.up, x, y: y - 1 },
    { id: 'down', label: TEXT.down, x, y: y + 1 },
  ].filter((to) => to.x >= 0 && to.y >= 0 && to.x < columns && to.y < rows);
  const { pieces } = designOf(state, group.id);
  const options = pieces.map((piece) => ({ value: piece.id, label: placed(piece, language, step) }));
  const send = { type: 'build.stand', step: step.id };
  return [
    ...(options.length === 0
      ? []
      : [
          {
            id: 'go',
            label: TEXT.goTo[language],
            send,
            choose: { name: 'at', label: fill(TEXT.goToAsk[language], { name }), options },
          },
        ]),
    ...steps.map((to) => ({
      id: to.id,
      label: to.label[language],
      style: 'quiet' as const,
      send: { ...send, x: to.x, y: to.y },
    })),
  ];
};

export interface Looking {
  readonly state: State;
  readonly viewer: Viewer;
  readonly step: Step;
  /** Sources of the whole session, counted once for a view. */
  readonly sources: readonly Source[];
}

/** `may`: this viewer may build here. */
export const yardBlock = (look: Looking, group: Group, may: boolean, area: GridBlock['area']): GridBlock => {
  const { state, viewer, step, sources } = look;
  const language = viewer.language;
  const { config } = step;
  const design = designOf(state, group.id);
  const named = viewer.role === 'facilitator' ? { group: group.id } : {};
  const child = viewer.role === 'participant' ? step.held()[viewer.seat]?.id : undefined;
  return {
    type: 'grid',
    id: `yard-${step.id}-${group.id}`,
    area,
    title: designName(state, group, language, step),
    ...(may ? { hint: (design.signed.length > 0 ? TEXT.signedHint : TEXT.yardHint)[language] } : {}),
    columns: config.columns,
    rows: config.rows,
    budget: { used: usedBy(design, config), of: budgetOf(step), text: budgetText(state, group, step, language) },
    // What is used up comes back when one of it is taken away.
    palette: config.tiles
      .filter((tile) => !isUsedUp(tile, design.pieces))
      .map((tile) => ({
        id: tile.id,
        label: capital(tile.name[language]),
        tile: tile.tile,
        cost: tile.cost,
        width: tile.width,
        height: tile.height,
      })),
    ...(may && step.current ? { place: { type: 'build.place', step: step.id, ...named } } : {}),
    items: design.pieces.flatMap((piece) => {
      const tile = tileNamed(config, piece.tile);
      if (!tile) return [];
      const by = step.nameOf(piece.by);
      const take: Control = {
        id: 'take',
        label: fill(TEXT.take[language], { name: placed(piece, language, step) }),
        style: 'quiet',
        send: { type: 'build.take', step: step.id, piece: piece.id, ...named },
      };
      return [
        {
          id: piece.id,
          tile: tile.tile,
          label: capital(tile.name[language]),
          x: piece.x,
          y: piece.y,
          width: tile.width,
          height: tile.height,
          ...(piece.edge ? { edge: piece.edge } : {}),
          ...(by ? { by } : {}),
          controls: may ? [take] : [],
        },
      ];
    }),
    children: standing(state, group, sources, step, language).map((one) => ({
      ...stageChild(one, language),
      text: one.text,
      controls: may && one.card.id === child ? moves(state, group, one.card.title[language], one.x, one.y, step, language) : [],
    })),
  };
};

export const stageYard = (look: Looking, group: Group): StageYard => {
  const { state, viewer, step, sources } = look;
  const language = viewer.language;
  return {
    label: capital(groupName(state, group, language, step)),
    columns: step.config.columns,
    rows: step.config.rows,
    pieces: designOf(state, group.id).pieces.flatMap((piece) => {
      const tile = tileNamed(step.config, piece.tile);
      return tile ? [{ id: piece.id, tile: tile.tile, x: piece.x, y: piece.y, ...(piece.edge ? { edge: piece.edge } : {}) }] : [];
    }),
    children: standing(state, group, sources, step, language).map((one) => stageChild(one, language)),
  };
};
