// Where on the console each block and each control goes. The rules say what there is; this says in which corner.

import type {
  Block,
  BlockType,
  Control,
  FormBlock,
  PeopleBlock,
  ProgressBlock,
  ScriptBlock,
  SheetBlock,
} from '../../../shared/blocks/block.ts';
import type { View } from '../../../shared/blocks/view.ts';

export interface Slots {
  readonly sheet: SheetBlock | undefined;
  readonly script: ScriptBlock | undefined;
  /** A stop or a brake: above everything, over the whole width. */
  readonly alerts: readonly Block[];
  /** Other news: above the script. */
  readonly notices: readonly Block[];
  /** Pause, resume, a minute more. */
  readonly time: readonly Control[];
  /** Previous, next. */
  readonly steps: readonly Control[];
  /** What helps to choose the moment: everybody has written. */
  readonly hint: string | undefined;
  readonly progress: ProgressBlock | undefined;
  /** What the big screen shows: reveal, the spotlight, names. */
  readonly show: readonly Control[];
  readonly end: Control | undefined;
  readonly now: readonly Block[];
  readonly board: readonly Block[];
  readonly notes: FormBlock | undefined;
  readonly people: PeopleBlock | undefined;
  readonly tools: readonly Block[];
}

type Corner = 'time' | 'steps' | 'show' | 'end';

const cornerOf = ({ send }: Control): Corner | undefined => {
  const type = send.type;
  if (type.startsWith('clock.')) return 'time';
  if (type === 'progress.next' || type === 'progress.back') return 'steps';
  if (type === 'progress.end') return 'end';
  return type === 'room.names' || type.startsWith('entry.') || type.endsWith('.reveal') ? 'show' : undefined;
};

/** The block without the controls that have a corner of their own; undefined when nothing is left of it. */
const rest = (block: Block): Block | undefined => {
  if (block.type !== 'controls') return block;
  const items = block.items.filter((control) => !cornerOf(control));
  if (items.length === block.items.length) return block;
  const { hint: _said, ...without } = block;
  return items.length > 0 ? { ...without, items } : undefined;
};

const isThere = (block: Block | undefined): block is Block => block !== undefined;

/** Boards, a yard, a deck, the web: they need the wider column, wherever a participant sees them. */
const WIDE: readonly BlockType[] = ['choices', 'board', 'grid', 'cards', 'web', 'replay', 'spread', 'slides', 'media'];

const wide = (block: Block): boolean => WIDE.includes(block.type);

const isAlert = (block: Block): boolean => block.type === 'notice' && (block.tone === 'stop' || block.tone === 'warn');

/** These have a place of their own. */
const PLACED: readonly BlockType[] = ['notice', 'sheet', 'script', 'people', 'progress'];

export const slots = ({ blocks }: View): Slots => {
  const first = <T extends Block>(is: (block: Block) => block is T): T | undefined => blocks.find(is);
  const rows = blocks.filter((block) => block.type === 'controls');
  const controls = rows.flatMap((block) => block.items);
  const corner = (name: Corner) => controls.filter((control) => cornerOf(control) === name);
  const notes = first((block): block is FormBlock => block.type === 'form' && block.autosave === true);
  const others = blocks.filter((block) => block !== notes && !PLACED.includes(block.type));
  const area = (...names: Block['area'][]) =>
    others
      .filter((block) => names.includes(block.area))
      .map(rest)
      .filter(isThere);
  return {
    sheet: first((block): block is SheetBlock => block.type === 'sheet'),
    script: first((block): block is ScriptBlock => block.type === 'script'),
    people: first((block): block is PeopleBlock => block.type === 'people'),
    progress: first((block): block is ProgressBlock => block.type === 'progress'),
    alerts: blocks.filter(isAlert),
    notices: blocks.filter((block) => block.type === 'notice' && !isAlert(block)),
    time: corner('time'),
    steps: [...corner('steps')].sort((a, b) => Number(a.send.type === 'progress.next') - Number(b.send.type === 'progress.next')),
    hint: rows.find((block) => block.items.some((control) => cornerOf(control) === 'steps'))?.hint,
    show: corner('show'),
    end: corner('end')[0],
    now: area('now', 'role').filter((block) => !wide(block)),
    // Options need the wider column, wherever a participant sees them.
    board: [...area('now').filter(wide), ...area('board')],
    notes,
    tools: area('tools', 'people', 'sheet', 'safety'),
  };
};

/** Every control of the console that has a key of its own, in the order of the screen. */
export const keyedControls = ({ blocks }: View): readonly Control[] =>
  blocks
    .flatMap((block) => (block.type === 'controls' ? block.items : block.type === 'notice' ? block.controls : []))
    .filter((control) => control.key !== undefined);
