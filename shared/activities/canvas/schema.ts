// What a scenario file says of a canvas, and the commands that people send.

import { z } from 'zod';
import { MAX_TEXT } from '../../protocol/protocol.ts';
import { id, minutes, script, words } from '../../scenario/words.ts';

export const TEMPLATES = ['columns', 'meaning', 'table', 'lines'] as const;
export type Template = (typeof TEMPLATES)[number];

const column = z.strictObject({ id, title: words(60), hint: words(160).optional() });
const row = z.strictObject({ id, title: words(60) });
const line = z.strictObject({
  id,
  starter: words(120).describe('How the line begins: "Together we want …".'),
  hint: words(160).optional(),
});

/** How many columns, rows and lines a template takes: from, to. */
const SIZES: Readonly<Record<Template, Readonly<Record<'columns' | 'rows' | 'lines', readonly [number, number]>>>> = {
  columns: { columns: [1, 6], rows: [0, 0], lines: [0, 0] },
  table: { columns: [1, 8], rows: [1, 10], lines: [0, 0] },
  meaning: { columns: [0, 0], rows: [0, 0], lines: [0, 0] },
  lines: { columns: [0, 0], rows: [0, 0], lines: [1, 6] },
};

export const config = z
  .strictObject({
    template: z
      .enum(TEMPLATES)
      .describe('columns, table: entries; meaning: words heard, and what may stay different; lines: one sentence, together.'),
    prompt: words(200),
    columns: z.array(column).default([]),
    rows: z.array(row).default([]),
    lines: z.array(line).default([]),
    most: z.int().min(1).max(20).default(3).describe('Entries of one person in one column, or in one cell of a table.'),
    share: z
      .enum(['all', 'later'])
      .default('all')
      .describe('later, with groups: one’s own group at once, the others when it is shown or the part is over.'),
    minutes: minutes.default(8),
    script,
  })
  .superRefine((canvas, context) => {
    for (const field of ['columns', 'rows', 'lines'] as const) {
      const [from, to] = SIZES[canvas.template][field];
      const count = canvas[field].length;
      if (count < from || count > to)
        context.addIssue({
          code: 'custom',
          path: [field],
          message: to === 0 ? `none with template ${canvas.template}` : `${from} to ${to} with template ${canvas.template}`,
        });
      canvas[field].forEach((one, at) => {
        if (canvas[field].findIndex((other) => other.id === one.id) !== at)
          context.addIssue({ code: 'custom', path: [field, at, 'id'], message: 'an id that no other one here has' });
      });
    }
  });
export type Config = z.infer<typeof config>;

const step = id.optional();
const text = z.string().max(MAX_TEXT);
const contribution = z.string().max(64);

export const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('canvas.write'), step, column: id, row: id.optional(), text }),
  z.strictObject({ type: z.literal('canvas.edit'), step, contribution, text }),
  /** `to`: a column, or `column/row` in a table. */
  z.strictObject({ type: z.literal('canvas.move'), step, contribution, to: z.string().max(140) }),
  z.strictObject({ type: z.literal('canvas.word'), step, text }),
  z.strictObject({ type: z.literal('canvas.hear'), step, contribution, heard: z.boolean() }),
  z.strictObject({ type: z.literal('canvas.contrast'), step, one: text, other: text }),
  z.strictObject({ type: z.literal('canvas.pull'), step, contribution, pulled: z.boolean() }),
  /** `base`: the version that the writer had before them; empty when there was none. */
  z.strictObject({ type: z.literal('canvas.line'), step, line: id, base: contribution, text }),
  z.strictObject({ type: z.literal('canvas.adopt'), step, contribution }),
  z.strictObject({ type: z.literal('canvas.withdraw'), step, contribution }),
  z.strictObject({ type: z.literal('canvas.reveal'), step }),
]);
export type CanvasCommand = z.infer<typeof command>;
export type Of<Type extends CanvasCommand['type']> = Extract<CanvasCommand, { type: Type }>;
