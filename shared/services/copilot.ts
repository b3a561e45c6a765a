// Which suggestions the facilitator let be. The suggestions themselves are made anew for every view, and are in no log.

import { z } from 'zod';
import { fact, type Service } from '../core/service.ts';

/** Longest id of a suggestion. */
export const TIP_MAX = 120;
/** Older ones are about parts long gone. */
const KEPT = 200;

export const copilot: Service = {
  name: 'copilot',
  command: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('copilot.dismiss'), tip: z.string().min(1).max(TIP_MAX) }),
  ]),
  participants: [],
  decide: (session, command) =>
    session.dismissed.includes(String(command.tip)) ? [] : fact('copilot.dismissed', { tip: command.tip }),
  evolve: (session, event) => ({ ...session, dismissed: [...session.dismissed, String(event.data.tip)].slice(-KEPT) }),
};
