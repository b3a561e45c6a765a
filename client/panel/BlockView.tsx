// One renderer for each type of block; a forgotten one does not compile.

import type { ComponentType } from 'preact';
import type { Area, Block, BlockType } from '../../shared/blocks/block.ts';
import type { View } from '../../shared/blocks/view.ts';
import { later } from './blocks/later.tsx';
import { Choices } from './Choices.tsx';
import { Entries } from './Entries.tsx';
import { Form } from './Form.tsx';
import { Role } from './Role.tsx';
import { Controls, Groups, Notice, People, Progress, Script, Sheet, Text } from './small.tsx';

type Renderers = { readonly [Type in BlockType]: ComponentType<{ readonly block: Extract<Block, { type: Type }> }> };

const RENDERERS = {
  text: Text,
  notice: Notice,
  role: Role,
  form: Form,
  entries: Entries,
  choices: Choices,
  progress: Progress,
  controls: Controls,
  people: People,
  groups: Groups,
  sheet: Sheet,
  script: Script,
  slides: later(() => import('./blocks/Slides.tsx').then((chunk) => chunk.Slides)),
  media: later(() => import('./blocks/Media.tsx').then((chunk) => chunk.Media)),
  board: later(() => import('./blocks/Board.tsx').then((chunk) => chunk.Board)),
  bars: later(() => import('./blocks/Bars.tsx').then((chunk) => chunk.Bars)),
  spread: later(() => import('./blocks/Spread.tsx').then((chunk) => chunk.Spread)),
  web: later(() => import('./blocks/Web.tsx').then((chunk) => chunk.Web)),
  grid: later(() => import('./blocks/Grid.tsx').then((chunk) => chunk.Grid)),
  cards: later(() => import('./blocks/Cards.tsx').then((chunk) => chunk.Cards)),
  replay: later(() => import('./blocks/Replay.tsx').then((chunk) => chunk.Replay)),
} satisfies Renderers;

export const BlockView = ({ block }: { readonly block: Block }) => {
  const Renderer = RENDERERS[block.type] as ComponentType<{ readonly block: Block }>;
  return <Renderer block={block} />;
};

/** The blocks of some areas, in the view's order. The key is the block's id, so that focus and typing stay. */
export const Blocks = ({ view, areas }: { readonly view: View; readonly areas: readonly Area[] }) => (
  <>
    {view.blocks
      .filter((block) => areas.includes(block.area))
      .map((block) => (
        <BlockView key={block.id} block={block} />
      ))}
  </>
);
