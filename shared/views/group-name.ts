// A group as people call it.

import type { GroupKind } from '../core/activity.ts';
import type { Session } from '../core/session.ts';
import type { Language } from '../core/words.ts';
import { TEXT } from './text.ts';

/** “Table 3”, “Pair 1”, or the name of a perspective. */
export const groupName = (session: Session, kind: GroupKind, id: string, language: Language): string => {
  const text = TEXT[language];
  switch (kind) {
    case 'tables':
      return text.table(id);
    case 'pairs':
      return text.pair(id);
    case 'trios':
      return text.trio(id);
    default:
      return session.scenario.perspectives.find((side) => side.id === id)?.name[language] ?? id;
  }
};
