// What somebody is typing: kept on the device as it is typed, and let go of when the server has it.

import { useEffect, useState } from 'preact/hooks';
import { keepDraft, keptDraft } from '../session/kept.ts';
import { line } from '../session/use-line.ts';

/** Ms between two signs of "is writing". */
const SIGN = 4000;
let signed = 0;

export interface Draft {
  readonly text: string;
  /** Differs from what the server has. */
  readonly open: boolean;
  readonly write: (text: string) => void;
  /** The server has it: back to what the view says. */
  readonly clear: () => void;
}

/** `given` is what the view says is in the field; a draft of this device goes before it. */
export const useDraft = (field: string, given: string): Draft => {
  const room = line.value?.room ?? '';
  const [text, setText] = useState<string | undefined>(() => keptDraft(room, field));
  useEffect(() => setText(keptDraft(room, field)), [room, field]);
  return {
    text: text ?? given,
    open: text !== undefined && text !== given,
    write: (next) => {
      setText(next);
      keepDraft(room, field, next === '' && given === '' ? undefined : next);
      const now = Date.now();
      if (now - signed < SIGN) return;
      signed = now;
      line.peek()?.writing();
    },
    clear: () => {
      setText(undefined);
      keepDraft(room, field, undefined);
    },
  };
};
