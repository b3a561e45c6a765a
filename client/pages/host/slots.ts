// Where on the console each block and each control goes. The rules say what there is; this says in which corner.

import type {
  Block,
  BlockType,
  Control,
  FormBlock,
  GroupsBlock,
  NoticeBlock,
  PeopleBlock,
  ProgressBlock,
  ScriptBlock,
  SheetBlock,
} from '../../../shared/blocks/block.ts';

export interface Slots {
  readonly sheet: SheetBlock | undefined;
  readonly script: ScriptBlock | undefined;
  /** A stop or a brake: above everything, over the whole width. */
  readonly alerts: readonly NoticeBlock[];
  /** Other news: above the script. */
  readonly notices: readonly NoticeBlock[];
  /** Suggestions of the house. */
  readonly tips: readonly NoticeBlock[];
  /** What can still be taken back. */
  readonly undo: NoticeBlock | undefined;
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
  /** Everything stands still: never under a heading that folds. */
  readonly stop: Control | undefined;
  /** An ended session goes on. */
  readonly reopen: Control | undefined;
  readonly now: readonly Block[];
  readonly board: readonly Block[];
  readonly notes: FormBlock | undefined;
  readonly people: PeopleBlock | undefined;
  readonly groups: GroupsBlock | undefined;
  /** What goes for all groups together. */
  readonly forGroups: readonly Block[];
  readonly tools: readonly Block[];
}

type Corner = 'time' | 'steps' | 'show' | 'end' | 'stop' | 'reopen';

const cornerOf = ({ send }: Control): Corner | undefined => {
  const type = send.type;
  if (type.startsWith('clock.')) return 'time';
  if (type === 'progress.next' || type === 'progress.back') return 'steps';
  if (type === 'progress.end') return 'end';
  if (type === 'progress.reopen') return 'reopen';
  if (type === 'safety.stop') return 'stop';
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

/** These have a place of their own; of `tools`, the list of hands has too. */
const PLACED: readonly BlockType[] = ['notice', 'sheet', 'script', 'people', 'groups', 'progress'];

/** The list of who can facilitate: shown where hands are given. */
export const HANDS = 'hands';

/** `blocks`: those of the view that are there now. */
export const slots = (blocks: readonly Block[]): Slots => {
  const first = <T extends Block>(is: (block: Block) => block is T): T | undefined => blocks.find(is);
  const rows = blocks.filter((block) => block.type === 'controls');
  const controls = rows.flatMap((block) => block.items);
  const corner = (name: Corner) => controls.filter((control) => cornerOf(control) === name);
  const notes = first((block): block is FormBlock => block.type === 'form' && block.autosave === true);
  const others = blocks.filter((block) => block !== notes && block.id !== HANDS && !PLACED.includes(block.type));
  const told = (...tones: NoticeBlock['tone'][]) =>
    blocks.filter((block): block is NoticeBlock => block.type === 'notice' && tones.includes(block.tone));
  const groups = first((block): block is GroupsBlock => block.type === 'groups');
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
    groups,
    alerts: told('stop', 'warn'),
    notices: told('event', 'calm'),
    tips: told('tip'),
    undo: told('undo')[0],
    time: corner('time'),
    steps: [...corner('steps')].sort((a, b) => Number(a.send.type === 'progress.next') - Number(b.send.type === 'progress.next')),
    hint: rows.find((block) => block.items.some((control) => cornerOf(control) === 'steps'))?.hint,
    show: corner('show'),
    end: corner('end')[0],
    stop: corner('stop')[0],
    reopen: corner('reopen')[0],
    now: area('now', 'role').filter((block) => !wide(block)),
    // Options need the wider column, wherever a participant sees them.
    board: [...area('now').filter(wide), ...area('board')],
    notes,
    forGroups: groups ? area('people') : [],
    tools: groups ? area('tools', 'sheet', 'safety') : area('tools', 'people', 'sheet', 'safety'),
  };
};

/** Every control of the console that has a key of its own, in the order of the screen. */
export const keyedControls = (blocks: readonly Block[]): readonly Control[] =>
  blocks
    .flatMap((block) => (block.type === 'controls' ? block.items : block.type === 'notice' ? block.controls : []))
    .filter((control) => control.key !== undefined);
