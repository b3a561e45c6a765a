// The words in one field: what this person typed here, or else what the view says is in it.

import { useRef } from 'preact/hooks';
import type { Field, FormBlock } from '../../shared/blocks/block.ts';
import { fieldKey } from '../session/drafts.ts';
import { line } from '../session/use-line.ts';

/** Ms between two signs of "is writing". */
const SIGN = 4000;
let signed = 0;

export interface Draft {
  readonly text: string;
  /** Differs from what the server has. */
  readonly open: boolean;
  readonly write: (text: string) => void;
}

/** The server has it before the view says so. Where the view will say it, the words stay in the field until then: the
 * text must not jump while somebody types on. */
const useHeld = (typed: string | undefined, field: Field): string | undefined => {
  const given = field.value;
  const before = useRef({ typed, given });
  const held = useRef<string | undefined>(undefined);
  if (given !== before.current.given || typed !== undefined) held.current = undefined;
  else if (before.current.typed !== undefined && given !== undefined) held.current = before.current.typed;
  before.current = { typed, given };
  return held.current;
};

export const useDraft = (form: FormBlock, field: Field): Draft => {
  const drafts = line.value?.drafts;
  const key = fieldKey(form.id, field.name);
  const given = field.value ?? '';
  const typed = drafts?.text(key).value;
  const held = useHeld(typed, field);
  return {
    text: typed ?? held ?? given,
    open: typed !== undefined && typed !== given,
    write: (next) => {
      drafts?.write(form, key, next === given ? undefined : next);
      const now = Date.now();
      if (now - signed < SIGN) return;
      signed = now;
      line.peek()?.writing();
    },
  };
};
