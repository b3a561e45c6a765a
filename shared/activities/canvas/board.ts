// What each viewer sees of columns and tables.

import type { Block, BoardBlock, Control, FormBlock, Option } from '../../blocks/block.ts';
import type { Viewer } from '../../core/viewer.ts';
import type { Language } from '../../core/words.ts';
import { entryOf } from '../entries.ts';
import { ofNote } from './harvest.ts';
import { inPlace } from './rules.ts';
import { groupName, groupOf, groupsIn, isOpen, mayRead, NOTE_MAX, type Note, type State, type Step } from './state.ts';
import { COUNTED, TEXT } from './text.ts';

/** What is on the board for this viewer, oldest first. */
export const readable = (state: State, viewer: Viewer, step: Step): readonly Note[] =>
  state.notes.filter((note) => mayRead(state, note, viewer, step));

/** Who will see what this viewer writes, in words. */
export const audience = (state: State, step: Step, language: Language): string =>
  (isOpen(state, step) ? TEXT.all : TEXT.later)[language];

export const withdrawal = (contribution: string, language: Language, step: Step): Control => ({
  id: 'withdraw',
  label: TEXT.withdraw[language],
  style: 'quiet',
  confirm: TEXT.withdrawAsk[language],
  send: { type: 'canvas.withdraw', step: step.id, contribution },
});

/** Columns, or cells, that this person can still move something to. */
const places = (state: State, note: Note, language: Language, step: Step): readonly Option[] => {
  const rows = step.config.template === 'table' ? step.config.rows : [undefined];
  return rows.flatMap((row) =>
    step.config.columns.flatMap((column): readonly Option[] => {
      const here = note.column === column.id && note.row === row?.id;
      if (here || inPlace(state, note.by, column.id, row?.id).length >= step.config.most) return [];
      const title = column.title[language];
      return [
        row
          ? { value: `${column.id}/${row.id}`, label: `${row.title[language]} · ${title}` }
          : { value: column.id, label: title },
      ];
    }),
  );
};

const controls = (state: State, note: Note, viewer: Viewer, step: Step): readonly Control[] => {
  if (viewer.role !== 'participant' || viewer.seat !== note.by || !step.current) return [];
  const { language } = viewer;
  const to = places(state, note, language, step);
  const base = { step: step.id, contribution: note.id };
  return [
    {
      id: 'edit',
      label: TEXT.edit[language],
      icon: 'pencil',
      send: { type: 'canvas.edit', ...base },
      ask: { name: 'text', label: TEXT.edit[language], value: note.text, max: NOTE_MAX },
    },
    ...(to.length > 0
      ? [
          {
            id: 'move',
            label: TEXT.move[language],
            send: { type: 'canvas.move', ...base },
            choose: { name: 'to', label: TEXT.place[language], options: to },
          },
        ]
      : []),
    withdrawal(note.id, language, step),
  ];
};

/** A place to write: one for each column, or one for each row of a table, as long as there is room. */
const forms = (state: State, viewer: Viewer & { role: 'participant' }, step: Step): readonly FormBlock[] => {
  const { language, seat } = viewer;
  if (!step.current || (groupsIn(step).length > 0 && groupOf(seat, step) === undefined)) return [];
  const form = (id: string, title: string, mine: number, extra: Pick<FormBlock, 'send' | 'fields'> & { hint?: string }) => ({
    type: 'form' as const,
    id: `${id}-${step.id}`,
    area: 'now' as const,
    prompt: title,
    audience: audience(state, step, language),
    submit: TEXT.put[language],
    repeats: true,
    ...extra,
    ...(mine > 0 ? { sent: COUNTED[language].put(mine) } : {}),
  });
  const text = (label: string) => ({ name: 'text', kind: 'text' as const, label, max: NOTE_MAX });
  const free = (column: string, row?: string) => inPlace(state, seat, column, row).length < step.config.most;
  if (step.config.template === 'columns')
    return step.config.columns
      .filter((column) => free(column.id))
      .map((column) =>
        form(`note-${column.id}`, column.title[language], inPlace(state, seat, column.id, undefined).length, {
          ...(column.hint ? { hint: column.hint[language] } : {}),
          fields: [text(column.title[language])],
          send: { type: 'canvas.write', step: step.id, column: column.id },
        }),
      );
  return step.config.rows.flatMap((row) => {
    const open = step.config.columns.filter((column) => free(column.id, row.id));
    const mine = state.notes.filter((note) => note.by === seat && note.row === row.id).length;
    if (open.length === 0) return [];
    const options = open.map((column) => ({
      value: column.id,
      label: column.title[language],
      ...(column.hint ? { detail: column.hint[language] } : {}),
    }));
    return [
      form(`note-${row.id}`, row.title[language], mine, {
        fields: [{ name: 'column', kind: 'one', label: TEXT.place[language], options }, text(TEXT.write[language])],
        send: { type: 'canvas.write', step: step.id, row: row.id },
      }),
    ];
  });
};

const board = (state: State, viewer: Viewer, step: Step): BoardBlock => {
  const { language } = viewer;
  const open = isOpen(state, step);
  const ownOnly = viewer.role === 'participant' && !open;
  const hint = !open && viewer.role !== 'projector' ? TEXT.boardLater[language] : undefined;
  return {
    type: 'board',
    id: `board-${step.id}`,
    area: 'board',
    title: (ownOnly ? TEXT.ours : TEXT.board)[language],
    ...(hint ? { hint } : {}),
    columns: step.config.columns.map((column) => ({
      id: column.id,
      title: column.title[language],
      ...(column.hint ? { hint: column.hint[language] } : {}),
    })),
    ...(step.config.template === 'table'
      ? { rows: step.config.rows.map((row) => ({ id: row.id, title: row.title[language] })) }
      : {}),
    empty: (open || viewer.role !== 'projector' ? TEXT.empty : TEXT.emptyLater)[language],
    items: readable(state, viewer, step).map((note) => {
      // The column says already where it lies.
      const { note: _place, ...entry } = entryOf(ofNote(state, note, step), viewer, step);
      return {
        ...entry,
        column: note.column,
        ...(note.row === undefined ? {} : { row: note.row }),
        ...(note.group !== undefined && !ownOnly ? { tag: groupName(note.group, step, language) } : {}),
        controls: controls(state, note, viewer, step),
      };
    }),
  };
};

export const notesView = (state: State, viewer: Viewer, step: Step): readonly Block[] => [
  ...(viewer.role === 'participant' ? forms(state, viewer, step) : []),
  board(state, viewer, step),
];
