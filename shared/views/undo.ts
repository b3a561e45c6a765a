// What the facilitator did last, while it can be taken back.

import type { Block } from '../blocks/block.ts';
import type { Session } from '../core/session.ts';
import type { Language } from '../core/words.ts';
import { UNDO } from '../services/undo.ts';
import { BOARD } from './board-text.ts';

export const undoBlocks = (session: Session, language: Language): readonly Block[] => {
  const last = session.undo;
  const text = BOARD[language];
  const title = last && text.undone[last.what];
  if (!last || title === undefined) return [];
  return [
    {
      type: 'notice',
      id: 'undo',
      area: 'now',
      from: last.at,
      until: last.at + UNDO,
      tone: 'undo',
      title,
      text: '',
      controls: [{ id: 'undo', label: text.undo, icon: 'undo-2', key: 'z', send: { type: 'undo.do' } }],
    },
  ];
};
