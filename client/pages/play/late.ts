// Forms whose moment went by while somebody had words in them: they stay until they are sent or let go of.

import type { Block, FormBlock } from '../../../shared/blocks/block.ts';
import type { View } from '../../../shared/blocks/view.ts';
import type { LateForm } from '../../panel/Form.tsx';
import { line } from '../../session/use-line.ts';

const isForm = (block: Block): block is FormBlock => block.type === 'form';

/** Nothing can be written now: stopped, stepped out, not begun, over. Then the words wait on the device. */
const isQuiet = (view: View): boolean =>
  view.header.phase !== 'playing' ||
  view.blocks.some((block) => block.type === 'notice' && (block.id === 'stop' || block.id === 'aside'));

/** The blocks of "now" with the late forms before the first form of this moment, where they were: so the field that
 * somebody is typing in stays the same field. */
export const withLate = (view: View): View => {
  const kept = line.value?.drafts.forms.value ?? [];
  const late = kept
    .filter((form) => form.area === 'now' && !form.autosave && !view.blocks.some((block) => block.id === form.id))
    .map((form): LateForm => ({ ...form, late: true }));
  if (late.length === 0 || isQuiet(view)) return view;
  const at = view.blocks.findIndex((block) => isForm(block) && block.area === 'now');
  const place = at < 0 ? view.blocks.length : at;
  return { ...view, blocks: [...view.blocks.slice(0, place), ...late, ...view.blocks.slice(place)] };
};
