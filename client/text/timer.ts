// Words that stand by the clock when time is nearly up.

import type { Language } from '../../shared/core/words.ts';

const en = {
  lastMinute: 'last minute',
  lastSeconds: 'last seconds',
};

const nl: typeof en = {
  lastMinute: 'laatste minuut',
  lastSeconds: 'laatste seconden',
};

export const timerText: Readonly<Record<Language, typeof en>> = { en, nl };
